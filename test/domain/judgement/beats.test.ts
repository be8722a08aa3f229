import fc from 'fast-check';
import { beats } from '../../../src/domain/judgement/beats';
import { expectClose } from '../../support/expectClose';

const row = fc.record({
  cost: fc.double({ min: 0.01, max: 1e5, noNaN: true }),
  conversions: fc.double({ min: 0, max: 500, noNaN: true }),
});

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

describe('beats', () => {
  test('16 for 300 against 20 for 320: worked example of the specification', () => {
    const found = beats({ cost: 300, conversions: 16 }, { cost: 320, conversions: 20 });
    expectClose([found], [0.35272430807899485]);
  });

  test('agrees with the sum over independent counts', () => {
    const whole = fc.integer({ min: 0, max: 40 });
    const money = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(money, whole, money, whole, (costA, a, costB, b) => {
        const one = { cost: costA, conversions: a };
        const other = { cost: costB, conversions: b };
        const before = (Math.LN2 * (costA + costB)) / (a + b + 0.5);
        expect(beats(one, other, 1)).toBeCloseTo(
          bySum(a + 1, before + costA, b + 1, before + costB),
          10,
        );
      }),
    );
  });

  test('the chances of both sides add up to one', () => {
    fc.assert(
      fc.property(row, row, (one, other) => {
        expect(beats(one, other) + beats(other, one)).toBeCloseTo(1, 10);
      }),
    );
  });

  test('is even between equals and better with more conversions', () => {
    fc.assert(
      fc.property(row, fc.double({ min: 1, max: 100, noNaN: true }), (one, extra) => {
        expect(beats(one, one)).toBeCloseTo(0.5, 9);
        const better = { ...one, conversions: one.conversions + extra };
        expect(beats(better, one)).toBeGreaterThan(0.5);
      }),
    );
  });

  test.each([
    [{ cost: -1, conversions: 1 }, { cost: 1, conversions: 1 }, 'cost_a must not be negative'],
    [
      { cost: 1, conversions: 1 },
      { cost: 1, conversions: -1 },
      'conversions_b must not be negative',
    ],
    [
      { cost: 1, conversions: -1 },
      { cost: 1, conversions: 1 },
      'conversions_a must not be negative',
    ],
    [{ cost: 1, conversions: 1 }, { cost: -1, conversions: 1 }, 'cost_b must not be negative'],
    [
      { cost: 0, conversions: 1 },
      { cost: 0, conversions: 2 },
      'cost_a and cost_b must not both be zero',
    ],
  ])('%j against %j says: %s', (one, other, sentence) => {
    expect(() => beats(one, other)).toThrow(sentence);
  });
});
