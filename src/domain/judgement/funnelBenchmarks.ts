import { type Benchmark, findBenchmark } from '../engagement/benchmark';
import type { FunnelStep } from './funnel';
import type { FunnelBenchmarks } from './funnelReference';

/** The metrics of the Benchmarks tab that say which share goes on at a step. */
const metricsOf: { readonly [step in FunnelStep]: readonly string[] } = {
  content: ['er_impressions', 'er_reach', 'er_views'],
  callToAction: ['clicks_per_engagement'],
  page: ['conversion_rate', 'click_to_lead'],
  followUp: ['lead_to_order'],
};

/** The typical shares of a table of benchmarks, for rows of all platforms and tiers. */
export function funnelBenchmarks(rows: readonly Benchmark[]): FunnelBenchmarks {
  const shares = new Map<FunnelStep, number>();
  for (const step of Object.keys(metricsOf) as FunnelStep[]) {
    const row = findBenchmark(rows, { metrics: metricsOf[step], platform: '', tier: '' });
    if (row?.typical !== undefined && row.typical > 0) shares.set(step, row.typical);
  }
  return shares;
}
