/** Neighbours that are given one value in one call. */
export interface Stroke {
  /** Counted from zero. */
  readonly from: number;
  readonly count: number;
}

/**
 * The fewest strokes that give every place its value when a later stroke covers an earlier one; each stroke's value is
 * that of its first place. (The interval recurrence of the "strange printer": the first place's stroke reaches as far
 * as a later place of the same value, and what lies between is painted over it.)
 */
export function fewestStrokes(values: readonly unknown[]): readonly Stroke[] {
  const known = new Map<string, readonly Stroke[]>();
  const between = (from: number, end: number): readonly Stroke[] => {
    if (from >= end) return [];
    const key = `${from}:${end}`;
    const strokes = known.get(key) ?? fewest(from, end);
    known.set(key, strokes);
    return strokes;
  };
  const fewest = (from: number, end: number) => {
    let best = [{ from, count: 1 }, ...between(from + 1, end)];
    for (let next = from + 1; next < end; next++) {
      if (values[next] !== values[from]) continue;
      const [first, ...rest] = between(next, end);
      const over = between(from + 1, next);
      if (!first || 1 + over.length + rest.length >= best.length) continue;
      best = [{ from, count: next - from + first.count }, ...over, ...rest];
    }
    return best;
  };
  return between(0, values.length);
}
