import { median, quantile, robustSpread } from '../../../src/domain/fraud/quantile';

describe('quantile', () => {
  test.each([
    [[1, 2, 3, 4], 0.25, 1.75, 'R: quantile(1:4, .25, type = 7)'],
    [[10, 1, 7, 3], 0.4, 3.8, 'R: quantile(c(10,1,7,3), .4)'],
    [[5], 0.9, 5, 'one value'],
    [[-3, 100, 20], 0.5, 20, 'by hand'],
  ])('of %j at %d is %d', (values, probability, expected) => {
    expect(quantile(values, probability)).toBeCloseTo(expected, 12);
  });

  test('has none of nothing', () => {
    expect(quantile([], 0.5)).toBeUndefined();
    expect(median([])).toBeUndefined();
    expect(robustSpread([])).toBeUndefined();
  });

  test('leaves its input alone', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test('robust spread of 1, 1, 2, 2, 4, 6, 9 is 1.4826 (R: mad)', () => {
    expect(robustSpread([1, 1, 2, 2, 4, 6, 9])).toBeCloseTo(1.4826, 12);
  });
});
