/** Rows of a benchmark workbook. */
export interface Size {
  readonly posts: number;
  readonly conversions: number;
  /** Rows as ad platforms and click reports have them: a day, a key, counts. They stand in Assets. */
  readonly daily: number;
}

export const sizes: Readonly<Record<string, Size>> = {
  S: { posts: 1_000, conversions: 10_000, daily: 50_000 },
  M: { posts: 10_000, conversions: 100_000, daily: 300_000 },
  L: { posts: 20_000, conversions: 1_000_000, daily: 1_000_000 },
};
