import type { CreatorDossier } from '../creatorDossier';
import { type LowContentBase, lowContentBase } from './lowContentBase';
import { type PreparedComment, prepareComments } from './preparedComment';
import { type CommenterOverlap, commenterOverlap } from './sharedCommenters';

/** What the comments of all creators together tell about each of them. */
export interface CommentContext {
  readonly prepared: ReadonlyMap<string, readonly PreparedComment[]>;
  readonly overlap: CommenterOverlap;
  readonly lowContent: LowContentBase;
}

/** Prepares every comment once and looks at all creators together. */
export function commentContext(dossiers: readonly CreatorDossier[]): CommentContext {
  const prepared = new Map<string, readonly PreparedComment[]>();
  for (const dossier of dossiers) {
    prepared.set(dossier.creator.creatorId, prepareComments(dossier));
  }
  const all = [...prepared.values()];
  return { prepared, overlap: commenterOverlap(all), lowContent: lowContentBase(all) };
}
