import { cleanText } from '../../../ground/cells/cleanText';
import { handleKey } from '../../../ground/cells/handleKey';
import type { CreatorDossier } from '../creatorDossier';
import type { CommentEvidence } from '../fraudEvidence';
import { isGiveaway } from '../isGiveaway';
import { cleanComment } from './cleanComment';
import { countsByLetters, type Script, scriptOf } from './scriptOf';

/** A comment ready to be compared. */
export interface PreparedComment {
  /** Its words alone, '' for one of only emoji or mentions. */
  readonly text: string;
  /** Who wrote it, '' when unknown. */
  readonly author: string;
  readonly post: string;
  readonly script: Script | undefined;
  readonly language: string | undefined;
  readonly letters: number;
  readonly words: number;
  readonly onGiveaway: boolean;
}

/** One person's further comments say nothing new about a creator, and could be meant to harm one. */
const MOST_PER_AUTHOR = 5;

/**
 * A creator's comments without the creator's own replies and without one author's repetitions:
 * the same words under the same post count once. In an order of their own, so that the order of
 * rows doesn't matter.
 */
export function prepareComments(dossier: CreatorDossier): PreparedComment[] {
  if (dossier.comments.length === 0) return [];
  const own = ownNames(dossier);
  const giveaways = giveawayPosts(dossier);
  const prepared = dossier.comments
    .map((comment) => prepareComment(comment, giveaways))
    .filter(({ author }) => author === '' || !own.has(author))
    .sort(byContent);
  return prepared.filter((one, index) => index === 0 || !repeats(one, prepared[index - 1]));
}

function repeats(one: PreparedComment, before: PreparedComment | undefined): boolean {
  if (before === undefined || one.author === '' || one.author !== before.author) return false;
  return one.post === before.post && one.text === before.text;
}

/** At most five comments of any one author; all of unknown authors. */
export function withoutFloods(comments: readonly PreparedComment[]): PreparedComment[] {
  const counts = new Map<string, number>();
  return comments.filter(({ author }) => {
    if (author === '') return true;
    const count = (counts.get(author) ?? 0) + 1;
    counts.set(author, count);
    return count <= MOST_PER_AUTHOR;
  });
}

/** A name as platforms compare it: without @, case and surrounding space. */
function authorKey(name: string | undefined): string {
  return handleKey((name ?? '').slice(0, 200));
}

function prepareComment(
  { text, author, postId, language }: CommentEvidence,
  giveaways: ReadonlySet<string>,
): PreparedComment {
  const clean = cleanComment(text);
  const script = scriptOf(clean);
  const post = (postId ?? '').trim();
  return {
    text: clean,
    author: authorKey(author),
    post,
    script,
    language: cleanText(language ?? '').toLowerCase() || undefined,
    letters: clean.replace(/ /g, '').length,
    words: clean === '' ? 0 : clean.split(' ').length,
    onGiveaway: giveaways.has(post),
  };
}

/** Whether a comment says little: at most three words, or six letters where letters count. */
export function isLowContent({ script, letters, words }: PreparedComment): boolean {
  return countsByLetters(script) ? letters <= 6 : words <= 3;
}

function ownNames({ creator }: CreatorDossier): Set<string> {
  const names = [creator.handle, creator.name, creator.creatorId].map(authorKey);
  return new Set(names.filter((name) => name !== ''));
}

function giveawayPosts(dossier: CreatorDossier): Set<string> {
  const posts = dossier.posts.filter(({ caption }) => isGiveaway(caption));
  return new Set(posts.flatMap(({ postId }) => postId?.trim() || []));
}

function byContent(a: PreparedComment, b: PreparedComment): number {
  return (
    compare(a.post, b.post) ||
    compare(a.text, b.text) ||
    compare(a.author, b.author) ||
    compare(a.language ?? '', b.language ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
