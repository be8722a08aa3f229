import type { UsualPace } from './usualPace';

/**
 * The scatter of a change in followers over some days that is nothing unusual: the creator's own,
 * chance arrivals (Poisson), and rounded counts.
 *
 * @param followers at the start
 * @param days length of the change
 * @param resolution how coarse the two counts are together, in followers
 */
export function growthNoise(
  { rate, spread }: UsualPace,
  followers: number,
  days: number,
  resolution: number,
): number {
  const own = spread * followers * Math.sqrt(days);
  const arrivals = Math.sqrt(followers * Math.abs(rate) * days);
  return own + arrivals + resolution / 2;
}
