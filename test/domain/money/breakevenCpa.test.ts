import { breakevenCpa } from '../../../src/domain/money/breakevenCpa';

describe('breakevenCpa', () => {
  test.each([
    [70, 0.4, undefined, 28, 'by hand: 70 × 0.4'],
    [70, 0.4, 0.5, 42, 'by hand: 28 × 1.5'],
    [70, 0, 3, 0, 'no margin, nothing to spend'],
    [0, 0.4, 3, 0, 'worth nothing'],
  ])(
    'breakevenCpa(%d, %d, %s) = %d (%s)',
    (orderValue, margin, repeatOrders, expected, _source) => {
      expect(breakevenCpa(orderValue, margin, repeatOrders)).toBeCloseTo(expected, 12);
    },
  );

  test.each([
    [-1, 0.4, 0, 'order_value must not be negative'],
    [70, 40, 0, 'margin must be between 0 and 1 (0.1 for 10%)'],
    [70, 0.4, -1, 'repeat_orders must not be negative'],
    [1e308, 1, 1e9, 'result is too large to show: check the units of the numbers'],
  ])('breakevenCpa(%d, %d, %d) says: %s', (orderValue, margin, repeatOrders, sentence) => {
    expect(() => breakevenCpa(orderValue, margin, repeatOrders)).toThrow(sentence);
  });
});
