import { cpa } from '../../../src/domain/money/cpa';

describe('cpa', () => {
  test.each([
    [58_705, 1079, 54.406858202, 'KAG social ads, measure.md: CPA 54.4'],
    [0, 5, 0, 'nothing spent'],
  ])('cpa(%d, %d) = %d (%s)', (cost, actions, expected) => {
    expect(cpa(cost, actions)).toBeCloseTo(expected, 10);
  });

  test.each([
    [1, 0, 'actions must be greater than zero'],
    [1, -3, 'actions must be greater than zero'],
    [-1, 3, 'cost must not be negative'],
    [Number.NaN, 3, 'cost must be a number of ordinary size'],
    [1, Number.POSITIVE_INFINITY, 'actions must be a number of ordinary size'],
    [1e308, 1e-308, 'result is too large to show: check the units of the numbers'],
  ])('cpa(%d, %d) says: %s', (cost, actions, sentence) => {
    expect(() => cpa(cost, actions)).toThrow(sentence);
  });
});
