import { ATTRACTED } from './attractedTemplates';
import type { BurstTemplate } from './burstTemplates';
import { countResolutions } from './countResolution';
import { DELIVERED } from './deliveredTemplates';
import type { GrowthBurst } from './findBursts';
import type { FollowerPoint } from './followerSeries';
import { growthNoise } from './growthNoise';

/** The intervals around a burst: growth beyond the usual pace and its scatter. */
interface Surroundings {
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Growth beyond the usual pace, in units of the scatter. */
  readonly growth: readonly number[];
  readonly scatter: readonly number[];
}

const DAYS_BEFORE = 6;
const DAYS_AFTER = 14;
/** Neither deliveries nor audiences follow a curve exactly: 3 % of the burst per interval is play. */
const PLAY = 0.03;
/** Coarser starts fit attention of less than a day badly, and make it look delivered. */
const START_STEP_DAYS = 0.25;
const EARLIEST_START_DAYS = 3;
const MOST_STARTS = 120;

/**
 * How much better the days around a burst fit a delivery that stopped than attention that faded,
 * as the logarithm of the Bayes factor: above 0 for a delivery, below 0 for attention, near 0 when
 * the counts cannot tell. Every shape is averaged over its possible starts and sizes, so that a
 * shape which fits only when everything is chosen for it earns little.
 *
 * @see Kass & Raftery, "Bayes Factors", JASA 1995
 */
export function deliveryEvidence(points: readonly FollowerPoint[], burst: GrowthBurst): number {
  const seen = surroundings(points, burst);
  const starts = possibleStarts(points, burst);
  return evidence(seen, starts, DELIVERED) - evidence(seen, starts, ATTRACTED);
}

function surroundings(points: readonly FollowerPoint[], burst: GrowthBurst): Surroundings {
  const from = (points[burst.from] as FollowerPoint).day - DAYS_BEFORE;
  const to = (points[burst.to] as FollowerPoint).day + DAYS_AFTER;
  const resolutions = countResolutions(points);
  const start: number[] = [];
  const end: number[] = [];
  const growth: number[] = [];
  const scatter: number[] = [];
  for (let index = 0; index < points.length - 1; index++) {
    const before = points[index] as FollowerPoint;
    const after = points[index + 1] as FollowerPoint;
    const inBurst = index >= burst.from && index < burst.to;
    if (!inBurst && (before.day < from || after.day > to)) continue;
    const days = after.day - before.day;
    const resolution = (resolutions[index] as number) + (resolutions[index + 1] as number);
    const noise = growthNoise(burst.pace, before.followers, days, resolution) + 1;
    const unit = Math.hypot(noise, PLAY * burst.excess);
    start.push(before.day);
    end.push(after.day);
    growth.push((after.followers - before.followers * Math.exp(burst.pace.rate * days)) / unit);
    scatter.push(unit);
  }
  return { start, end, growth, scatter };
}

function possibleStarts(points: readonly FollowerPoint[], burst: GrowthBurst): number[] {
  const first = (points[burst.from] as FollowerPoint).day - EARLIEST_START_DAYS;
  const last = (points[burst.to] as FollowerPoint).day;
  const stepDays = Math.max(START_STEP_DAYS, (last - first) / MOST_STARTS);
  const steps = Math.ceil((last - first) / stepDays);
  return Array.from({ length: steps }, (_, step) => first + step * stepDays);
}

/** The logarithm of the average likelihood over starts and shapes, each with its best size. */
function evidence(
  seen: Surroundings,
  starts: readonly number[],
  templates: readonly BurstTemplate[],
): number {
  const terms: number[] = [];
  const weights: number[] = [];
  for (const template of templates) {
    for (const start of starts) {
      terms.push(gain(seen, template, start));
      weights.push(template.prior);
    }
  }
  const top = terms.reduce((best, term) => Math.max(best, term), 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const average = terms.reduce(
    (sum, term, index) => sum + ((weights[index] as number) / total) * Math.exp(term - top),
    0,
  );
  return top + Math.log(average);
}

/** Half the drop in squared error that the template brings at its best size (not below zero). */
function gain(seen: Surroundings, template: BurstTemplate, start: number): number {
  let overlap = 0;
  let size = 0;
  let before = Number.NaN;
  let arrivedBefore = 0;
  for (let index = 0; index < seen.growth.length; index++) {
    const from = seen.start[index] as number;
    const arrivedFrom = from === before ? arrivedBefore : template.arrived(from - start);
    const arrivedTo = template.arrived((seen.end[index] as number) - start);
    before = seen.end[index] as number;
    arrivedBefore = arrivedTo;
    const expected = (arrivedTo - arrivedFrom) / (seen.scatter[index] as number);
    overlap += expected * (seen.growth[index] as number);
    size += expected * expected;
  }
  return overlap <= 0 || size === 0 ? 0 : (overlap * overlap) / size / 2;
}
