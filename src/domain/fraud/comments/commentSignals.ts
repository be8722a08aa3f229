import { message, type Text } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { MeasuredSignal } from '../familyFinding';
import { ramp } from '../ramp';
import { sharePercent } from '../roundedFigure';
import type { Threshold, ThresholdLookup } from '../thresholds/fraudThresholds';
import type { CommentContext } from './commentContext';
import {
  type CommentShare,
  lowContentShare,
  nearCopyShare,
  reciprocityShare,
} from './commentShares';
import { languageMismatch } from './languageMismatch';
import { mainScript } from './lowContentBase';
import { podShare } from './podShare';
import { type PreparedComment, withoutFloods } from './preparedComment';
import { sharedCommenterShare } from './sharedCommenters';

/** What each signal may argue at most. */
const CAPS = {
  nearCopies: 0.85,
  reciprocity: 0.9,
  pod: 0.85,
  sharedCommenters: 0.7,
  languageMismatch: 0.4,
  lowContent: 0.45,
} as const;
/** Below the usual range a share still argues a little, so that more is never the same as less. */
const TOE = 0.08;
/** Short comments alone are normal: without another signal they keep this part of their weight. */
const LOW_CONTENT_ALONE = 0.4;

interface ShareFinding {
  readonly signal: keyof typeof CAPS;
  readonly name: Text;
  readonly finding: Text;
  readonly ask?: Text;
}

/** Every comment signal of one creator, measured or not. */
export function commentSignals(
  dossier: CreatorDossier,
  comments: readonly PreparedComment[],
  context: CommentContext,
  thresholds: ThresholdLookup,
): MeasuredSignal[] {
  const calm = withoutFloods(comments);
  const limit = (metric: string) => thresholds(metric, dossier);
  const specific = [
    shareSignal(nearCopyFinding, nearCopyShare(calm), limit('near_copies')),
    shareSignal(reciprocityFinding, reciprocityShare(calm), limit('reciprocity')),
    shareSignal(podFinding, podShare(comments), limit('pod_comments')),
    shareSignal(
      sharedFinding,
      sharedCommenterShare(comments, context.overlap),
      limit('shared_commenters'),
    ),
    shareSignal(languageFinding, languageMismatch(dossier, calm), limit('language_mismatch')),
  ];
  const base = context.lowContent.get(mainScript(calm) ?? 'other');
  const above = limit('low_content_above_median');
  const lowLimit = base === undefined ? limit('low_content') : raised(above, base);
  const low = shareSignal(lowContentFinding, lowContentShare(calm), lowLimit);
  return [...specific, onlyWithOthers(low, specific)];
}

function shareSignal(
  { signal, name, finding, ask }: ShareFinding,
  share: CommentShare | undefined,
  limit: Threshold | undefined,
): MeasuredSignal {
  const low = limit?.low ?? 1;
  const strength = share === undefined ? 0 : withToe(share.share, low, limit?.high ?? 1);
  const notable = share !== undefined && share.share > low;
  const values = { share: sharePercent(share?.share ?? 0), usual: sharePercent(low) };
  return {
    signal,
    name: message(name, {}),
    value: share?.share,
    unit: 'share',
    usualRange: { high: low },
    suspicion: CAPS[signal] * strength,
    measured: share !== undefined,
    coverage: share === undefined ? 0 : Math.min(1, share.of / 60),
    finding: notable ? message(finding, values) : undefined,
    ask: notable && ask !== undefined ? message(ask, {}) : undefined,
  };
}

/** A ramp that rises a little, quadratically, before its start. */
function withToe(share: number, low: number, high: number): number {
  const toe = low > 0 ? TOE * Math.min(1, share / low) ** 2 : 0;
  return toe + (1 - toe) * ramp(share, low, high);
}

function onlyWithOthers(low: MeasuredSignal, others: readonly MeasuredSignal[]): MeasuredSignal {
  const strongest = Math.max(...others.map(({ suspicion }) => suspicion));
  const factor = LOW_CONTENT_ALONE + (1 - LOW_CONTENT_ALONE) * Math.min(1, 2 * strongest);
  return { ...low, suspicion: low.suspicion * factor };
}

function raised(above: Threshold | undefined, base: number): Threshold | undefined {
  if (above === undefined) return undefined;
  return { ...above, low: base + (above.low ?? 0.2), high: base + (above.high ?? 0.4) };
}

const nearCopyFinding: ShareFinding = {
  signal: 'nearCopies',
  name: fraudTexts.nearCopiesName,
  finding: fraudTexts.nearCopiesFinding,
  ask: fraudTexts.nearCopiesAsk,
};
const reciprocityFinding: ShareFinding = {
  signal: 'reciprocity',
  name: fraudTexts.reciprocityName,
  finding: fraudTexts.reciprocityFinding,
};
const podFinding: ShareFinding = {
  signal: 'pod',
  name: fraudTexts.podName,
  finding: fraudTexts.podFinding,
  ask: fraudTexts.podAsk,
};
const sharedFinding: ShareFinding = {
  signal: 'sharedCommenters',
  name: fraudTexts.sharedCommentersName,
  finding: fraudTexts.sharedCommentersFinding,
  ask: fraudTexts.podAsk,
};
const languageFinding: ShareFinding = {
  signal: 'languageMismatch',
  name: fraudTexts.languageMismatchName,
  finding: fraudTexts.languageMismatchFinding,
  ask: fraudTexts.languageMismatchAsk,
};
const lowContentFinding: ShareFinding = {
  signal: 'lowContent',
  name: fraudTexts.lowContentName,
  finding: fraudTexts.lowContentFinding,
};
