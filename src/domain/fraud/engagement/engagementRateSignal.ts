import { type Message, message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { MeasuredSignal } from '../familyFinding';
import { median } from '../quantile';
import { ramp } from '../ramp';
import { sharePercent } from '../roundedFigure';
import type { ThresholdLookup } from '../thresholds/fraudThresholds';
import { ratedPosts } from './reactions';
import { type UsualRates, usualRates } from './usualRates';

/** What too little and too much engagement may argue at most. */
const LOW_CAP = 0.6;
const HIGH_CAP = 0.3;

/** Engagement against creators of the same size: only the tails count. */
export function engagementRateSignal(
  dossier: CreatorDossier,
  thresholds: ThresholdLookup,
): MeasuredSignal {
  const rated = ratedPosts(dossier.posts, dossier.platform, dossier.followers);
  const rate = median(rated.map((post) => post.rate));
  const usual = usualRates(dossier, thresholds);
  const measured = rate !== undefined && usual !== undefined && rated.length >= 4;
  return {
    signal: 'engagementRate',
    name: message(fraudTexts.engagementRateName, {}),
    value: rate,
    unit: 'share',
    usualRange: { low: usual?.p25, high: usual?.p75 },
    suspicion: measured ? rateSuspicion(rate, usual) : 0,
    measured,
    coverage: measured ? Math.min(1, rated.length / 12) : 0,
    ...(measured ? rateWords(rate, usual) : {}),
  };
}

/** Whether the creator's engagement lies above the three-quarter point of the tier; undefined when unknown. */
export function isEngagementHigh(signals: readonly MeasuredSignal[]): boolean | undefined {
  const rate = signals.find(({ signal }) => signal === 'engagementRate');
  if (!rate?.measured) return undefined;
  return (rate.value ?? 0) > (rate.usualRange.high ?? Number.POSITIVE_INFINITY);
}

function rateSuspicion(rate: number, usual: UsualRates): number {
  const belowUsual = Math.log(usual.p25) - Math.log(rate);
  const low = LOW_CAP * ramp(belowUsual, 0, Math.log(usual.p25) - Math.log(usual.p5));
  const high = HIGH_CAP * ramp(rate, usual.p95, 2 * usual.p95);
  return Math.max(low, high);
}

function rateWords(rate: number, usual: UsualRates): { finding?: Message; ask?: Message } {
  const values = {
    rate: sharePercent(rate),
    low: sharePercent(usual.p25),
    high: sharePercent(usual.p75),
  };
  if (rate < usual.p25) {
    return {
      finding: message(fraudTexts.engagementLowFinding, values),
      ask: message(fraudTexts.engagementLowAsk, {}),
    };
  }
  if (rate <= usual.p95) return {};
  return {
    finding: message(fraudTexts.engagementHighFinding, values),
    ask: message(fraudTexts.engagementHighAsk, {}),
  };
}
