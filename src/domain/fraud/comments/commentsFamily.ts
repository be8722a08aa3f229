import { message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { FamilyFinding, MeasuredSignal } from '../familyFinding';
import { noisyOr } from '../noisyOr';
import type { ThresholdLookup } from '../thresholds/fraudThresholds';
import type { CommentContext } from './commentContext';
import { commentSignals } from './commentSignals';

const FULL_COMMENTS = 60;
const FEWEST_COMMENTS = 10;
/** What is left of the coverage when it isn't known who wrote the comments. */
const WITHOUT_AUTHORS = 0.5;

/** Comments: copies between people, phrases of exchange, the same few people everywhere. */
export function commentsFamily(
  dossier: CreatorDossier,
  context: CommentContext,
  thresholds: ThresholdLookup,
): FamilyFinding {
  const comments = context.prepared.get(dossier.creator.creatorId) ?? [];
  const count = comments.length;
  const weight = count < FEWEST_COMMENTS ? 0 : Math.min(1, count / FULL_COMMENTS);
  const measured = commentSignals(dossier, comments, context, thresholds);
  const signals = weight === 0 ? measured.map(unmeasured) : measured;
  const authors = signals.some(({ signal, measured }) => signal === 'nearCopies' && measured);
  const quiet = weight === 1 && authors && signals.every(({ finding }) => finding === undefined);
  return {
    family: 'comments',
    signals,
    suspicion: noisyOr(signals.map(({ suspicion }) => suspicion)),
    weight,
    coverage: weight * (authors ? 1 : WITHOUT_AUTHORS),
    against: quiet ? [message(fraudTexts.commentsUsual, { count })] : [],
    notes: [],
    missing: message(fraudTexts.commentsMissing, { comments: count }),
  };
}

/** A signal from too few comments to say anything. */
function unmeasured(signal: MeasuredSignal): MeasuredSignal {
  return {
    ...signal,
    value: undefined,
    suspicion: 0,
    measured: false,
    coverage: 0,
    finding: undefined,
    ask: undefined,
  };
}
