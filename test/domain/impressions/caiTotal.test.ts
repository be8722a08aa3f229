import fc from 'fast-check';
import { cai } from '../../../src/domain/impressions/cai';
import { caiTotal } from '../../../src/domain/impressions/caiTotal';

const post = { cost: 420, impressions: 40_000, reach: 28_000, invalidShare: 0.12 };
const boost = { cost: 200, impressions: 18_000, reach: 12_000, invalidShare: 0.03 };

describe('caiTotal', () => {
  test('agrees with the worked example of a boosted post: 0.01347', () => {
    expect(caiTotal([post, boost])).toBeCloseTo(0.01347, 5);
  });

  test('is CAI for one placement', () => {
    expect(caiTotal([post])).toBe(cai(post.cost, post));
  });

  test('falls when content is reused without cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (impressions) => {
        expect(caiTotal([post, { cost: 0, impressions }])).toBeLessThan(caiTotal([post]));
      }),
    );
  });

  test('counts what was spent on a placement that was never shown', () => {
    expect(
      caiTotal([
        { cost: 10, impressions: 0 },
        { cost: 0, impressions: 100 },
      ]),
    ).toBe(0.1);
  });

  test.each([
    [[], 'impressions must be greater than zero'],
    [[{ cost: 5, impressions: 0 }], 'impressions must be greater than zero'],
    [[post, { cost: -5, impressions: 10 }], 'cost must not be negative'],
  ])('%j says: %s', (placements, sentence) => {
    expect(() => caiTotal(placements)).toThrow(sentence);
  });
});
