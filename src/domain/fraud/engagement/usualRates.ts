import type { CreatorDossier } from '../creatorDossier';
import type { ThresholdLookup } from '../thresholds/fraudThresholds';

/** The spread of engagement rates among creators of one tier and platform. */
export interface UsualRates {
  readonly p5: number;
  readonly p25: number;
  readonly p75: number;
  readonly p95: number;
}

/** How much farther than a quartile the 5 % point lies from the median of a normal law: 1.645 / 0.674. */
const TAIL_PER_QUARTILE = 2.4388;

/**
 * The usual engagement rates for a creator; undefined without a row for the platform and tier.
 * When only a user's quartiles are known, the 5 % and 95 % points follow from a log-normal law.
 */
export function usualRates(
  dossier: CreatorDossier,
  thresholds: ThresholdLookup,
): UsualRates | undefined {
  const quartiles = thresholds('engagement_rate', dossier);
  const p25 = quartiles?.low ?? 0;
  const p75 = quartiles?.high ?? 0;
  if (quartiles === undefined || p25 <= 0 || p75 <= p25) return undefined;
  const extremes = thresholds('engagement_rate_extremes', dossier);
  if (extremes !== undefined && extremes.own === quartiles.own) {
    const p5 = extremes.low ?? 0;
    const p95 = extremes.high ?? 0;
    if (p5 > 0 && p5 < p25 && p95 > p75) return { p5, p25, p75, p95 };
  }
  const middle = Math.log(quartiles.typical ?? Math.sqrt(p25 * p75));
  const tail = (quartile: number) =>
    Math.exp(middle + TAIL_PER_QUARTILE * (Math.log(quartile) - middle));
  return { p5: tail(p25), p25, p75, p95: tail(p75) };
}
