/** Who takes part. `whole run` is the product's complete job: all tabs, scores, verdicts, Health. */
export const contenders = ['floor', 'flywheel', 'whole run', 'duckdb', 'arquero', 'plain'] as const;

/** The name of a contender. */
export type Contender = (typeof contenders)[number];

/** What one process measured. */
export interface Measured {
  readonly ms: number;
  readonly cpuMs: number;
  /** DuckDB's query without arrays in and rows out. */
  readonly queryMs: number | undefined;
  /** Peak memory above what the input took. */
  readonly extraMb: number;
  readonly rowCount: number;
  readonly hash: string;
}
