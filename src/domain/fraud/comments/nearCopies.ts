import { CharacterGrams } from './characterGrams';

/** Words that somebody wrote. */
export interface WrittenText {
  readonly text: string;
  readonly author: string;
}

/** One distinct text; two authors are enough to know that somebody else wrote it too. */
interface DistinctText {
  readonly grams: readonly number[];
  readonly authors: readonly string[];
  copied: boolean;
}

/** Texts this alike (Jaccard index of their 3-grams) are copies of one another. */
const ALIKE = 0.6;
/** Against hostile input: a text is compared with at most so many candidates. */
const MOST_CANDIDATES = 100;
const MOST_PER_GRAM = 30;

/**
 * Which texts have a near-copy by another author, in the order of the input. Not quadratic: equal
 * texts are joined first, then only texts that share one of their rarest 3-grams are compared
 * (prefix filter), and a text is done as soon as one copy is found.
 *
 * @see Chaudhuri, Ganti & Kaushik, "A Primitive Operator for Similarity Joins", ICDE 2006
 */
export function nearCopies(written: readonly WrittenText[]): boolean[] {
  const authorsOf = new Map<string, string[]>();
  for (const { text, author } of written) {
    const authors = authorsOf.get(text);
    if (authors === undefined) authorsOf.set(text, [author]);
    else if (authors.length < 2 && !authors.includes(author)) authors.push(author);
  }
  const copied = markCopies(authorsOf);
  return written.map(({ text }) => copied.get(text)?.copied ?? false);
}

function markCopies(authorsOf: ReadonlyMap<string, readonly string[]>): Map<string, DistinctText> {
  const order = new CharacterGrams();
  const distinct = new Map<string, DistinctText>();
  const texts = [...authorsOf.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const text of texts) {
    const authors = [...(authorsOf.get(text) as readonly string[])].sort();
    distinct.set(text, { grams: order.number(text), authors, copied: authors.length > 1 });
  }
  const index = new Map<number, DistinctText[]>();
  for (const one of distinct.values()) {
    order.sortByRarity(one.grams as number[]);
    compareWithEarlier(one, index, order);
  }
  return distinct;
}

/** Compares a text with those before it that share a rare 3-gram, then adds it to the index. */
function compareWithEarlier(
  one: DistinctText,
  index: Map<number, DistinctText[]>,
  order: CharacterGrams,
): void {
  const { length } = one.grams;
  const prefix = one.grams.slice(0, length - Math.ceil(ALIKE * length) + 1);
  for (const other of candidates(prefix, index)) {
    const useful = !(one.copied && other.copied) && other.grams.length >= ALIKE * length;
    if (useful && bySomebodyElse(one, other) && areAlike(one.grams, other.grams, order)) {
      one.copied = true;
      other.copied = true;
    }
  }
  for (const gram of prefix) {
    const others = index.get(gram);
    if (others === undefined) index.set(gram, [one]);
    else others.push(one);
  }
}

/** Texts that share one of the 3-grams, the latest (and so nearest in length) first. */
function candidates(
  grams: readonly number[],
  index: ReadonlyMap<number, readonly DistinctText[]>,
): Set<DistinctText> {
  const found = new Set<DistinctText>();
  for (const gram of grams) {
    const others = index.get(gram) ?? [];
    for (const other of others.slice(-MOST_PER_GRAM).reverse()) found.add(other);
    if (found.size >= MOST_CANDIDATES) break;
  }
  return found;
}

function bySomebodyElse(one: DistinctText, other: DistinctText): boolean {
  return one.authors.length > 1 || other.authors.length > 1 || one.authors[0] !== other.authors[0];
}

function areAlike(
  first: readonly number[],
  second: readonly number[],
  order: CharacterGrams,
): boolean {
  let shared = 0;
  for (let a = 0, b = 0; a < first.length && b < second.length; ) {
    const rank = order.compare(first[a] as number, second[b] as number);
    if (rank === 0) shared++;
    if (rank <= 0) a++;
    if (rank >= 0) b++;
  }
  return shared / (first.length + second.length - shared) >= ALIKE;
}
