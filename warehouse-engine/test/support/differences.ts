type Row = Readonly<Record<string, unknown>>;

/** The rows that only one of two feeds has, with what differs first; empty where they are equal. */
export function differences(view: readonly Row[], job: readonly Row[]): string[] {
  const left = counted(view);
  for (const row of job) {
    const text = JSON.stringify(row);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
  }
  return [...left].flatMap(([text, count]) =>
    count === 0 ? [] : [`${count > 0 ? 'only the view has' : 'only the job has'} ${text}`],
  );
}

function counted(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = JSON.stringify(row);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
