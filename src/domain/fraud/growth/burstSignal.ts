import { message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { MeasuredSignal } from '../familyFinding';
import { burstWords } from './burstWords';
import { findBursts } from './findBursts';
import type { FollowerPoint } from './followerSeries';
import { type JudgedBurst, judgeBurst } from './judgedBurst';

/** How far the counts carry: to say that nothing happened, and that what was found did. */
export interface GrowthEvidence {
  readonly coverage: number;
  readonly weight: number;
}

/** Bursts smaller than this share of today's followers are ordinary. */
const USUAL_SHARE = 0.02;

/** The burst that argues strongest, with its dates, its shape and what explains it. */
export function burstSignal(
  dossier: CreatorDossier,
  points: readonly FollowerPoint[],
  evidence: GrowthEvidence,
): MeasuredSignal {
  const measured = evidence.coverage > 0;
  const judged = measured ? strongest(dossier, points) : undefined;
  const value = judged?.share ?? (measured ? 0 : undefined);
  const base = {
    signal: 'burst',
    name: message(fraudTexts.burstName, {}),
    value,
    unit: 'share' as const,
    usualRange: { high: USUAL_SHARE },
    suspicion: judged?.suspicion ?? 0,
    measured,
    coverage: evidence.coverage,
  };
  if (judged === undefined || judged.share < USUAL_SHARE) return base;
  return { ...base, coverage: evidence.weight, ...burstWords(points, judged) };
}

/** The most suspicious burst; of equally suspicious ones the largest. */
function strongest(
  dossier: CreatorDossier,
  points: readonly FollowerPoint[],
): JudgedBurst | undefined {
  let best: JudgedBurst | undefined;
  for (const burst of findBursts(points)) {
    const judged = judgeBurst(dossier, points, burst);
    if (best === undefined || judged.suspicion > best.suspicion) best = judged;
  }
  return best;
}
