/**
 * The quantile of finite numbers by linear interpolation between order statistics
 * (Hyndman and Fan's type 7); undefined for none.
 *
 * @param values in any order, not changed
 * @param probability 0-1
 * @see Hyndman & Fan, "Sample Quantiles in Statistical Packages", 1996
 */
export function quantile(values: readonly number[], probability: number): number | undefined {
  return sortedQuantile(Float64Array.from(values).sort(), probability);
}

/** The middle of the values; undefined for none. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}

/** Median absolute deviation × 1.4826, which estimates a normal law's standard deviation. */
export function robustSpread(values: readonly number[]): number | undefined {
  const middle = median(values);
  if (middle === undefined) return undefined;
  const spread = median(values.map((value) => Math.abs(value - middle)));
  return spread === undefined ? undefined : 1.4826 * spread;
}

function sortedQuantile(sorted: Float64Array, probability: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)] as number;
  const above = sorted[Math.ceil(position)] as number;
  return below + (above - below) * (position - Math.floor(position));
}
