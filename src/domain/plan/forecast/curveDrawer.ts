import { drawGamma } from '../../statistics/drawGamma';
import type { RandomStream } from '../../statistics/randomStream';

/**
 * Draws how much of every post's conversions has come, as a whole curve: a Dirichlet process around
 * the delay curve, so that posts of different ages always agree.
 *
 * @param shares the curve at every post's age, 0 to 1
 * @param weight conversions that the curve is known from
 */
export function curveDrawer(
  shares: readonly number[],
  { weight }: { readonly weight: number },
): (random: RandomStream) => number[] {
  const steps = [...new Set(shares)].filter((share) => share > 0 && share < 1);
  steps.sort((a, b) => a - b);
  return (random) => {
    const drawn = new Map([
      [0, 0],
      [1, 1],
    ]);
    let [sum, before] = [0, 0];
    const sums = steps.map((share) => {
      sum += drawGamma(weight * (share - before), random);
      before = share;
      return sum;
    });
    const whole = sum + drawGamma(weight * (1 - before), random);
    steps.forEach((share, index) => {
      drawn.set(share, (sums[index] as number) / whole);
    });
    return shares.map((share) => drawn.get(share) ?? share);
  };
}
