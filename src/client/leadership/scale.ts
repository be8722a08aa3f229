/** Maps values onto a length of pixels. */
export type Scale = (value: number) => number;

/** A straight scale from a domain onto a range; a domain without extent maps to the range's middle. */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): Scale {
  if (high === low) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** A rounded step so that about `ticks` of them cover the extent: 1, 2 or 5 times a power of ten. */
export function niceStep(extent: number, ticks: number): number {
  const rough = Math.max(extent, Number.MIN_VALUE) / ticks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  return factor * power;
}

/** The round values within an extent, for axis lines. */
export function ticksWithin(low: number, high: number, ticks: number): number[] {
  const step = niceStep(high - low, ticks);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => (first + index) * step,
  );
}
