/** Rows from one to another, both included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows as runs, at most `most` of them: the widest gaps stay gaps, the narrow ones are bridged,
 * so that any number of changes takes a fixed number of writes.
 */
export function cellRuns(rows: readonly number[], most: number): Run[] {
  const sorted = [...rows].sort((a, b) => a - b);
  const gaps = sorted
    .slice(1)
    .map((row, index) => ({ at: index + 1, width: row - (sorted[index] ?? row) }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.width - a.width)
    .slice(0, most - 1)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const starts = sorted.length === 0 ? [] : [0, ...gaps];
  return starts.map((start, index) => ({
    from: sorted[start] ?? 0,
    to: sorted[(starts[index + 1] ?? sorted.length) - 1] ?? 0,
  }));
}
