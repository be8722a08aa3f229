import { planTexts } from '../../../messages/planTexts';
import { inputError } from '../../inputError';
import { requirePositive } from '../../inputRules';
import { requireCostAndConversions } from '../../judgement/costAndConversions';
import { type DelayCurve, weightOfUsualCurve } from '../../judgement/delayCurve';
import { drawGamma } from '../../statistics/drawGamma';
import { drawPoisson } from '../../statistics/randomDraws';
import { type RandomStream, randomStream } from '../../statistics/randomStream';
import { curveDrawer } from './curveDrawer';

/** A post of the campaign, out or planned. */
export interface ForecastPost {
  /** days since publication; negative while it is planned */
  readonly ageDays: number;
  /** everything paid for it; undefined where unknown */
  readonly cost: number | undefined;
  /** in-window conversions so far */
  readonly conversions: number;
}

/** What a forecast knows beside the posts. */
export interface ForecastTerms {
  readonly curve: DelayCurve;
  /** the workbook's own in-window conversions behind the curve */
  readonly curveConversions: number;
  /** expected money for one conversion, before any came */
  readonly targetCpa?: number | undefined;
}

/** Where a campaign will end: conversions of all its posts once every window is closed. */
export interface CampaignForecast {
  readonly seen: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** fewer than half of the posts are two days old: the range is widened and hardly more than the plan */
  readonly isEarly: boolean;
  /** every simulated end, sorted: the chance of a goal is read from it */
  readonly ends: readonly number[];
}

const DRAWS = 500;
const SEED = 17;
/** How alike posts of a campaign are: shape of the gamma distribution of their rates. */
const ALIKE = 1.5;
const EARLY_DAYS = 2;
const EARLY_FACTOR = 1.3;

/**
 * Draws the end of a campaign 500 times: how fast orders come, what posts bring on average, what each
 * post brings, and its Poisson luck. Planned posts count in full. What was seen always stands.
 *
 * @throws InputError when there is no post, a value is negative, or nothing says what a post may bring
 * @see Bornhuetter and Ferguson (1972) for reserving by expected rather than grossed-up counts
 */
export function campaignForecast(
  posts: readonly ForecastPost[],
  terms: ForecastTerms,
): CampaignForecast {
  requirePosts(posts, terms);
  const random = randomStream(SEED);
  const weights = weightsOf(posts, terms.targetCpa);
  const drawCurve = curveDrawer(
    posts.map(({ ageDays }) => terms.curve(ageDays)),
    {
      weight: terms.curveConversions + weightOfUsualCurve,
    },
  );
  const seen = posts.reduce((sum, { conversions }) => sum + conversions, 0);
  const ends = Array.from(
    { length: DRAWS },
    () => seen + drawLeft(posts, weights, drawCurve(random), terms, random),
  ).sort((a, b) => a - b);
  const old = posts.filter(({ ageDays }) => ageDays >= EARLY_DAYS).length;
  const isEarly = old < posts.length / 2;
  return { seen, ...rangeOf(ends, seen, isEarly ? EARLY_FACTOR : 1), isEarly, ends };
}

/** What every post weighs: its cost in targets, else in mean costs; one where no cost is known. */
function weightsOf(posts: readonly ForecastPost[], targetCpa: number | undefined): number[] {
  const costs = posts.flatMap(({ cost }) => (cost !== undefined && cost > 0 ? [cost] : []));
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
  if (costs.length === 0) return posts.map(() => 1);
  return posts.map(({ cost }) => (cost || mean) / (targetCpa ?? mean));
}

/** Conversions still to come in one simulated world. */
function drawLeft(
  posts: readonly ForecastPost[],
  weights: readonly number[],
  shares: readonly number[],
  { targetCpa }: ForecastTerms,
  random: RandomStream,
): number {
  let [seen, exposure] = [0, 0];
  for (const [index, { conversions }] of posts.entries()) {
    seen += conversions;
    exposure += (weights[index] as number) * (shares[index] as number);
  }
  // A target is worth one conversion seen for one target's money; without one nothing is expected.
  const mean =
    targetCpa === undefined
      ? drawGamma(seen + 0.5, random) / exposure
      : drawGamma(seen + 1, random) / (exposure + 1);
  return posts.reduce((left, { conversions }, index) => {
    const share = shares[index] as number;
    if (share >= 1) return left;
    const rate = ALIKE / (mean * (weights[index] as number)) + share;
    const own = drawGamma(ALIKE + conversions, random) / rate;
    return left + drawPoisson(own * (1 - share), random);
  }, 0);
}

function rangeOf(ends: readonly number[], seen: number, factor: number) {
  const at = (share: number) => ends[Math.ceil(share * ends.length) - 1] as number;
  const p50 = at(0.5);
  return {
    p10: Math.max(seen, Math.floor(p50 - factor * (p50 - at(0.1)))),
    p50,
    p90: Math.ceil(p50 + factor * (at(0.9) - p50)),
  };
}

function requirePosts(posts: readonly ForecastPost[], { curve, targetCpa }: ForecastTerms): void {
  if (posts.length === 0) throw inputError(planTexts.needsPosts, {});
  for (const { cost = 0, conversions } of posts) requireCostAndConversions({ cost, conversions });
  if (targetCpa !== undefined) {
    requirePositive('target_cpa', targetCpa);
    if (posts.some(({ cost = 0 }) => cost > 0)) return;
    throw inputError(planTexts.needsCosts, {});
  }
  if (posts.every(({ ageDays }) => curve(ageDays) === 0)) {
    throw inputError(planTexts.needsTargetOrPost, {});
  }
}
