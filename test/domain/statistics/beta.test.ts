import stdlibBetainc from '@stdlib/math-base-special-betainc';
import stdlibBetaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import fc from 'fast-check';
import { betaQuantile, betaTails } from '../../../src/domain/statistics/beta';

const shapes = [0.05, 0.5, 1, 2, 7.5, 30, 200, 3000, 100_000];
const pairs = shapes.flatMap((a) => shapes.map((b) => [a, b] as const));
const points = [1e-6, 0.001, 0.03, 0.2, 0.5, 0.77, 0.99];
const probabilities = [1e-6, 0.01, 0.05, 0.5, 0.95, 0.999];

describe('betaTails', () => {
  test.each(pairs)('agrees with @stdlib to 1e-10 for shapes %d and %d', (a, b) => {
    for (const x of [...points, a / (a + b)]) {
      const { lower, upper } = betaTails(a, b, x);
      expect(Math.abs(lower - stdlibBetainc(x, a, b))).toBeLessThan(1e-10);
      expect(Math.abs(upper - stdlibBetainc(x, a, b, true, true))).toBeLessThan(1e-10);
    }
  });

  test.each([
    [2, 1e6, 2e-6, 0.593994962302132],
    [0.5, 1e6, 1.92e-6, 0.9499565601259005],
    [3000, 200, 0.93, 0.0433938413677011],
    [1e6, 1e6, 0.5, 0.5],
  ])('agrees with mpmath at 50 digits: I(%d, %d; %d) = %d', (a, b, x, expected) => {
    expect(Math.abs(betaTails(a, b, x).lower - expected)).toBeLessThan(1e-10);
  });

  test.each([
    [0, { lower: 0, upper: 1 }],
    [1, { lower: 1, upper: 0 }],
  ])('ends at %d', (x, expected) => {
    expect(betaTails(2, 3, x)).toEqual(expected);
  });

  test('mirrors when the shapes change places', () => {
    const shape = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    const part = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(shape, shape, part, (a, b, x) => {
        const { lower } = betaTails(a, b, x, 1 - x);
        expect(betaTails(b, a, 1 - x, x).upper).toBeCloseTo(lower, 11);
      }),
    );
  });
});

describe('betaQuantile', () => {
  test.each(pairs)('agrees with @stdlib to 1e-10 for shapes %d and %d', (a, b) => {
    for (const probability of probabilities) {
      const expected = stdlibBetaQuantile(probability, a, b);
      if (expected < 1e-290) continue;
      const found = betaQuantile(probability, a, b);
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-10 * expected);
    }
  });

  test('is the inverse of the lower tail', () => {
    const shape = fc.double({ min: 0.5, max: 1e5, noNaN: true });
    const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(shape, shape, probability, (a, b, p) => {
        const x = betaQuantile(p, a, b);
        if (x > 1e-200 && x < 0.999999) expect(betaTails(a, b, x).lower).toBeCloseTo(p, 8);
      }),
    );
  });
});
