import fc from 'fast-check';
import { romi } from '../../../src/domain/money/romi';

describe('romi', () => {
  test.each([
    // revenue, cost, margin, expected, source
    [1000, 200, 0.4, 1, 'by hand: (1000 × 0.4 − 200) / 200'],
    [560, 420, 1, 1 / 3, 'by hand: 140 / 420'],
    [0, 150, 0.4, -1, 'all was lost'],
    [375, 150, 0.4, 0, 'break-even'],
  ])('romi(%d, %d, %d) = %d', (revenue, cost, margin, expected) => {
    expect(romi(revenue, cost, margin)).toBeCloseTo(expected, 12);
  });

  test.each([0, -1])('refuses a cost of %d with a sentence', (cost) => {
    expect(() => romi(100, cost)).toThrow('cost must be greater than zero');
  });

  test('an argument that is no number is named', () => {
    expect(() => romi(Number.NaN, 100)).toThrow(/^revenue /);
    expect(() => romi(100, 100, Number.NaN)).toThrow(/^margin /);
  });

  test('never falls when revenue grows', () => {
    const money = fc.double({ min: 0, max: 1e9, noNaN: true });
    const cost = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(money, money, cost, (less, more, spent) => {
        fc.pre(less <= more);
        expect(romi(more, spent, 0.4)).toBeGreaterThanOrEqual(romi(less, spent, 0.4));
      }),
    );
  });
});
