import { isPercentUnit } from '../../../ground/cells/isPercentUnit';
import { metricKey } from '../../engagement/metricKey';
import { countsByViews, platformName } from '../../platforms/platformName';
import type { ThresholdRow } from '../fraudEvidence';
import { DEFAULT_THRESHOLDS } from './defaultThresholds';
import { type FollowerRange, followerRange } from './followerRange';

/** A threshold as it applies to one creator, its unit already taken off. */
export interface Threshold {
  readonly low: number | undefined;
  readonly typical: number | undefined;
  readonly high: number | undefined;
  readonly source: string;
  /** Whether it comes from the user's own rows. */
  readonly own: boolean;
}

/** The creator whom a threshold is looked up for. */
export interface ThresholdSubject {
  readonly platform: string;
  readonly followers: number | undefined;
}

/** The threshold of a metric that fits a creator best; undefined when no row fits. */
export type ThresholdLookup = (metric: string, subject: ThresholdSubject) => Threshold | undefined;

interface IndexedThreshold extends Threshold {
  readonly platform: string;
  readonly range: FollowerRange;
  /** What the figures are a share of, where that decides on which platforms they can be used. */
  readonly base: 'followers' | 'views' | undefined;
}

/** Metrics of the Benchmarks tab that hold engagement rates, and what these are a share of. */
const rateBases: ReadonlyMap<string, 'followers' | 'views'> = new Map([
  ['engagement_rate', 'followers'],
  ['er', 'followers'],
  ['er_followers', 'followers'],
  ['engagement_rate_views', 'views'],
  ['er_views', 'views'],
]);

/**
 * Indexes the built-in thresholds and the user's rows. A user's row beats a built-in one, then the
 * creator's own platform beats any platform, then the narrower tier wins, then the later year.
 * Rows that can't be read (no figures, unknown tier) are left out.
 */
export function fraudThresholds(userRows: readonly ThresholdRow[]): ThresholdLookup {
  const byMetric = new Map<string, IndexedThreshold[]>();
  const ordered = [...userRows].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  for (const row of ordered) addRow(byMetric, row, true);
  for (const row of DEFAULT_THRESHOLDS) addRow(byMetric, row, false);
  return (metric, subject) => bestFit(byMetric.get(metric) ?? [], subject);
}

function addRow(byMetric: Map<string, IndexedThreshold[]>, row: ThresholdRow, own: boolean): void {
  const range = followerRange(row.tier);
  const figures = [row.low, row.typical, row.high].filter((figure) => figure !== undefined);
  if (range === undefined || figures.length === 0 || !figures.every(isUsable)) return;
  const typed = metricKey(row.metric);
  const base = own ? rateBases.get(typed) : undefined;
  // The spread is what signals are told by: a middle alone says nothing of what is unusual.
  if (base !== undefined && (row.low === undefined || row.high === undefined)) return;
  const metric = base === undefined ? typed : 'engagement_rate';
  const per = isPercentUnit(row.unit ?? '') ? 100 : 1;
  const list = byMetric.get(metric) ?? [];
  list.push({
    low: scaled(row.low, per),
    typical: scaled(row.typical, per),
    high: scaled(row.high, per),
    source: row.source ?? '',
    own,
    platform: platformName(row.platform),
    range,
    base,
  });
  byMetric.set(metric, list);
}

function bestFit(
  rows: readonly IndexedThreshold[],
  subject: ThresholdSubject,
): Threshold | undefined {
  let best: IndexedThreshold | undefined;
  for (const row of rows) {
    if (fits(row, subject) && (best === undefined || rank(row, best) > 0)) best = row;
  }
  return best;
}

function fits(row: IndexedThreshold, subject: ThresholdSubject): boolean {
  if (row.platform !== '' && row.platform !== subject.platform) return false;
  if (row.base !== undefined && (row.base === 'views') !== countsByViews(subject.platform)) {
    return false;
  }
  const open = row.range.from === 0 && row.range.to === Number.POSITIVE_INFINITY;
  if (subject.followers === undefined) return open;
  return open || (subject.followers >= row.range.from && subject.followers < row.range.to);
}

/** Above zero when the first row is to be preferred to the second. */
function rank(first: IndexedThreshold, second: IndexedThreshold): number {
  if (first.own !== second.own) return first.own ? 1 : -1;
  const platforms = Number(first.platform !== '') - Number(second.platform !== '');
  if (platforms !== 0) return platforms;
  const firstWidth = first.range.to - first.range.from;
  const secondWidth = second.range.to - second.range.from;
  return firstWidth === secondWidth ? 0 : secondWidth - firstWidth;
}

function isUsable(figure: number): boolean {
  return Number.isFinite(figure) && figure >= 0;
}

function scaled(figure: number | undefined, per: number): number | undefined {
  return figure === undefined ? undefined : figure / per;
}
