import type { DisclosureRule } from './disclosureRules';
import { plainStatements } from './plainStatements';

/** A wording found in a caption. */
export interface FoundLabel {
  readonly found: string;
  /** index of its first character */
  readonly at: number;
  /** how many hashtags stand before it, when it is a hashtag itself */
  readonly hashtagsBefore: number;
}

/** All labels that the rule accepts by their wording, in order of place. */
export function clearLabels(caption: string, rule: DisclosureRule): FoundLabel[] {
  const lower = caption.toLowerCase();
  const accepted = new Set(rule.hashtags);
  const tags = hashtags(lower).filter(({ found }) => accepted.has(found.slice(1)));
  const phrases = rule.phrases.flatMap((phrase) => wordings(lower, phrase));
  const heads = rule.headWords.flatMap((word) => headWord(lower, word));
  const said = rule.plainStatements ? statements(lower) : [];
  return [...tags, ...phrases, ...heads, ...said].sort((a, b) => a.at - b.at);
}

/** The first wording that the authorities call unclear, or a statement where they ask for a label. */
export function weakLabel(caption: string, rule: DisclosureRule): string | undefined {
  const lower = caption.toLowerCase();
  const tags = new Set(hashtags(lower).map(({ found }) => found));
  const weak = rule.tooWeak.find((wording) =>
    wording.startsWith('#') ? tags.has(wording) : wordings(lower, wording).length > 0,
  );
  return weak ?? statements(lower)[0]?.found;
}

function statements(lower: string): FoundLabel[] {
  return plainStatements(lower).map((statement) => ({ ...statement, hashtagsBefore: 0 }));
}

function hashtags(lower: string): FoundLabel[] {
  return [...lower.matchAll(/[#＃][\p{L}\p{M}\p{N}_]+/gu)].map((match, hashtagsBefore) => ({
    found: `#${match[0].slice(1)}`,
    at: match.index ?? 0,
    hashtagsBefore,
  }));
}

/** Where a phrase stands as whole words; Korean phrases may run into their endings. */
function wordings(lower: string, phrase: string): FoundLabel[] {
  const places: FoundLabel[] = [];
  const isKorean = /[가-힣]/.test(phrase);
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length)) {
    const free = !isLetter(lower[at - 1]) && !isLetter(lower[at + phrase.length]);
    if (isKorean || free) places.push({ found: phrase, at, hashtagsBefore: 0 });
  }
  return places;
}

/** A word that is a label only at the head of the text (after emoji and marks) or in brackets. */
function headWord(lower: string, word: string): FoundLabel[] {
  const head = lower.search(/[\p{L}\p{N}]/u);
  const atHead = head >= 0 && lower.startsWith(word, head) && endsLabel(lower, head + word.length);
  const bracketed = wordings(lower, word).filter(
    ({ at }) =>
      '[(【［（「<'.includes(lower[at - 1] ?? ' ') &&
      '])】］）」>:'.includes(lower[at + word.length] ?? ' '),
  );
  return [...(atHead ? [{ found: word, at: head, hashtagsBefore: 0 }] : []), ...bracketed];
}

/** "ad:", "ad |", "ad " end a label; "ad-free" and "adorable" do not. */
function endsLabel(lower: string, end: number): boolean {
  const next = lower[end];
  if (isLetter(next)) return false;
  return next !== '-' || !isLetter(lower[end + 1]);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(character);
}
