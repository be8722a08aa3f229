import fc from 'fast-check';
import { cai } from '../../../src/domain/impressions/cai';
import { cpm } from '../../../src/domain/money/cpm';

const money = fc.double({ min: 0, max: 1e6, noNaN: true });
const impressions = fc.integer({ min: 1, max: 100_000_000 });
const share = fc.double({ min: 0, max: 0.99, noNaN: true });

describe('cai', () => {
  test('agrees with the worked example: 13.56 per thousand against a CPM of 10.50', () => {
    const placement = { impressions: 40_000, reach: 28_000, invalidShare: 0.12 };
    expect(1000 * cai(420, placement)).toBeCloseTo(13.56, 2);
  });

  test('is CPM / 1000 with no invalid share and full weight for repeats', () => {
    fc.assert(
      fc.property(
        money,
        impressions,
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (cost, seen, part) => {
          const placement = { impressions: seen, reach: seen * part, repeatWeight: 1 };
          expect(cai(cost, placement)).toBeCloseTo(cpm(cost, seen) / 1000, 9);
        },
      ),
    );
  });

  test('never falls when the invalid share rises', () => {
    fc.assert(
      fc.property(money, impressions, share, share, (cost, seen, a, b) => {
        const [lower, higher] = [Math.min(a, b), Math.max(a, b)];
        expect(cai(cost, { impressions: seen, invalidShare: higher })).toBeGreaterThanOrEqual(
          cai(cost, { impressions: seen, invalidShare: lower }),
        );
      }),
    );
  });

  test('never falls when the same impressions reach fewer people', () => {
    fc.assert(
      fc.property(
        money,
        impressions,
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (cost, seen, part) => {
          const narrow = cai(cost, { impressions: seen, reach: seen * part });
          expect(narrow).toBeGreaterThanOrEqual(cai(cost, { impressions: seen }) * (1 - 1e-9));
        },
      ),
    );
  });

  test.each([
    [-1, { impressions: 10 }, 'cost must not be negative'],
    [1, { impressions: 0 }, 'impressions must be greater than zero'],
    [
      1,
      { impressions: 10, invalidShare: 1 },
      'invalid_share must be at least 0 and below 1 (0.1 for 10%)',
    ],
    [1e308, { impressions: 1e-5 }, 'result is too large to show: check the units of the numbers'],
  ])('cai(%d, %j) says: %s', (cost, placement, sentence) => {
    expect(() => cai(cost, placement)).toThrow(sentence);
  });
});
