import { type CollaborationOutcome, type CollaborationStage, isBefore } from './stages';

/** Where the talk with a creator stands, over all her collaborations. */
export type CreatorStatus = 'candidate' | 'invited' | 'agreed' | 'active' | 'ended';

/** A collaboration as far as the status asks. */
export interface StatusEvidence {
  readonly stage: CollaborationStage;
  readonly outcome: CollaborationOutcome | null;
}

/** The furthest of her open collaborations; ended when work is over, candidate again when it never began. */
export function creatorStatus(collaborations: readonly StatusEvidence[]): CreatorStatus {
  const open = collaborations.filter(({ stage }) => stage !== 'closed');
  if (open.some(({ stage }) => !isBefore(stage, 'live'))) return 'active';
  if (open.some(({ stage }) => !isBefore(stage, 'agreed'))) return 'agreed';
  if (open.some(({ stage }) => !isBefore(stage, 'contacted'))) return 'invited';
  const isOver = collaborations.some(({ outcome }) => outcome === 'ended' || outcome === 'renewed');
  return open.length === 0 && isOver ? 'ended' : 'candidate';
}
