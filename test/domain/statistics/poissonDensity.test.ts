import stdlibGammaln from '@stdlib/math-base-special-gammaln';
import { poissonDensity } from '../../../src/domain/statistics/poissonDensity';

describe('poissonDensity', () => {
  test.each([
    [0, 0, 1],
    [3, 0, 0],
    [0, 2, Math.exp(-2)],
    [2, 2, 2 * Math.exp(-2)],
    [5, 2, (32 / 120) * Math.exp(-2)],
  ])('of %d at mean %d is %d (by definition)', (count, mean, expected) => {
    expect(poissonDensity(count, mean)).toBeCloseTo(expected, 15);
  });

  test.each([
    [0.5, 0.2],
    [7.3, 12],
    [40, 35],
    [120, 180],
  ])('of %d at mean %d agrees with exp(x ln m − m − ln Γ(x + 1)) by @stdlib', (x, mean) => {
    const expected = Math.exp(x * Math.log(mean) - mean - stdlibGammaln(x + 1));
    expect(Math.abs(poissonDensity(x, mean) / expected - 1)).toBeLessThan(1e-12);
  });

  test('adds up to one over all counts', () => {
    let sum = 0;
    for (let count = 0; count < 200; count++) sum += poissonDensity(count, 60);
    expect(sum).toBeCloseTo(1, 13);
  });
});
