import type { ConversionKind } from '../campaignTerms';
import type { Assignment } from './assignment';

/** Creators whose campaigns want different things: they are judged campaign by campaign. */
export function creatorsOfSeveralKinds(
  assignments: readonly Pick<Assignment, 'creator' | 'kind'>[],
): ReadonlySet<number> {
  const kindOf = new Map<number, ConversionKind>();
  const several = new Set<number>();
  for (const { creator, kind } of assignments) {
    const known = kindOf.get(creator) ?? kind;
    if (known !== kind) several.add(creator);
    kindOf.set(creator, known);
  }
  return several;
}
