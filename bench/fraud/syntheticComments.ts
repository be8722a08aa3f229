import type { CommentEvidence } from '../../src/domain/fraud/fraudEvidence';
import type { SeededRandom } from './seededRandom';
import { emoji, english, korean, type PhraseBook } from './syntheticPhrases';

export type Tongue = 'english' | 'korean' | 'mixed';

/** How one synthetic set of comments is made. */
export interface CommentSet {
  readonly creatorId: string;
  readonly comments: number;
  readonly posts: number;
  readonly tongue: Tongue;
  /** Share written from a seller's templates by different accounts. */
  readonly bought?: number;
  /** Share of the bought ones that are a word or two of praise, as cheap offers are. */
  readonly short?: number;
  /** Share written by a few people who are there on most posts. */
  readonly pod?: number;
}

/** Comments of one set: genuine ones, of which a share is replaced by bought or pod comments. */
export function syntheticComments(set: CommentSet, random: SeededRandom): CommentEvidence[] {
  const habits = genuineHabits(random);
  const templates = chosenTemplates(set.tongue, random);
  const perPost = Math.ceil(set.comments / set.posts);
  const podSize = Math.max(2, Math.round((set.pod ?? 0) * perPost * 1.2));
  const podComments = Math.round((set.pod ?? 0) * set.comments);
  const boughtComments = Math.round((set.bought ?? 0) * set.comments);
  return Array.from({ length: set.comments }, (_, index) => {
    const rank = (index * 7919) % set.comments;
    const base = { creatorId: set.creatorId, postId: `${set.creatorId}-p${index % set.posts}` };
    if (rank < podComments) {
      const member = Math.floor(index / set.posts + rank) % podSize;
      return {
        ...base,
        author: `${set.creatorId}.pod${member}`,
        text: genuineText(set.tongue, { emojiOnly: 0.3, praise: 0.5 }, random),
      };
    }
    if (rank < podComments + boughtComments) {
      return {
        ...base,
        author: `acc${random.integer(1e9)}`,
        text: boughtText(set, templates, random),
      };
    }
    return {
      ...base,
      author: genuineAuthor(set.creatorId, random),
      text: genuineText(set.tongue, habits, random),
    };
  });
}

function boughtText(
  { short = 0, tongue }: CommentSet,
  templates: readonly string[],
  random: SeededRandom,
): string {
  const isShort = random.next() < short;
  const list = isShort ? bookOf(tongue, random).praise : templates;
  return decorated(random.pick(list), random);
}

interface Habits {
  readonly emojiOnly: number;
  readonly praise: number;
}

/** Audiences differ: 9-49 % only emoji, and up to another half one-word praise. */
function genuineHabits(random: SeededRandom): Habits {
  return { emojiOnly: 0.09 + 0.4 * random.next(), praise: 0.15 + 0.35 * random.next() };
}

/** Mostly strangers; one comment in eight comes from a dozen regulars. */
function genuineAuthor(creatorId: string, random: SeededRandom): string {
  return random.next() < 0.125
    ? `${creatorId}.regular${random.integer(12)}`
    : `person${random.integer(1e9)}`;
}

function chosenTemplates(tongue: Tongue, random: SeededRandom): string[] {
  const all =
    tongue === 'mixed'
      ? [...english.templates, ...korean.templates]
      : (tongue === 'korean' ? korean : english).templates;
  const count = 6 + random.integer(10);
  return Array.from({ length: count }, () => random.pick(all));
}

function genuineText(tongue: Tongue, habits: Habits, random: SeededRandom): string {
  const kind = random.next();
  if (kind < habits.emojiOnly) return someEmoji(random, 1 + random.integer(4));
  const book = bookOf(tongue, random);
  if (kind < habits.emojiOnly + habits.praise) return decorated(random.pick(book.praise), random);
  const parts = [
    random.next() < 0.7 ? random.pick(book.openers) : '',
    random.pick(book.subjects),
    random.pick(book.remarks),
    random.pick(book.endings),
  ];
  return decorated(parts.filter((part) => part !== '').join(' '), random);
}

function bookOf(tongue: Tongue, random: SeededRandom): PhraseBook {
  if (tongue === 'mixed') return random.next() < 0.5 ? english : korean;
  return tongue === 'korean' ? korean : english;
}

function decorated(text: string, random: SeededRandom): string {
  const ending = random.pick(['', '', '!', '!!', '~', '...', ` ${someEmoji(random, 1)}`]);
  const mention = random.next() < 0.05 ? `@friend${random.integer(1e6)} ` : '';
  return `${mention}${random.next() < 0.2 ? text.toLowerCase() : text}${ending}`;
}

function someEmoji(random: SeededRandom, count: number): string {
  return Array.from({ length: count }, () => random.pick(emoji)).join('');
}
