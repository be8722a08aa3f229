/**
 * Notes on a credit, as bits of one integer. `conflict:x` = evidence x named another creator and
 * lost; `ambiguous:x` = x belongs to several creators and was ignored; `copy` = the code is a
 * one-time copy of a known one; `no_post_in_campaign` = the creator has no post in the campaign
 * that the link or code belongs to.
 */
export const creditFlags = [
  'conflict:code',
  'conflict:item',
  'conflict:utm',
  'conflict:landing',
  'ambiguous:code',
  'ambiguous:item',
  'ambiguous:utm',
  'ambiguous:landing',
  'ambiguous:survey',
  'copy',
  'code_leaked',
  'code_not_valid',
  'from_lead',
  'lead_unknown',
  'before_lead',
  'post_excluded',
  'no_post_in_campaign',
  'refunded_in_full',
  'unpaid',
  'measured_by_reports',
] as const;

/** The name of a note on a credit. */
export type CreditFlag = (typeof creditFlags)[number];

const bits = new Map<string, number>(creditFlags.map((flag, index) => [flag, 1 << index]));

/** The bit of a note. */
export function flagBit(flag: CreditFlag): number {
  return bits.get(flag) ?? 0;
}

/** The names of the notes in a set of bits, in the order of `creditFlags`. */
export function flagNames(set: number): CreditFlag[] {
  return creditFlags.filter((_, index) => (set & (1 << index)) !== 0);
}
