import { isBlank } from '../../ground/cells/isBlank';
import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message, type Text } from '../../ground/text/text';
import { briefTexts } from '../../messages/briefTexts';
import { rightsTexts } from '../../messages/rightsTexts';
import type { Brief } from './brief';
import { rightsPlaces } from './contentRights';
import { rightsAgreed } from './rightsAgreed';
import { ownDurations } from './rightsByUse';

const longestFixed = 150;

/** Orders to speak given words. */
const order =
  /\b(?:say|read|repeat)(?: out loud| exactly)?:|\b(?:word[- ]for[- ]word|verbatim|stick to the script|follow the script)\b|그대로 (?:읽|말|따라)|대본대로|멘트:/i;

/**
 * What in a brief turns a story into an advert that nobody believes: dictated sentences, orders
 * to speak, too much fixed, nothing left to the creator, a code without a reason, open rights.
 */
export function scriptLint(brief: Brief): Message[] {
  const fixed = [
    ['shots', brief.shots, briefTexts.shots],
    ['fixedByUs', brief.fixedByUs, briefTexts.fixedByUs],
  ] as const;
  return [
    ...fixed.flatMap(([, text, name]) => dictation(text.slice(0, 10_000), name)),
    ...(!isBlank(brief.fixedByUs) && isBlank(brief.yoursToTell)
      ? [message(briefTexts.nothingToTell, {})]
      : []),
    ...(isOnlyCode(brief.offer) ? [message(briefTexts.onlyCode, {})] : []),
    ...openRights(brief),
    ...unknownUses(brief),
  ];
}

function dictation(text: string, name: Text): Message[] {
  const argument: Message = { text: name, values: {} };
  const found: Message[] = [];
  const quote = longQuote(text);
  if (quote !== undefined) {
    found.push(message(briefTexts.scriptQuote, { argument, found: quote.slice(0, 30) }));
  }
  const said = order.exec(text)?.[0];
  if (said !== undefined) found.push(message(briefTexts.scriptOrder, { argument, found: said }));
  if (wordCount(text) > longestFixed) found.push(message(briefTexts.scriptLong, { argument }));
  return found;
}

/** The first quotation of at least six words, or of 20 characters in Korean. */
function longQuote(text: string): string | undefined {
  const quotes = text.match(/["“”„«][^"“”„«»\n]{12,400}["“”»]/g) ?? [];
  return quotes
    .map((quoted) => quoted.slice(1, -1).trim())
    .find((quoted) => wordCount(quoted) >= 6 || (/[가-힣]/.test(quoted) && quoted.length >= 20));
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** "Use code MINA10 for 10% off" and nothing else. */
function isOnlyCode(offer: string): boolean {
  const short = offer.slice(0, 300).trim();
  const hasCode = /\bcode\b|코드|쿠폰/i.test(short);
  const hasDiscount = /\d\s?%|할인|\boff\b/i.test(short);
  return hasCode && hasDiscount && wordCount(short) <= 8;
}

function openRights(brief: Brief): Message[] {
  const { missing } = rightsAgreed(brief);
  if (missing.length === 0) return [];
  const names = missing.map((text): Message => ({ text, values: {} }));
  return [message(briefTexts.rightsMissing, { missing: joinedMessages(names, ', ') })];
}

function unknownUses(brief: Brief): Message[] {
  const { others } = ownDurations(brief.rightsByUse);
  if (others.length === 0) return [];
  const found = others.join(', ').slice(0, 60);
  return [message(rightsTexts.unknownUse, { found, places: rightsPlaces.join(', ') })];
}
