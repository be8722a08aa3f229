import fc from 'fast-check';
import { cpaRange } from '../../../src/domain/judgement/cpaRange';

const money = fc.double({ min: 0, max: 1e6, noNaN: true });
const count = fc.double({ min: 0, max: 1e4, noNaN: true });
const expected = fc.double({ min: 0.01, max: 1e5, noNaN: true });
const levels = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('cpaRange', () => {
  test.each([
    // cost, conversions, expected CPA, low, middle, high: measure.md section 4, worked example
    [300, 16, 25, 13.4, 19.1, 30.0],
    [320, 20, 25, 11.9, 16.4, 24.5],
    [350, 3, 25, 48, 94, 274],
  ])('%d for %d at %d: %d – %d – %d', (cost, conversions, expectedCpa, low, middle, high) => {
    const range = cpaRange({ cost, conversions, expectedCpa });
    const digits = low < 40 ? 1 : 0;
    expect(range.low).toBeCloseTo(low, digits);
    expect(range.middle).toBeCloseTo(middle, digits);
    expect(range.high).toBeCloseTo(high, digits);
  });

  test.each([
    // scipy 1.17: (b + c) / gamma.ppf(…)
    [300, 16, 25, 0.9, 13.373834140379804, 19.11764705882353, 30.003303992613024],
    [150, 0, 25, 0.9, 58.416435121683485, 175, 3411.752005589146],
    [100, 2.5, 40, 0.8, 23.300253528886444, 40, 98.83142716545011],
    [50_000, 1200, 40, 0.99, 38.726337015790605, 41.66527893422148, 44.93484579595275],
  ])(
    '%d for %d at %d, level %d agrees with scipy',
    (cost, conversions, expectedCpa, level, low, middle, high) => {
      const range = cpaRange({ cost, conversions, expectedCpa, level });
      expect(range.low / low).toBeCloseTo(1, 10);
      expect(range.middle / middle).toBeCloseTo(1, 10);
      expect(range.high / high).toBeCloseTo(1, 10);
    },
  );

  test('holds its middle, and widens with the level', () => {
    fc.assert(
      fc.property(
        money,
        count,
        expected,
        levels,
        levels,
        (cost, conversions, expectedCpa, a, b) => {
          const row = { cost, conversions, expectedCpa };
          const narrow = cpaRange({ ...row, level: Math.min(a, b) });
          const wide = cpaRange({ ...row, level: Math.max(a, b) });
          expect(narrow.low).toBeLessThanOrEqual(narrow.middle);
          expect(narrow.middle).toBeLessThanOrEqual(narrow.high);
          expect(wide.low).toBeLessThanOrEqual(narrow.low * (1 + 1e-9));
          expect(wide.high).toBeGreaterThanOrEqual(narrow.high * (1 - 1e-9));
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
        (cost, more, conversions, extra, expectedCpa) => {
          const base = cpaRange({ cost, conversions, expectedCpa });
          const dearer = cpaRange({ cost: cost + more, conversions, expectedCpa });
          const better = cpaRange({ cost, conversions: conversions + extra, expectedCpa });
          for (const end of ['low', 'middle', 'high'] as const) {
            expect(dearer[end]).toBeGreaterThanOrEqual(base[end] * (1 - 1e-9));
            expect(better[end]).toBeLessThanOrEqual(base[end] * (1 + 1e-9));
          }
        },
      ),
    );
  });

  test.each([0.49, 1, 90, -0.1, Number.NaN])('refuses a level of %d', (level) => {
    const row = { cost: 1, conversions: 1, expectedCpa: 1, level };
    expect(() => cpaRange(row)).toThrow('level must be at least 0.5 and below 1 (0.9 for 90%)');
  });

  test('an overflow is a sentence', () => {
    const row = { cost: 1e308, conversions: 0, expectedCpa: 1e308 };
    expect(() => cpaRange(row)).toThrow('result is too large');
  });
});
