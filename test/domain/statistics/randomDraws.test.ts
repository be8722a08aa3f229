import { gammaTails } from '../../../src/domain/statistics/gamma';
import { drawNormal, drawPoisson } from '../../../src/domain/statistics/randomDraws';
import { randomStream } from '../../../src/domain/statistics/randomStream';

function meanAndVariance(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: square / (values.length - 1) };
}

describe('randomStream', () => {
  test('gives the published numbers of mulberry32 for seed 1', () => {
    const random = randomStream(1);
    expect(random()).toBeCloseTo(0.6270739405881613, 15);
    expect(random()).toBeCloseTo(0.002735721180215478, 15);
  });

  test.each([0, 7, -3, 4_294_967_296, 1.5])('repeats itself for seed %d', (seed) => {
    const [one, other] = [randomStream(seed), randomStream(seed)];
    for (let draw = 0; draw < 100; draw++) expect(one()).toBe(other());
  });

  test('fills twenty equal bins evenly (chi-square, 19 degrees of freedom, p > 0.001)', () => {
    const random = randomStream(42);
    const bins = new Array<number>(20).fill(0);
    for (let draw = 0; draw < 20_000; draw++) {
      const bin = Math.floor(random() * 20);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(43.8);
  });
});

describe('draws', () => {
  test('of the normal distribution have mean 0 and variance 1', () => {
    const random = randomStream(5);
    const { mean, variance } = meanAndVariance(
      Array.from({ length: 40_000 }, () => drawNormal(random)),
    );
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(40_000));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / 40_000));
  });

  test.each([0, 0.2, 3, 14.9, 15.1, 80, 1e6])(
    'of Poisson(%d) have that mean and variance',
    (mean) => {
      const random = randomStream(11);
      const found = meanAndVariance(
        Array.from({ length: 40_000 }, () => drawPoisson(mean, random)),
      );
      expect(Math.abs(found.mean - mean)).toBeLessThanOrEqual(4 * Math.sqrt(mean / 40_000));
      const spread = mean * Math.sqrt(2 / 40_000) + Math.sqrt(mean / 40_000);
      expect(Math.abs(found.variance - mean)).toBeLessThanOrEqual(4 * spread);
    },
  );

  test('of Poisson(20) fall below 15 as often as they should', () => {
    const random = randomStream(3);
    const draws = Array.from({ length: 40_000 }, () => drawPoisson(20, random));
    const share = draws.filter((count) => count < 15).length / draws.length;
    expect(share).toBeCloseTo(gammaTails(15, 20).upper, 2);
  });
});
