import { engagementTexts } from '../../messages/engagementTexts';
import { inputError } from '../inputError';
import { requireFraction } from '../inputRules';
import { type Benchmark, findBenchmark } from './benchmark';
import { tier } from './tier';

const metrics = ['er_followers', 'er', 'engagement_rate'];

/**
 * The usual engagement rate by followers on a platform for creators of this size, from your table of
 * benchmarks, with its year and source.
 *
 * @throws InputError when the platform is blank, followers is negative or no row fits, or a rate of it is none: percent
 * figures want a % in their unit
 */
export function engagementBenchmark(
  platform: string,
  followers: number,
  benchmarks: readonly Benchmark[],
): Benchmark {
  const size = tier(followers);
  const found = findBenchmark(benchmarks, { metrics, platform, tier: size });
  if (found) return requireRates(found);
  throw inputError(engagementTexts.noBenchmark, { platform: platform.slice(0, 40), tier: size });
}

function requireRates(benchmark: Benchmark): Benchmark {
  for (const column of ['low', 'typical', 'high'] as const) {
    const rate = benchmark[column];
    if (rate !== undefined) requireFraction(column, rate);
  }
  return benchmark;
}
