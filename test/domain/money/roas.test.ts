import { roas } from '../../../src/domain/money/roas';
import { romi } from '../../../src/domain/money/romi';

describe('roas', () => {
  test.each([
    [500, 100, 5, 'by hand'],
    [0, 100, 0, 'nothing sold'],
    [-50, 100, -0.5, 'refunds larger than sales'],
  ])('roas(%d, %d) = %d (%s)', (revenue, cost, expected) => {
    expect(roas(revenue, cost)).toBeCloseTo(expected, 12);
  });

  test.each([0, -1])('refuses a cost of %d', (cost) => {
    expect(() => roas(1, cost)).toThrow('cost must be greater than zero');
  });

  test('revenue that is no number is named', () => {
    expect(() => roas(Number.NaN, 100)).toThrow(/^revenue /);
  });

  test('breaks even at 1 / gross margin', () => {
    const margin = 0.4;
    expect(roas(250, 100)).toBe(1 / margin);
    expect(romi(250, 100, margin)).toBeCloseTo(0, 12);
  });
});
