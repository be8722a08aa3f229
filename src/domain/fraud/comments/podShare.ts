import type { CommentShare } from './commentShares';
import { shareOf } from './commentShares';
import type { PreparedComment } from './preparedComment';

const FEWEST_POSTS = 5;
const FEWEST_PER_AUTHOR = 3;
const SHARE_OF_POSTS = 0.3;

/**
 * Comments by people who are there on at least 30 % of the sampled posts (and three). Undefined
 * without authors and posts, or below five posts.
 */
export function podShare(comments: readonly PreparedComment[]): CommentShare | undefined {
  const known = comments.filter(({ author, post }) => author !== '' && post !== '');
  const posts = new Set(known.map(({ post }) => post)).size;
  if (posts < FEWEST_POSTS) return undefined;
  const needed = Math.max(FEWEST_PER_AUTHOR, SHARE_OF_POSTS * posts);
  const present = postsByAuthor(known);
  return shareOf(known, ({ author }) => (present.get(author)?.size ?? 0) >= needed);
}

function postsByAuthor(comments: readonly PreparedComment[]): Map<string, Set<string>> {
  const byAuthor = new Map<string, Set<string>>();
  for (const { author, post } of comments) {
    const posts = byAuthor.get(author);
    if (posts === undefined) byAuthor.set(author, new Set([post]));
    else posts.add(post);
  }
  return byAuthor;
}
