import stdlibGammainc from '@stdlib/math-base-special-gammainc';
import stdlibGammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import fc from 'fast-check';
import { gammaQuantile, gammaTails } from '../../../src/domain/statistics/gamma';

/** Beyond a shape of about 300 @stdlib's incomplete gamma is off by up to 0.01, so mpmath takes over there. */
const shapes = [
  0.01, 0.1, 0.3, 0.5, 0.6, 0.75, 0.9, 1, 1.17, 1.5, 2, 3.3, 10, 17, 50, 100, 150, 200, 250, 300,
];
const probabilities = [1e-9, 1e-4, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.9999];
const distances = [-6, -4, -2, -1, -0.3, 0, 0.3, 1, 2, 4, 6];

describe('gammaTails', () => {
  test.each(shapes)('agrees with @stdlib to 1e-10 for shape %d', (shape) => {
    for (const distance of distances) {
      const x = shape * Math.exp(distance / Math.sqrt(shape + 1));
      const { lower, upper } = gammaTails(shape, x);
      expect(Math.abs(lower - stdlibGammainc(x, shape))).toBeLessThan(1e-10);
      expect(Math.abs(upper - stdlibGammainc(x, shape, true, true))).toBeLessThan(1e-10);
    }
  });

  test.each([
    [1000, 907, 0.001235985612487912],
    [1000, 1000, 0.5042052441802155],
    [5000, 4790, 0.001315969579705753],
    [9999, 9999, 0.5013298748354333],
    [10_000, 9700, 0.001234175584468492],
    [10_000, 10_200, 0.9767126778664],
    [100_000, 100_632, 0.9770013548770177],
    [1_000_000, 997_000, 0.0013381041673136],
    [1_000_000, 1_000_000, 0.5001329807608726],
  ])('agrees with mpmath at 40 digits: P(%d, %d) = %d', (shape, x, expected) => {
    expect(Math.abs(gammaTails(shape, x).lower / expected - 1)).toBeLessThan(1e-10);
  });

  test('joins smoothly where the expansion takes over', () => {
    const below = gammaTails(10_000 - 1e-10, 10_050).lower;
    expect(Math.abs(gammaTails(10_000, 10_050).lower - below)).toBeLessThan(1e-12);
  });

  test.each([
    [0, { lower: 0, upper: 1 }],
    [-5, { lower: 0, upper: 1 }],
    [Number.POSITIVE_INFINITY, { lower: 1, upper: 0 }],
  ])('ends at %d', (x, expected) => {
    expect(gammaTails(3, x)).toEqual(expected);
  });

  test('tails add up to one and the lower one never falls', () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, (shape, x, more) => {
        const near = gammaTails(shape, x);
        expect(near.lower + near.upper).toBeCloseTo(1, 12);
        expect(gammaTails(shape, x + more).lower).toBeGreaterThanOrEqual(near.lower - 1e-12);
      }),
    );
  });
});

describe('gammaQuantile', () => {
  test.each(shapes)('agrees with @stdlib to 1e-10 for shape %d', (shape) => {
    for (const probability of probabilities) {
      const expected = stdlibGammaQuantile(probability, shape, 1);
      const found = gammaQuantile(probability, shape);
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-10 * expected);
    }
  });

  test('is the inverse of the lower tail', () => {
    const shape = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    fc.assert(
      fc.property(shape, probability, (a, p) => {
        const x = gammaQuantile(p, a);
        if (x > 1e-290) expect(Math.abs(gammaTails(a, x).lower - p)).toBeLessThan(1e-9);
      }),
    );
  });
});
