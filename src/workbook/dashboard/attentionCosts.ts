import { metricKey } from '../../domain/engagement/metricKey';
import type { Table } from '../read/table';
import type { CreatorPerformance } from './creatorPerformances';
import type { Period } from './period';
import { sumWithin } from './sumWithin';

/** What was usual elsewhere: a row of Benchmarks, with its year and source. */
export interface AttentionBenchmark {
  readonly low: number | null;
  readonly typical: number | null;
  readonly high: number | null;
  readonly year: number | null;
  readonly source: string;
  readonly platform: string;
}

/** What attention cost in a period; null where nothing was recorded. */
export interface AttentionCosts {
  /** Per 1,000 impressions. */
  readonly cpm: number | null;
  /** Per authentic impression. */
  readonly cai: number | null;
  /** Whether every creator's audience was looked at: only then may impressions be called authentic. */
  readonly isVetted: boolean;
  /** Benchmarks of CPM, as the workbook holds them. */
  readonly benchmarks: readonly AttentionBenchmark[];
}

const MOST_BENCHMARKS = 3;

/** CPM and CAI of the period beside the workbook's dated benchmarks. */
export function attentionCosts(
  looker: Table<'Looker'>,
  benchmarks: Table<'Benchmarks'>,
  period: Period,
  creators: readonly CreatorPerformance[],
): AttentionCosts {
  const spend = sumWithin(looker, 'spend', period);
  const per = (measure: 'impressions' | 'authentic_impressions', factor: number) => {
    const shown = sumWithin(looker, measure, period);
    return spend === null || shown === null || shown <= 0 ? null : (factor * spend) / shown;
  };
  return {
    cpm: per('impressions', 1000),
    cai: per('authentic_impressions', 1),
    isVetted: creators.every(
      ({ decision, signals }) => decision === 'notStarted' || signals !== null,
    ),
    benchmarks: cpmBenchmarks(benchmarks).slice(0, MOST_BENCHMARKS),
  };
}

function cpmBenchmarks(benchmarks: Table<'Benchmarks'>): AttentionBenchmark[] {
  const text = (key: 'metric' | 'source' | 'platform') => {
    const { codes, texts } = benchmarks.text(key);
    return (row: number) => texts[codes[row] ?? 0] ?? '';
  };
  const number = (key: 'low' | 'typical' | 'high' | 'year') => {
    const column = benchmarks.number(key);
    return (row: number) => (Number.isNaN(column[row] as number) ? null : (column[row] as number));
  };
  const metric = text('metric');
  const source = text('source');
  const platform = text('platform');
  const [low, typical, high, year] = [
    number('low'),
    number('typical'),
    number('high'),
    number('year'),
  ];
  return Array.from({ length: benchmarks.rowCount }, (_, row) => row)
    .filter((row) => metricKey(metric(row)) === 'cpm')
    .map((row) => ({
      low: low(row),
      typical: typical(row),
      high: high(row),
      year: year(row),
      source: source(row),
      platform: platform(row),
    }))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}
