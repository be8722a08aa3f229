import fc from 'fast-check';
import { romiRange } from '../../../src/domain/judgement/romiRange';
import { drawNormal } from '../../../src/domain/statistics/randomDraws';
import { randomStream } from '../../../src/domain/statistics/randomStream';

describe('romiRange', () => {
  test('agrees with the worked example of measure.md section 4: −14 / +30 / +98 %', () => {
    const range = romiRange({
      cost: 300,
      conversions: 16,
      marginPerConversion: 26,
      marginVariation: 0.25,
      expectedCpa: 1120 / 39.5,
    });
    expect(range.low).toBeCloseTo(-0.14, 2);
    expect(range.middle).toBeCloseTo(0.3, 2);
    expect(range.high).toBeCloseTo(0.98, 2);
  });

  test.each([
    [300, 16, 26, 0.25],
    [500, 40, 20, 0.8],
    [100, 4, 30, 0],
  ])(
    'agrees with 40,000 draws for %d, %d, %d, %d',
    (cost, conversions, marginPerConversion, marginVariation) => {
      const random = randomStream(9);
      const expectedCpa = 25;
      const draws = Array.from({ length: 40_000 }, () => {
        let rate = 0;
        for (let part = 0; part <= conversions; part++) rate -= Math.log(1 - random());
        rate /= expectedCpa + cost;
        const deviation =
          (marginVariation / Math.sqrt(Math.max(1, conversions))) * drawNormal(random);
        return rate * marginPerConversion * (1 + deviation) - 1;
      }).sort((a, b) => a - b);
      const range = romiRange({
        cost,
        conversions,
        marginPerConversion,
        marginVariation,
        expectedCpa,
      });
      const at = (share: number) => draws[Math.floor(share * draws.length)] as number;
      // The log-normal stands in for a gamma: a few points at either end, less with more conversions.
      const allowed = conversions < 10 ? 0.12 : 0.05;
      expect(Math.abs(range.low - at(0.05))).toBeLessThan(allowed);
      expect(Math.abs(range.middle - at(0.5))).toBeLessThan(allowed);
      expect(Math.abs(range.high - at(0.95)) / (1 + at(0.95))).toBeLessThan(allowed);
    },
  );

  test('holds its middle and never falls below losing all', () => {
    const money = fc.double({ min: 0, max: 1e6, noNaN: true });
    const count = fc.double({ min: 0, max: 1e4, noNaN: true });
    const positive = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    const variation = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        money,
        count,
        positive,
        variation,
        positive,
        (cost, conversions, margin, cv, expectedCpa) => {
          const { low, middle, high } = romiRange({
            cost,
            conversions,
            marginPerConversion: margin,
            marginVariation: cv,
            expectedCpa,
          });
          expect(low).toBeGreaterThanOrEqual(-1);
          expect(middle).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(middle);
        },
      ),
    );
  });

  test.each([
    [{ marginPerConversion: 0 }, 'margin_per_conversion must be greater than zero'],
    [{ marginVariation: -1 }, 'margin_cv must not be negative'],
    [{ expectedCpa: 0 }, 'expected_cpa must be greater than zero'],
    [{ level: 2 }, 'level must be at least 0.5 and below 1 (0.9 for 90%)'],
  ])('%j says: %s', (wrong, sentence) => {
    const evidence = { cost: 1, conversions: 1, marginPerConversion: 1, expectedCpa: 1 };
    expect(() => romiRange({ ...evidence, ...wrong })).toThrow(sentence);
  });
});
