import { cpl } from '../../../src/domain/money/cpl';

describe('cpl', () => {
  test.each([
    [58_705, 3264, 17.9856004902, 'KAG social ads, measure.md: CPL 18.0'],
    [0, 5, 0, 'nothing spent'],
  ])('cpl(%d, %d) = %d (%s)', (cost, leads, expected) => {
    expect(cpl(cost, leads)).toBeCloseTo(expected, 10);
  });

  test.each([
    [1, 0, 'leads must be greater than zero'],
    [1, -3, 'leads must be greater than zero'],
    [-1, 3, 'cost must not be negative'],
    [Number.NaN, 3, 'cost must be a number of ordinary size'],
    [1, Number.POSITIVE_INFINITY, 'leads must be a number of ordinary size'],
    [1e308, 1e-308, 'result is too large to show: check the units of the numbers'],
  ])('cpl(%d, %d) says: %s', (cost, leads, sentence) => {
    expect(() => cpl(cost, leads)).toThrow(sentence);
  });
});
