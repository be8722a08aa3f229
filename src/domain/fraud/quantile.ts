/**
 * The quantile of finite numbers by linear interpolation between order statistics
 * (Hyndman and Fan's type 7); undefined for none.
 *
 * @param values in any order, not changed
 * @param probability 0-1
 * @see Hyndman & Fan, "Sample Quantiles in Statistical Packages", 1996
 */
export function quantile(values: readonly number[], probability: number): number | undefined {
  const sorted = Float64Array.from(values).sort();
  return sortedQuantile(sorted.length, (place) => sorted[place] as number, probability);
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

/**
 * The quantile of values that are in order already.
 *
 * @param at the value at a place, the smallest at 0
 */
export function sortedQuantile(
  count: number,
  at: (place: number) => number,
  probability: number,
): number | undefined {
  if (count === 0) return undefined;
  const position = (count - 1) * probability;
  const below = at(Math.floor(position));
  const above = at(Math.ceil(position));
  return below + (above - below) * (position - Math.floor(position));
}
