import { headerKey } from '../../ground/cells/headerKey';
import { platformName } from '../platforms/platformName';
import { metricKey } from './metricKey';

/** One row of the Benchmarks tab: shares as fractions, money in the file's currency. */
export interface Benchmark {
  readonly metric: string;
  /** blank for all platforms */
  readonly platform: string;
  /** blank for all tiers */
  readonly tier: string;
  readonly low?: number | undefined;
  readonly typical?: number | undefined;
  readonly high?: number | undefined;
  readonly year?: number | undefined;
  readonly source?: string | undefined;
}

/** What a benchmark is looked up by. */
export interface BenchmarkKey {
  /** names of the metric, any of which will do */
  readonly metrics: readonly string[];
  readonly platform: string;
  readonly tier: string;
}

/**
 * The row that fits best: one for this very platform and tier before one for all, and of equals the
 * latest year. `undefined` when none fits.
 */
export function findBenchmark(
  rows: readonly Benchmark[],
  { metrics, platform, tier }: BenchmarkKey,
): Benchmark | undefined {
  const wanted = { platform: platformName(platform), tier: headerKey(tier) };
  let best: { row: Benchmark; rank: number } | undefined;
  for (const row of rows) {
    if (!metrics.includes(metricKey(row.metric))) continue;
    const own = { platform: platformName(row.platform), tier: headerKey(row.tier) };
    if (own.platform !== '' && own.platform !== wanted.platform) continue;
    if (own.tier !== '' && own.tier !== wanted.tier) continue;
    const specific = (own.platform === '' ? 0 : 2) + (own.tier === '' ? 0 : 1);
    const rank = specific * 10_000 + (row.year ?? 0);
    if (!best || rank > best.rank) best = { row, rank };
  }
  return best?.row;
}
