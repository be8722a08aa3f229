import fc from 'fast-check';
import { chanceBelow } from '../../../src/domain/judgement/chanceBelow';
import { gammaTails } from '../../../src/domain/statistics/gamma';

const money = fc.double({ min: 0, max: 1e5, noNaN: true });
const cpa = fc.double({ min: 0.1, max: 1e4, noNaN: true });
const count = fc.double({ min: 0, max: 1000, noNaN: true });

describe('chanceBelow', () => {
  test.each([
    [300, 16, 0.84],
    [320, 20, 0.96],
    [350, 3, 0],
    [150, 0, 0.001],
  ])('%d for %d against 25 is %d (measure.md section 4)', (cost, conversions, expected) => {
    const chance = chanceBelow({ cost, conversions, targetCpa: 25, expectedCpa: 25 });
    expect(Math.abs(chance - expected)).toBeLessThan(0.005);
  });

  test.each([
    // scipy 1.17: gamma.sf((b + c) / T, 1 + y)
    [300, 16, 25, 25, 0.8354931476833607],
    [100, 2.5, 30, 40, 0.229601649193794],
    [2000, 55, 35, 40, 0.364748326375244],
    [100_000, 3000, 33, 30, 0.28919319186546033],
  ])(
    '%d for %d against %d, expected %d, agrees with scipy: %d',
    (cost, conversions, targetCpa, expectedCpa, expected) => {
      const chance = chanceBelow({ cost, conversions, targetCpa, expectedCpa });
      expect(Math.abs(chance - expected)).toBeLessThan(1e-12);
    },
  );

  test('without conversions it is e^−(1 + cost / target)', () => {
    const row = { conversions: 0, targetCpa: 25, expectedCpa: 25 };
    expect(chanceBelow({ cost: 50, ...row })).toBeCloseTo(Math.exp(-3), 14);
  });

  test('is the sum for whole and the incomplete gamma function for other conversions, with no step between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        money,
        cpa,
        cpa,
        (conversions, cost, targetCpa, expectedCpa) => {
          const chance = chanceBelow({ cost, conversions, targetCpa, expectedCpa });
          const { lower } = gammaTails(1 + conversions, (expectedCpa + cost) / targetCpa);
          expect(chance + lower).toBeCloseTo(1, 11);
        },
      ),
    );
  });

  test('rises with target and conversions, falls with cost, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        money,
        money,
        count,
        count,
        cpa,
        cpa,
        (cost, more, conversions, extra, targetCpa, expectedCpa) => {
          const row = { cost, conversions, targetCpa, expectedCpa };
          const chance = chanceBelow(row);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          const slack = 1e-11;
          expect(chanceBelow({ ...row, cost: cost + more })).toBeLessThanOrEqual(chance + slack);
          expect(chanceBelow({ ...row, conversions: conversions + extra })).toBeGreaterThanOrEqual(
            chance - slack,
          );
          expect(chanceBelow({ ...row, targetCpa: targetCpa * 2 })).toBeGreaterThanOrEqual(
            chance - slack,
          );
        },
      ),
    );
  });

  test.each([0, -1])('refuses a target of %d', (targetCpa) => {
    const row = { cost: 1, conversions: 1, targetCpa, expectedCpa: 1 };
    expect(() => chanceBelow(row)).toThrow('target_cpa must be greater than zero');
  });
});
