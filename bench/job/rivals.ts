import type { BenchTabs } from './messyWorkbook';

/** What a run of DuckDB gives, and how long its query alone took. */
export interface DuckdbRun {
  readonly rows: unknown[][];
  readonly queryMs: number;
}

interface Rivals {
  arqueroFeed(tabs: BenchTabs): unknown[][];
  duckdbFeed(tabs: BenchTabs): Promise<DuckdbRun>;
}

/**
 * What the job is measured against. Their packages are installed in `bench/rivals` when the bench is first run, so
 * they are required by what they do and not by their types.
 */
export const rivals = { ...require('../rivals/arquero'), ...require('../rivals/duckdb') } as Rivals;
