/** The value, moved to the nearer end when it lies outside. */
export function clamp(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, value));
}
