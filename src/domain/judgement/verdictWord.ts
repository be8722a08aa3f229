/** What to do with a creator, a cluster or a campaign. */
export const verdictWords = [
  'scale',
  'keep testing',
  'renegotiate',
  'stop',
  'too early',
  'not measurable',
] as const;

export type VerdictWord = (typeof verdictWords)[number];
