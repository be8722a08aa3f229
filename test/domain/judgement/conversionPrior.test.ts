import { conversionRateBelief, pooledCpa } from '../../../src/domain/judgement/conversionPrior';

describe('pooledCpa', () => {
  test.each([
    [
      [
        [300, 16],
        [320, 20],
        [350, 3],
        [150, 0],
      ],
      1120 / 39.5,
      'by hand: Σ cost / (Σ conversions + ½)',
    ],
    [[[150, 0]], 300, 'by hand: no conversion counts as half of one'],
    [[[0, 0]], undefined, 'nothing was spent'],
    [[], undefined, 'no rows'],
    [
      [
        [100, 2],
        [-5, 1],
        [Number.NaN, 1],
      ],
      40,
      'rows that cannot be are passed over',
    ],
  ])('of %j is %p (%s)', (rows, expected, _source) => {
    const pooled = pooledCpa(
      rows.map(([cost, conversions]) => ({
        cost: cost as number,
        conversions: conversions as number,
      })),
    );
    expect(pooled).toEqual(expected);
  });
});

describe('conversionRateBelief', () => {
  test('adds one conversion at the expected CPA', () => {
    expect(conversionRateBelief({ cost: 300, conversions: 16 }, 25)).toEqual({
      shape: 17,
      rate: 325,
    });
  });

  test.each([
    [-1, 1, 25, 'cost must not be negative'],
    [1, -1, 25, 'conversions must not be negative'],
    [1, 2e9, 25, 'conversions must not be greater than 1000000000'],
    [1, 1, 0, 'expected_cpa must be greater than zero'],
    [Number.NaN, 1, 25, 'cost must be a number of ordinary size'],
  ])('of %d for %d at %d says: %s', (cost, conversions, expectedCpa, sentence) => {
    expect(() => conversionRateBelief({ cost, conversions }, expectedCpa)).toThrow(sentence);
  });
});
