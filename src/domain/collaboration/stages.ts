/** Stages of a collaboration, in order. */
export const collaborationStages = [
  'found',
  'shortlisted',
  'contacted',
  'talking',
  'agreed',
  'shipped',
  'creating',
  'live',
  'reported',
  'closed',
] as const;

/** Where a collaboration stands. */
export type CollaborationStage = (typeof collaborationStages)[number];

/** How a closed collaboration ended. */
export const collaborationOutcomes = [
  'renewed',
  'ended',
  'declined',
  'no_reply',
  'not_delivered',
  'dropped',
] as const;

/** The end of a collaboration. */
export type CollaborationOutcome = (typeof collaborationOutcomes)[number];

const rankOf = new Map<CollaborationStage, number>(
  collaborationStages.map((stage, rank) => [stage, rank]),
);

/** Whether a stage lies before another. */
export function isBefore(stage: CollaborationStage, other: CollaborationStage): boolean {
  return (rankOf.get(stage) ?? 0) < (rankOf.get(other) ?? 0);
}

/** Ends before there was any work: no order earns such a collaboration anything. */
export const neverBeganOutcomes: readonly string[] = [
  'declined',
  'no_reply',
  'dropped',
  'not_delivered',
];

/** Whether a collaboration ended before there was any work. */
export function neverBegan(outcome: string): boolean {
  return neverBeganOutcomes.includes(outcome);
}
