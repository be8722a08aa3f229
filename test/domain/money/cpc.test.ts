import { cpc } from '../../../src/domain/money/cpc';

describe('cpc', () => {
  test.each([
    [58_705, 38_165, 1.53818944059, 'KAG social ads: 58,705 / 38,165 by hand'],
    [0, 5, 0, 'nothing spent'],
  ])('cpc(%d, %d) = %d (%s)', (cost, clicks, expected) => {
    expect(cpc(cost, clicks)).toBeCloseTo(expected, 10);
  });

  test.each([
    [1, 0, 'clicks must be greater than zero'],
    [1, -3, 'clicks must be greater than zero'],
    [-1, 3, 'cost must not be negative'],
    [Number.NaN, 3, 'cost must be a number of ordinary size'],
    [1, Number.POSITIVE_INFINITY, 'clicks must be a number of ordinary size'],
    [1e308, 1e-308, 'result is too large to show: check the units of the numbers'],
  ])('cpc(%d, %d) says: %s', (cost, clicks, sentence) => {
    expect(() => cpc(cost, clicks)).toThrow(sentence);
  });
});
