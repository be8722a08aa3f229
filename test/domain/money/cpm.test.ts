import { cpm } from '../../../src/domain/money/cpm';

describe('cpm', () => {
  test.each([
    [420, 40_000, 10.5, 'measure.md section 1, worked example'],
    [0, 10, 0, 'free reach'],
    [12, 1000, 12, 'by definition'],
  ])('cpm(%d, %d) = %d (%s)', (cost, impressions, expected) => {
    expect(cpm(cost, impressions)).toBeCloseTo(expected, 10);
  });

  test.each([
    [1, 0, 'impressions must be greater than zero'],
    [1, -3, 'impressions must be greater than zero'],
    [-1, 3, 'cost must not be negative'],
    [Number.NaN, 3, 'cost must be a number of ordinary size'],
    [1, Number.POSITIVE_INFINITY, 'impressions must be a number of ordinary size'],
    [1e308, 1e-308, 'result is too large to show: check the units of the numbers'],
  ])('cpm(%d, %d) says: %s', (cost, impressions, sentence) => {
    expect(() => cpm(cost, impressions)).toThrow(sentence);
  });
});
