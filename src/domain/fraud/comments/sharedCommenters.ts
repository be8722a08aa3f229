import { type CommentShare, shareOf } from './commentShares';
import type { PreparedComment } from './preparedComment';

const FEWEST_CREATORS = 3;
const SHARE_OF_CREATORS = 0.03;
/** Comments by known authors that a creator needs to be compared. */
const FEWEST_COMMENTS = 10;

/** How many creators of the workbook each author comments on. */
export type CreatorsPerAuthor = ReadonlyMap<string, number>;

/** What is known about commenters across all creators of the workbook. */
export interface CommenterOverlap {
  readonly creatorsPerAuthor: CreatorsPerAuthor;
  /** On how many creators somebody has to comment to count as shared. */
  readonly needed: number;
  /** Creators with enough comments to be compared. */
  readonly creators: number;
}

/** Counts, for everybody who comments, on how many of the workbook's creators they do. */
export function commenterOverlap(
  commentsByCreator: readonly (readonly PreparedComment[])[],
): CommenterOverlap {
  const creatorsPerAuthor = new Map<string, number>();
  let creators = 0;
  for (const comments of commentsByCreator) {
    const known = comments.filter(({ author }) => author !== '');
    if (known.length < FEWEST_COMMENTS) continue;
    creators++;
    for (const author of new Set(known.map(({ author }) => author))) {
      creatorsPerAuthor.set(author, (creatorsPerAuthor.get(author) ?? 0) + 1);
    }
  }
  const needed = Math.max(FEWEST_CREATORS, Math.ceil(SHARE_OF_CREATORS * creators));
  return { creatorsPerAuthor, needed, creators };
}

/**
 * Comments by people who comment on at least three (or 3 %) of the workbook's creators: a pod works
 * for all its members, an audience has its favourites. Undefined with fewer creators to compare.
 */
export function sharedCommenterShare(
  comments: readonly PreparedComment[],
  overlap: CommenterOverlap,
): CommentShare | undefined {
  const known = comments.filter(({ author }) => author !== '');
  if (overlap.creators < FEWEST_CREATORS || known.length < FEWEST_COMMENTS) return undefined;
  return shareOf(
    known,
    ({ author }) => (overlap.creatorsPerAuthor.get(author) ?? 0) >= overlap.needed,
  );
}
