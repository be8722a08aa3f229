import fc from 'fast-check';
import { roi } from '../../../src/domain/money/roi';

describe('roi', () => {
  test.each([
    [150, 100, 0.5, 'by hand: 50 / 100'],
    [0, 100, -1, 'all was lost'],
    [100, 100, 0, 'break-even'],
    [-20, 100, -1.2, 'refunds larger than sales'],
  ])('roi(%d, %d) = %d (%s)', (gain, cost, expected) => {
    expect(roi(gain, cost)).toBeCloseTo(expected, 12);
  });

  test.each([
    [1, 0, 'cost must be greater than zero'],
    [1, -1, 'cost must be greater than zero'],
    [Number.NaN, 1, 'gain must be a number of ordinary size'],
    [1e308, 1e-300, 'result is too large to show: check the units of the numbers'],
  ])('roi(%d, %d) says: %s', (gain, cost, sentence) => {
    expect(() => roi(gain, cost)).toThrow(sentence);
  });

  test('is the same in every currency', () => {
    const money = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(money, money, fc.integer({ min: 1, max: 2000 }), (gain, cost, rate) => {
        expect(roi(gain * rate, cost * rate)).toBeCloseTo(roi(gain, cost), 6);
      }),
    );
  });
});
