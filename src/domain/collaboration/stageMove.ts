import { type CollaborationOutcome, type CollaborationStage, isBefore } from './stages';

/** What is to be said of a move: nothing, a warning that it goes back, or why it can't be. */
export type StageMove =
  | 'legal'
  | 'goes back'
  | 'needs outcome'
  | 'wrong outcome'
  | 'closed is final';

const beforeLive = (from: CollaborationStage) => isBefore(from, 'live');

const endings: Readonly<Record<CollaborationOutcome, (from: CollaborationStage) => boolean>> = {
  renewed: (from) => !beforeLive(from),
  ended: (from) => !beforeLive(from),
  declined: beforeLive,
  dropped: beforeLive,
  no_reply: (from) => from === 'contacted',
  not_delivered: (from) => !isBefore(from, 'agreed') && beforeLive(from),
};

/**
 * Whether a collaboration may move from one stage to another. Skipping forward is legal, going back
 * warns (found and shortlisted aside), closing needs an outcome that fits, and closed is final: a
 * renewal is a row of its own.
 */
export function stageMove(
  from: CollaborationStage,
  to: CollaborationStage,
  outcome: CollaborationOutcome | null = null,
): StageMove {
  if (from === to) return 'legal';
  if (from === 'closed') return 'closed is final';
  if (to === 'closed') {
    if (outcome === null) return 'needs outcome';
    return endings[outcome](from) ? 'legal' : 'wrong outcome';
  }
  const isReconsidered = from === 'shortlisted' && to === 'found';
  return isBefore(to, from) && !isReconsidered ? 'goes back' : 'legal';
}
