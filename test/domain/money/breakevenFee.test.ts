import { breakevenFee } from '../../../src/domain/money/breakevenFee';

describe('breakevenFee', () => {
  test.each([
    [10, 28, undefined, 280, 'by hand: 10 × 28'],
    [2.9, 28, 45, 36.2, 'measure.md section 2, creator B: barter +36 at no fee'],
    [1, 28, 45, -17, 'cannot pay back even without a fee'],
    [0, 28, 0, 0, 'no orders expected'],
  ])('breakevenFee(%d, %d, %s) = %d (%s)', (orders, margin, otherCost, expected, _source) => {
    expect(breakevenFee(orders, margin, otherCost)).toBeCloseTo(expected, 10);
  });

  test.each([
    [-1, 28, 0, 'expected_orders must not be negative'],
    [1, Number.NaN, 0, 'margin_per_order must be a number of ordinary size'],
    [1, 28, -5, 'other_cost must not be negative'],
  ])('breakevenFee(%d, %d, %d) says: %s', (orders, margin, otherCost, sentence) => {
    expect(() => breakevenFee(orders, margin, otherCost)).toThrow(sentence);
  });
});
