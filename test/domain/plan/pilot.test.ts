import { pilot } from '../../../src/domain/plan/pilot';

const four = [
  { views: 8000, clickThrough: 0.006 },
  { views: 15_000, clickThrough: 0.005 },
  { views: 5000, clickThrough: 0.009 },
  { views: 30_000, clickThrough: 0.003 },
].map((creator) => ({ ...creator, conversionRate: 0.025, fee: 210, margin: 28 }));

describe('pilot', () => {
  test.each([1, 2, 77])(
    'agrees with the worked example of measure.md section 2, seed %d',
    (seed) => {
      const { leads, cpa, romi, chanceToPayBack, chanceOfNoSale } = pilot(four, seed);
      expect(leads).toEqual({ p10: 3, p50: 8, p90: 19 });
      expect(cpa.p10).toBeCloseTo(44.2, 1);
      expect(cpa.p50).toBe(105);
      expect(cpa.p90).toBe(280);
      expect(romi.p50).toBeCloseTo(-0.73, 2);
      expect(Math.abs(chanceToPayBack - 0.02)).toBeLessThan(0.01);
      expect(chanceOfNoSale).toBeLessThan(0.02);
    },
  );

  test('is the same for the same seed and not for another', () => {
    expect(pilot(four, 5)).toEqual(pilot(four, 5));
    expect(pilot(four, 5)).not.toEqual(pilot(four, 6));
  });

  test('is ordered', () => {
    const { clicks, leads, romi } = pilot(four);
    for (const { p10, p50, p90 } of [clicks, leads, romi]) {
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
    }
  });

  test('shares the luck of the page: the risk does not average out over many creators', () => {
    const many = Array.from({ length: 60 }, () => ({
      views: 100_000,
      clickThrough: 0.01,
      conversionRate: 0.05,
      fee: 100,
      margin: 10,
    }));
    const { leads } = pilot(many);
    // ln(P90 / P10) of the page alone is 2 × 1.2816 × 0.35 = 0.897
    expect(Math.log(leads.p90 / leads.p10)).toBeGreaterThan(0.85);
    expect(Math.log(leads.p90 / leads.p10)).toBeLessThan(1.05);
  });

  test('tells that a CPA lies above the whole cost when nothing is sold', () => {
    const { cpa, chanceOfNoSale, romi } = pilot([
      { views: 100, clickThrough: 0.001, conversionRate: 0.01, fee: 50, margin: 20 },
    ]);
    expect(cpa).toEqual({ p10: undefined, p50: undefined, p90: undefined });
    expect(chanceOfNoSale).toBeGreaterThan(0.99);
    expect(romi.p50).toBe(-1);
  });

  test.each([
    [[], 'views must hold at least one creator'],
    [[{ ...four[0], views: -1 }], 'views must not be negative'],
    [[{ ...four[0], clickThrough: 5 }], 'ctr must be between 0 and 1 (0.1 for 10%)'],
    [
      [{ ...four[0], conversionRate: -0.1 }],
      'conversion_rate must be between 0 and 1 (0.1 for 10%)',
    ],
    [[{ ...four[0], fee: 0 }], 'fee must be greater than zero'],
    [[{ ...four[0], margin: Number.NaN }], 'margin must be a number of ordinary size'],
    [new Array(101).fill(four[0]), 'number of creators must not be greater than 100'],
  ])('%j says: %s', (creators, sentence) => {
    expect(() => pilot(creators)).toThrow(sentence);
  });
});
