import type { Message } from '../../../ground/text/text';
import { clamp } from '../clamp';
import type { CreatorDossier } from '../creatorDossier';
import { burstReason } from './burstReason';
import { deliveryEvidence } from './burstShape';
import { burstSuspicion } from './burstSuspicion';
import { burstStrength, type GrowthBurst } from './findBursts';
import type { FollowerPoint } from './followerSeries';
import { intervalWeight } from './intervalWeight';
import { packageSize } from './packageSize';

/** A burst that was judged. */
export interface JudgedBurst {
  readonly burst: GrowthBurst;
  /** Its followers as a share of today's. */
  readonly share: number;
  /** Logarithm of the Bayes factor of a delivery against attention. */
  readonly evidence: number;
  /** The longest time between two of its counts. */
  readonly widestDays: number;
  readonly package: number | undefined;
  readonly reason: Message | undefined;
  readonly suspicion: number;
}

/** Judges a burst by its size, its shape, how well counts show it, and what explains it. */
export function judgeBurst(
  dossier: CreatorDossier,
  points: readonly FollowerPoint[],
  burst: GrowthBurst,
): JudgedBurst {
  const days = points.slice(burst.from, burst.to + 1).map(({ day }) => day);
  const { followers: today } = points[points.length - 1] as FollowerPoint;
  const share = clamp(burst.excess / today, 0, 1);
  const evidence = deliveryEvidence(points, burst);
  const widestDays = Math.max(...days.slice(1).map((day, index) => day - (days[index] as number)));
  const sold = packageSize(burst.excess, burst.noise);
  const reason = burstReason(dossier, days[0] as number, days[days.length - 1] as number);
  const suspicion = burstSuspicion({
    share,
    strength: burstStrength(burst),
    evidence,
    package: sold !== undefined,
    visibility: intervalWeight(widestDays),
    explained: reason !== undefined,
  });
  return { burst, share, evidence, widestDays, package: sold, reason, suspicion };
}
