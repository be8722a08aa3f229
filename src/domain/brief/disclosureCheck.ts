import { type Message, message } from '../../ground/text/text';
import { disclosureTexts } from '../../messages/disclosureTexts';
import { inputError } from '../inputError';
import { withoutDenials } from './disclosureDenials';
import { disclosureRuleFor } from './disclosureRuleFor';
import type { DisclosureRule } from './disclosureRules';
import { clearLabels, type FoundLabel, weakLabel } from './labelSearch';

/** What feeds show of a caption before "more". */
const shownCharacters = 125;
/** Feeds show no more lines of a caption either, blank ones included. */
const shownLines = 3;
/** A label after more hashtags than this is buried; in Korea it must be the first. */
const mostHashtagsBefore = { visible: 2, start: 2, firstLineOrFirstHashtag: 0 } as const;
/** Longer captions than any platform allows are read up to here. */
const longestCaption = 10_000;

/** Pay that may come, as Korean affiliates word it: no label. */
const conditionalPay =
  /(?:수수료|커미션|수익금?|보수|대가|원고료|활동비|금액|일정액|페이백|리워드)[^.!?\n]{0,12}?((?:받을|지급될|제공될|발생할) ?수(?:도)? ?있|(?:받을|지급될|제공될|발생할) ?수도)/u;

/**
 * What is wrong with the label of a paid, gifted or commissioned post: no label, an unclear word,
 * a denial, the wrong place. Nothing when word and place fit the country's rules. Only the caption
 * is judged; pictures, videos and platform tools are not seen. Not legal advice.
 *
 * @param country US, UK (or GB), EU or a member, FR, DE, KR; blank: by the caption's language
 * @throws InputError for another country
 */
export function disclosureCheck(caption: string, country = ''): Message[] {
  const text = caption.slice(0, longestCaption).normalize('NFKC').trim();
  const rule = disclosureRuleFor(country, text);
  if (rule === undefined) throw inputError(disclosureTexts.countryUnknown, {});
  const { text: rest, contradiction, denial } = withoutDenials(text);
  if (contradiction !== undefined) return [finding('negated', contradiction, rule)];
  const labels = clearLabels(rest, rule);
  if (labels.length === 0) return [conditional(text, rule)[0] ?? withoutLabel(rest, denial, rule)];
  if (labels.some((label) => isInPlace(rest, label, rule))) return conditional(text, rule);
  return [misplaced(labels, rule)];
}

function finding(text: 'negated' | 'weak' | 'conditional', found: string, rule: DisclosureRule) {
  const { label, country } = rule;
  return message(disclosureTexts[text], { found, label, country });
}

function withoutLabel(text: string, denial: string | undefined, rule: DisclosureRule): Message {
  if (denial !== undefined) return finding('negated', denial, rule);
  const weak = weakLabel(text, rule);
  if (weak !== undefined) return finding('weak', weak, rule);
  return message(disclosureTexts.none, { label: rule.label });
}

function isInPlace(text: string, label: FoundLabel, rule: DisclosureRule): boolean {
  const end = label.at + label.found.length;
  if (end > shownCharacters) return false;
  if (label.hashtagsBefore > mostHashtagsBefore[rule.place]) return false;
  const before = text.slice(0, label.at);
  if (before.split('\n').length > shownLines) return false;
  if (rule.place === 'start') return wordsIn(before) === 0;
  const inFirstLine = !before.includes('\n');
  const isFirstHashtag = text[label.at] === '#' && label.hashtagsBefore === 0;
  return inFirstLine || (rule.place === 'firstLineOrFirstHashtag' && isFirstHashtag);
}

function wordsIn(text: string): number {
  return text.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean).length;
}

function misplaced(labels: readonly FoundLabel[], rule: DisclosureRule): Message {
  const first = labels[0] as FoundLabel;
  if (first.hashtagsBefore > mostHashtagsBefore[rule.place]) {
    return message(disclosureTexts.buried, { found: first.found });
  }
  const place: Message = { text: rule.placeSays, values: {} };
  return message(disclosureTexts.tooLate, { found: first.found, place });
}

/** Korea: "may receive a commission" is no label, and takes away from one. */
function conditional(text: string, rule: DisclosureRule): Message[] {
  if (rule.country !== 'KR') return [];
  const found = conditionalPay.exec(text)?.[1];
  return found === undefined ? [] : [finding('conditional', found, rule)];
}
