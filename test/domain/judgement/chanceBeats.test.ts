import fc from 'fast-check';
import { chanceBeats } from '../../../src/domain/judgement/chanceBeats';

const row = fc.record({
  cost: fc.double({ min: 0, max: 1e5, noNaN: true }),
  conversions: fc.double({ min: 0, max: 500, noNaN: true }),
});
const cpa = fc.double({ min: 0.1, max: 1e4, noNaN: true });

/** Evan Miller's sum for whole conversions, written out: an independent way to the same number. */
function bySum(a: number, rateA: number, b: number, rateB: number): number {
  const rho = rateA / (rateA + rateB);
  const n = a + b - 1;
  let term = (1 - rho) ** n;
  let sum = 0;
  for (let j = 0; j < a; j++) {
    sum += term;
    term *= ((n - j) / (j + 1)) * (rho / (1 - rho));
  }
  return sum;
}

describe('chanceBeats', () => {
  test.each([
    // scipy 1.17: beta.sf(ρ, a, b); the first is .68 in measure.md section 4
    [320, 20, 300, 16, 25, 0.682276524388848],
    [350, 3, 150, 0, 25, 0.7838902738883957],
    [100, 2.5, 80, 4.5, 30, 0.17235447327043876],
  ])(
    '%d for %d beats %d for %d at %d: %d',
    (costA, conversionsA, costB, conversionsB, expectedCpa, expected) => {
      const one = { cost: costA, conversions: conversionsA };
      const other = { cost: costB, conversions: conversionsB };
      expect(Math.abs(chanceBeats(one, other, expectedCpa) - expected)).toBeLessThan(1e-12);
    },
  );

  test('agrees with the sum over counts', () => {
    const whole = fc.integer({ min: 0, max: 40 });
    const money = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(money, whole, money, whole, (costA, a, costB, b) => {
        const found = chanceBeats(
          { cost: costA, conversions: a },
          { cost: costB, conversions: b },
          25,
        );
        expect(found).toBeCloseTo(bySum(a + 1, 25 + costA, b + 1, 25 + costB), 10);
      }),
    );
  });

  test('the chances of both sides add up to one', () => {
    fc.assert(
      fc.property(row, row, cpa, (one, other, expectedCpa) => {
        const there = chanceBeats(one, other, expectedCpa);
        const back = chanceBeats(other, one, expectedCpa);
        expect(there + back).toBeCloseTo(1, 10);
      }),
    );
  });

  test('is even between equals and better with more conversions', () => {
    fc.assert(
      fc.property(
        row,
        fc.double({ min: 1, max: 100, noNaN: true }),
        cpa,
        (one, extra, expectedCpa) => {
          expect(chanceBeats(one, one, expectedCpa)).toBeCloseTo(0.5, 9);
          const better = { ...one, conversions: one.conversions + extra };
          expect(chanceBeats(better, one, expectedCpa)).toBeGreaterThan(0.5);
        },
      ),
    );
  });

  test.each([
    [{ cost: -1, conversions: 1 }, { cost: 1, conversions: 1 }, 'cost_a must not be negative'],
    [
      { cost: 1, conversions: 1 },
      { cost: 1, conversions: -1 },
      'conversions_b must not be negative',
    ],
  ])('%j against %j says: %s', (one, other, sentence) => {
    expect(() => chanceBeats(one, other, 25)).toThrow(sentence);
  });
});
