import { type CollaborationStage, isBefore } from './stages';

/** What the workbook proves about a collaboration. */
export interface CollaborationFacts {
  /** A message was logged, or a brief is written for her. */
  readonly contacted: boolean;
  readonly termsKept: boolean;
  readonly shipped: boolean;
  readonly drafted: boolean;
  /** A post of hers in the campaign is published. */
  readonly published: boolean;
  readonly recapShared: boolean;
}

/** The furthest stage that facts prove; undefined when nothing does. */
export function provenStage(facts: CollaborationFacts): CollaborationStage | undefined {
  if (facts.published) return facts.recapShared ? 'reported' : 'live';
  if (facts.drafted) return 'creating';
  if (facts.shipped) return 'shipped';
  if (facts.termsKept) return 'agreed';
  return facts.contacted ? 'contacted' : undefined;
}

/** How the typed stage agrees with the facts. */
export type StageAgreement = 'agrees' | 'typed is behind' | 'typed is ahead';

/** The stage a collaboration is treated as, and how far the typed one agrees. */
export interface CheckedStage {
  readonly stage: CollaborationStage;
  readonly agreement: StageAgreement;
}

/** Stages that only facts can make true: typed without them, they run ahead. */
const needsProof: ReadonlySet<CollaborationStage> = new Set(['live', 'reported']);

/**
 * The later of what was typed and what is proved; a closed collaboration stays closed. The typed cell
 * itself is never touched.
 */
export function checkedStage(
  typed: CollaborationStage | null,
  facts: CollaborationFacts,
): CheckedStage {
  const proven = provenStage(facts);
  if (typed === null) return { stage: proven ?? 'found', agreement: 'agrees' };
  if (typed === 'closed') return { stage: 'closed', agreement: 'agrees' };
  if (proven !== undefined && isBefore(typed, proven)) {
    return { stage: proven, agreement: 'typed is behind' };
  }
  const isAhead = needsProof.has(typed) && proven !== typed;
  return { stage: typed, agreement: isAhead ? 'typed is ahead' : 'agrees' };
}
