import type { Table } from '../read/table';

/** How old the figures are, and whether they are an example. */
export interface Freshness {
  /** When the job last wrote the Looker tab, epoch milliseconds; null when no row says so. */
  readonly updatedAtMs: number | null;
  /** Whether any row comes from the sample campaign. */
  readonly isSample: boolean;
}

/** Reads both from the Looker tab itself, so that a failed run cannot make old figures look new. */
export function freshnessOf(looker: Table<'Looker'>): Freshness {
  let updatedAtMs: number | null = null;
  for (const instantMs of looker.number('updated_at')) {
    if (instantMs > (updatedAtMs ?? Number.NEGATIVE_INFINITY)) updatedAtMs = instantMs;
  }
  const { codes, texts } = looker.text('data_kind');
  return { updatedAtMs, isSample: codes.some((code) => texts[code] === 'sample') };
}
