import { sameness } from '../../../domain/brief/sameness';
import { isInputError } from '../../../domain/inputError';
import type { PublishedCaption } from '../../../shared/sidebarOpening';

/** The earlier caption that a draft resembles most, 0 to 1. */
export interface NearestCaption {
  readonly caption: PublishedCaption;
  readonly likeness: number;
}

/** Compares a draft with every earlier caption; null when there is nothing to compare. */
export function nearestCaption(
  draft: string,
  captions: readonly PublishedCaption[],
): NearestCaption | null {
  let nearest: NearestCaption | null = null;
  for (const caption of captions) {
    const likeness = likenessOf(draft, caption.caption);
    if (likeness !== null && (nearest === null || likeness > nearest.likeness)) {
      nearest = { caption, likeness };
    }
  }
  return nearest;
}

/** Null when nothing is left of one text once links, handles and codes are out. */
function likenessOf(one: string, other: string): number | null {
  try {
    return sameness([one, other]);
  } catch (error) {
    if (isInputError(error)) return null;
    throw error;
  }
}
