import { mostCounted } from './conversionPrior';

/** Successes out of trials in one row. */
export interface Share {
  readonly successes: number;
  readonly trials: number;
}

/** What is known about a share before a row is seen, as imagined successes and failures. */
export interface SharePrior {
  readonly successes: number;
  readonly failures: number;
}

/** Nothing known: every share is equally likely. */
export const uniformPrior: SharePrior = { successes: 1, failures: 1 };

/** With fewer rows than this the spread between them cannot be told from luck. */
const ROWS_TO_FIT = 8;
const LOWEST_CORRELATION = 1 / 200;
const HIGHEST_CORRELATION = 1 / 3;

/**
 * The prior that rows lend to each other: centred on their pooled share, worth one of the rarer
 * outcome; from eight rows on as strong as the rows are alike. A single row gets the uniform prior.
 *
 * @see Kleinman (1973), Proportions with extraneous variance: single and independent samples
 */
export function sharePrior(rows: readonly Share[]): SharePrior {
  const usable = rows.filter(isUsable);
  if (usable.length < 2) return uniformPrior;
  const trials = usable.reduce((sum, row) => sum + row.trials, 0);
  const successes = usable.reduce((sum, row) => sum + row.successes, 0);
  const mean = (successes + 0.5) / (trials + 1);
  const leastStrength = 1 / Math.min(mean, 1 - mean);
  const strength = usable.length < ROWS_TO_FIT ? 0 : 1 / correlation(usable, mean, trials) - 1;
  const total = Math.max(leastStrength, strength);
  return { successes: mean * total, failures: (1 - mean) * total };
}

function isUsable({ successes, trials }: Share): boolean {
  return trials > 0 && trials <= mostCounted && successes >= 0 && successes <= trials;
}

/** How alike leads of one row are, by the method of moments, kept within sense. */
function correlation(rows: readonly Share[], mean: number, trials: number): number {
  const squares = rows.reduce((sum, row) => sum + row.trials ** 2, 0);
  const spread = rows.reduce(
    (sum, row) => sum + row.trials * (row.successes / row.trials - mean) ** 2,
    0,
  );
  const freedom = rows.length - 1;
  const denominator = trials - squares / trials - freedom;
  const found = denominator > 0 ? (spread / (mean * (1 - mean)) - freedom) / denominator : 0;
  return Math.min(HIGHEST_CORRELATION, Math.max(LOWEST_CORRELATION, found));
}
