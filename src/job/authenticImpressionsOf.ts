import { authenticImpressions } from '../domain/impressions/authenticImpressions';

/**
 * Authentic impressions of a placement from whatever is known: reach counts as impressions when it
 * is unknown and the other way round, more people than impressions count as one impression each.
 * NaN when neither is known, 0 when nothing of it was genuine.
 */
export function authenticImpressionsOf(
  impressions: number,
  reach: number,
  invalidShare: number,
  repeatWeight: number,
): number {
  if (Number.isNaN(impressions) && Number.isNaN(reach)) return Number.NaN;
  const people = Number.isNaN(reach) ? impressions : reach;
  const shown = Number.isNaN(impressions) ? people : Math.max(impressions, people);
  if (people === 0 || invalidShare >= 1) return 0;
  return authenticImpressions({ impressions: shown, reach: people, invalidShare, repeatWeight });
}
