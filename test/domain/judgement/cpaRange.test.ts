import fc from 'fast-check';
import { cpaRange } from '../../../src/domain/judgement/cpaRange';
import { expectClose } from '../../support/expectClose';

const money = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const count = fc.double({ min: 0.01, max: 1e4, noNaN: true });
const expected = fc.option(fc.double({ min: 0.01, max: 1e5, noNaN: true }), { nil: undefined });
const levels = fc.double({ min: 0.5, max: 0.999, noNaN: true });
const bunchings = fc.double({ min: 1, max: 5, noNaN: true });

describe('cpaRange', () => {
  test.each([
    // worked examples of the specification, computed independently
    [{ cost: 300, conversions: 4 }, 30.562562195747965, 75, 221.1738921920796],
    [{ cost: 20, conversions: 1 }, 4.026780176067375, 20, 156.18820447900652],
    [{ cost: 20, conversions: 1, expectedCpa: 400 }, 20, 20, 1259.9025245676285],
    [
      { cost: 1200, conversions: 37.5, level: 0.8, bunching: 2 },
      23.958591007148804,
      32,
      43.21346082495749,
    ],
    // cost 0: every conversion was free
    [{ cost: 0, conversions: 3 }, 0, 0, 0],
    [{ cost: 0, conversions: 3, expectedCpa: 25 }, 0, 0, 0],
  ])('%j: %d, %d, %d', (evidence, low, middle, high) => {
    const range = cpaRange(evidence);
    expectClose([range?.low, range?.middle, range?.high], [low, middle, high]);
  });

  test('without a conversion only the low end is known', () => {
    const range = cpaRange({ cost: 500, conversions: 0 });
    expectClose([range?.low], [173.54518108467053]);
    expect(range?.middle).toBeUndefined();
    expect(range?.high).toBeUndefined();
    // by hand: shape 1, so G(.95) = −ln .05; rate = 25 ln 2 + 100
    const stated = cpaRange({ cost: 150, conversions: 0, expectedCpa: 25 });
    expectClose([stated?.low], [(25 * Math.LN2 + 100) / -Math.log(0.05)]);
  });

  test('without cost and conversions nothing is known', () => {
    expect(cpaRange({ cost: 0, conversions: 0 })).toBeUndefined();
    expect(cpaRange({ cost: 0, conversions: 0, expectedCpa: 20 })).toBeUndefined();
  });

  test('holds the observed CPA, whatever is expected, and widens with level and bunching', () => {
    fc.assert(
      fc.property(
        fc.record({ cost: money, conversions: count, expectedCpa: expected }),
        levels,
        levels,
        bunchings,
        (row, a, b, bunching) => {
          const narrow = cpaRange({ ...row, bunching, level: Math.min(a, b) });
          const wide = cpaRange({ ...row, bunching, level: Math.max(a, b) });
          const observed = row.cost / row.conversions;
          expect(narrow?.middle).toBe(observed);
          expect(narrow?.low).toBeLessThanOrEqual(observed);
          expect(narrow?.high).toBeGreaterThanOrEqual(observed);
          expect(wide?.low).toBeLessThanOrEqual((narrow?.low ?? 0) * (1 + 1e-9));
          expect(wide?.high).toBeGreaterThanOrEqual((narrow?.high ?? 0) * (1 - 1e-9));
        },
      ),
    );
  });

  test('moves up with cost and down with conversions', () => {
    fc.assert(
      fc.property(
        money,
        money,
        count,
        count,
        expected,
        (cost, more, conversions, extra, stated) => {
          const base = cpaRange({ cost, conversions, expectedCpa: stated });
          const dearer = cpaRange({ cost: cost + more, conversions, expectedCpa: stated });
          const better = cpaRange({ cost, conversions: conversions + extra, expectedCpa: stated });
          for (const end of ['low', 'middle', 'high'] as const) {
            const from = base?.[end] ?? Number.NaN;
            expect(dearer?.[end]).toBeGreaterThanOrEqual(from * (1 - 1e-9));
            expect(better?.[end]).toBeLessThanOrEqual(from * (1 + 1e-9));
          }
        },
      ),
    );
  });

  test.each([0.49, 1, 90, -0.1, Number.NaN])('refuses a level of %d', (level) => {
    const row = { cost: 1, conversions: 1, level };
    expect(() => cpaRange(row)).toThrow('level must be at least 0.5 and below 1 (0.9 for 90%)');
  });

  test.each([
    [{ cost: -5, conversions: 3 }, 'cost must not be negative'],
    [{ cost: 5, conversions: -3 }, 'conversions must not be negative'],
    [{ cost: Number.NaN, conversions: 3 }, 'cost must be a number of ordinary size'],
    [{ cost: 5, conversions: 3, expectedCpa: 0 }, 'expected_cpa must be greater than zero'],
    [{ cost: 5, conversions: 3, bunching: 0 }, 'bunching must be greater than zero'],
    [{ cost: 5, conversions: 2e9 }, 'conversions must not be greater than 1,000,000,000'],
  ])('%j says: %s', (row, sentence) => {
    expect(() => cpaRange(row)).toThrow(sentence);
  });

  test('an overflow is a sentence', () => {
    expect(() => cpaRange({ cost: 1e308, conversions: 1e-300 })).toThrow('result is too large');
  });
});
