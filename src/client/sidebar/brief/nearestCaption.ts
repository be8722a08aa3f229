import { knownSameness } from '../../../domain/brief/sameness';
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
    const likeness = knownSameness([draft, caption.caption]);
    if (likeness !== undefined && (nearest === null || likeness > nearest.likeness)) {
      nearest = { caption, likeness };
    }
  }
  return nearest;
}
