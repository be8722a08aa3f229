import { type Message, message } from '../../../ground/text/text';
import { dayText } from '../../../ground/time/calendarDay';
import { fraudTexts } from '../../../messages/fraudTexts';
import { clamp } from '../clamp';
import type { CreatorDossier } from '../creatorDossier';
import type { MeasuredSignal } from '../familyFinding';
import { countText, percentText } from '../numberText';
import { burstReason } from './burstReason';
import { deliveryEvidence } from './burstShape';
import { burstSuspicion } from './burstSuspicion';
import { burstStrength, findBursts, type GrowthBurst } from './findBursts';
import type { FollowerPoint } from './followerSeries';
import { packageSize } from './packageSize';

/** A burst that was judged. */
interface JudgedBurst {
  readonly burst: GrowthBurst;
  readonly share: number;
  readonly evidence: number;
  readonly package: number | undefined;
  readonly reason: Message | undefined;
  readonly suspicion: number;
}

/** How far the counts carry: to say that nothing happened, and that what was found did. */
export interface GrowthEvidence {
  readonly coverage: number;
  readonly weight: number;
}

/** Bursts smaller than this share of today's followers are ordinary. */
const USUAL_SHARE = 0.02;
/** Evidence from which the shape is named. */
const CLEAR_EVIDENCE = 1.5;

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

function strongest(
  dossier: CreatorDossier,
  points: readonly FollowerPoint[],
): JudgedBurst | undefined {
  let best: JudgedBurst | undefined;
  for (const burst of findBursts(points)) {
    const judged = judge(dossier, points, burst);
    if (best === undefined || judged.suspicion > best.suspicion) best = judged;
  }
  return best;
}

function judge(
  dossier: CreatorDossier,
  points: readonly FollowerPoint[],
  burst: GrowthBurst,
): JudgedBurst {
  const { followers: today } = points[points.length - 1] as FollowerPoint;
  const share = clamp(burst.excess / today, 0, 1);
  const evidence = deliveryEvidence(points, burst);
  const sold = packageSize(burst.excess, burst.noise);
  const reason = burstReason(dossier, dayAt(points, burst.from), dayAt(points, burst.to));
  const suspicion = burstSuspicion({
    share,
    strength: burstStrength(burst),
    evidence,
    package: sold !== undefined,
    explained: reason !== undefined,
  });
  return { burst, share, evidence, package: sold, reason, suspicion };
}

function burstWords(points: readonly FollowerPoint[], judged: JudgedBurst) {
  const from = dayText(dayAt(points, judged.burst.from));
  const to = dayText(dayAt(points, judged.burst.to));
  const finding = message(fraudTexts.burstFinding, {
    share: percentText(judged.share),
    excess: countText(judged.burst.excess),
    followers: countText((points[points.length - 1] as FollowerPoint).followers),
    from,
    to,
  });
  const details = [shapeWords(judged.evidence), packageWords(judged.package), judged.reason];
  return {
    finding,
    details: details.flatMap((detail) => detail ?? []),
    ask: message(fraudTexts.burstAsk, { from, to }),
  };
}

function shapeWords(evidence: number): Message {
  if (evidence > CLEAR_EVIDENCE) return message(fraudTexts.burstStopped, {});
  if (evidence < -CLEAR_EVIDENCE) return message(fraudTexts.burstFaded, {});
  return message(fraudTexts.burstUnclear, {});
}

function packageWords(size: number | undefined): Message | undefined {
  return size === undefined
    ? undefined
    : message(fraudTexts.burstPackage, { size: countText(size) });
}

function dayAt(points: readonly FollowerPoint[], index: number): number {
  return (points[index] as FollowerPoint).day;
}
