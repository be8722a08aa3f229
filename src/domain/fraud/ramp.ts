/** 0 up to `from`, 1 from `to` on, a straight line between; `from` may be above `to` for a falling ramp. */
export function ramp(value: number, from: number, to: number): number {
  if (from === to) return value >= to ? 1 : 0;
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
