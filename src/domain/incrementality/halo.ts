import { type DailyOrders, type UsualDay, usualOn } from './usualOn';

/** How many more orders than usual there were close to posts: an estimate, nobody's credit. */
export interface Halo {
  readonly lift: number;
  /** The lift in standard errors, if there were none in truth. */
  readonly z: number;
  /** Range of the lift at 90 %. */
  readonly low: number;
  readonly high: number;
  /** Days close to a post that could be compared. */
  readonly days: number;
  /** Days close to a post that later weeks will make comparable. */
  readonly waitingDays: number;
}

const fewestDays = 10;
const fewestCleanDays = 20;
const mostNearPost = 0.45;
const leastUsual = 0.25;
/** Half the width of a 90 % range in standard deviations. */
const reach = 1.6448536269514722;

/**
 * The lift of orders without a key close to posts over what a straight line through the same weekdays
 * before and after, away from posts, leads to expect. `undefined` where too few days can be compared or
 * more than 45 % of days are close to posts. Convincing from z = 2 on.
 *
 * @see Fan and Gijbels (1996), Local Polynomial Modelling and Its Applications
 */
export function halo(orders: DailyOrders): Halo | undefined {
  const { counts, isNearPost } = orders;
  const usual = counts.map((_, day) => usualOn(day, orders));
  const near = counts.flatMap((_, day) => (isNearPost[day] ? [day] : []));
  const compared = near.filter((day) => usual[day] !== undefined);
  const clean = counts.flatMap((_, day) => (!isNearPost[day] && usual[day] ? [day] : []));
  const isDense = near.length > mostNearPost * counts.length;
  if (compared.length < fewestDays || clean.length < fewestCleanDays || isDense) return undefined;
  const lift = sumOver(compared, (day) => (counts[day] ?? 0) - (usual[day]?.orders ?? 0));
  const dispersion = dispersionOf(clean, counts, usual);
  const base = sumOver(compared, (day) => baseOf(usual[day]));
  const ofUsual = varianceOfUsual(compared, counts, usual);
  const half = reach * Math.sqrt(dispersion * (base + Math.max(0, lift) + ofUsual));
  return {
    lift,
    z: lift / Math.sqrt(dispersion * (base + ofUsual)),
    low: lift - half,
    high: lift + half,
    days: compared.length,
    waitingDays: near.length - compared.length,
  };
}

type UsualDays = readonly (UsualDay | undefined)[];

function sumOver(days: readonly number[], of: (day: number) => number): number {
  return days.reduce((sum, day) => sum + of(day), 0);
}

function baseOf(usual: UsualDay | undefined): number {
  return Math.max(usual?.orders ?? 0, leastUsual);
}

/** How much clean days stray from their own usual number beyond what independent orders would. */
function dispersionOf(
  clean: readonly number[],
  counts: readonly number[],
  usual: UsualDays,
): number {
  const sum = sumOver(clean, (day) => {
    const own = usual[day];
    const squares = (own?.weights ?? []).reduce((total, { weight }) => total + weight ** 2, 0);
    return ((counts[day] ?? 0) - (own?.orders ?? 0)) ** 2 / (baseOf(own) * (1 + squares));
  });
  return Math.max(1, sum / clean.length);
}

/** Each clean day serves several days near posts, so its own luck counts with its total weight. */
function varianceOfUsual(
  compared: readonly number[],
  counts: readonly number[],
  usual: UsualDays,
): number {
  const totals = new Map<number, number>();
  for (const day of compared) {
    for (const { day: clean, weight } of usual[day]?.weights ?? []) {
      totals.set(clean, (totals.get(clean) ?? 0) + weight);
    }
  }
  let variance = 0;
  for (const [day, total] of totals) {
    const own = usual[day];
    const level = own ? baseOf(own) : Math.max(counts[day] ?? 0, leastUsual);
    variance += total ** 2 * level;
  }
  return variance;
}
