/** Parts of a system that compounds, in their order. */
export const auditBlocks = ['clarify', 'cluster', 'co_create', 'compound', 'manage'] as const;

/** A part of the system. */
export type AuditBlock = (typeof auditBlocks)[number];

/** A fact that was looked up: 2 = it holds, 1 = in part, 0 = not, or nobody knows. */
export interface AuditFact {
  readonly block: AuditBlock;
  readonly points: 0 | 1 | 2;
}

/** What the facts say together. */
export type AuditVerdict = 'built to scale' | 'getting there' | 'just to post';

const enoughInBlock = 5;
const enoughInAll = 30;
const tooLittleInBlock = 2;
const tooLittleInAll = 16;

/**
 * Built to scale: at least 5 of 8 points in every block and 30 of 40 in all. Just to post: at most 2 in
 * clarify or manage, or fewer than 16 in all. No validated instrument was found: the thresholds are ours.
 */
export function auditVerdict(facts: readonly AuditFact[]): {
  readonly verdict: AuditVerdict;
  readonly points: number;
} {
  const sum = (of: readonly AuditFact[]) => of.reduce((total, { points }) => total + points, 0);
  const inBlock = (block: AuditBlock) => sum(facts.filter((fact) => fact.block === block));
  const points = sum(facts);
  const isIdle = inBlock('clarify') <= tooLittleInBlock || inBlock('manage') <= tooLittleInBlock;
  if (isIdle || points < tooLittleInAll) return { verdict: 'just to post', points };
  const isEven = auditBlocks.every((block) => inBlock(block) >= enoughInBlock);
  return { verdict: isEven && points >= enoughInAll ? 'built to scale' : 'getting there', points };
}

/** Points of a share: 2 from four fifths on, 1 from a half; 0 without cases. */
export function pointsOfShare(count: number, of: number): 0 | 1 | 2 {
  if (of === 0 || count / of < 0.5) return 0;
  return count / of >= 0.8 ? 2 : 1;
}
