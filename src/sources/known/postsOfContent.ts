import { tagKey } from '../../ground/cells/tagKey';
import type { KnownRows } from './knownRows';

/**
 * Finds the post of a visit by its content tag or campaign id, as Links have them. A link without
 * a post leads to its creator's only post; a tag of two posts leads to none.
 */
export function postsOfContent(
  known: KnownRows,
): (content: string, utmId: string) => string | null {
  const onlyPostOf = new Map<string, string | null>();
  for (const { creatorId, postId } of known.posts) {
    onlyPostOf.set(creatorId, onlyPostOf.has(creatorId) ? null : postId);
  }
  const postOf = new Map<string, string | null>();
  const learn = (tag: string, postId: string | null) => {
    const key = tagKey(tag);
    if (key !== '') postOf.set(key, postOf.has(key) && postOf.get(key) !== postId ? null : postId);
  };
  for (const link of known.links) {
    const postId = known.isPost(link.postId)
      ? link.postId
      : (onlyPostOf.get(link.creatorId) ?? null);
    learn(link.utmContent, postId);
    if (link.postId !== '') learn(link.utmId, postId);
  }
  return (content, utmId) => {
    const byContent = postOf.get(tagKey(content));
    if (byContent !== undefined) return byContent;
    return known.namesPost(content.trim()) ? content.trim() : (postOf.get(tagKey(utmId)) ?? null);
  };
}
