import { expectedOrders } from '../../../src/domain/plan/expectedOrders';
import { pilot } from '../../../src/domain/plan/pilot';

describe('expectedOrders', () => {
  test('by hand: 10,000 × 1 % × 2 % = 2, times e^((0.49 + 0.25 + 0.1225) / 2)', () => {
    const plan = { views: 10_000, clickThrough: 0.01, conversionRate: 0.02 };
    expect(expectedOrders(plan)).toBeCloseTo(2 * Math.exp(0.43125), 12);
  });

  test('agrees with the simulation', () => {
    const plan = { views: 40_000, clickThrough: 0.01, conversionRate: 0.02, fee: 100, margin: 1 };
    const many = Array.from({ length: 100 }, () => plan);
    const { p50 } = pilot(many).leads;
    // One page rate for all keeps the middle of the sum e^(0.35² / 2) below its mean.
    expect((100 * expectedOrders(plan)) / p50 / Math.exp(0.35 ** 2 / 2)).toBeCloseTo(1, 1);
  });
});
