import { countOfText } from '../../../ground/cells/countOfText';

/** What a campaign counts. */
type Counted = 'lead' | 'order';

const words: Readonly<Record<Counted, string>> = {
  order:
    'orders?|sales?|purchases?|bookings?|payments?|customers?|buyers?|conversions?|주문|판매|구매|예약|결제|전환|고객',
  lead: 'leads?|sign-?ups?|inquir(?:y|ies)|enquir(?:y|ies)|registrations?|applications?|conversions?|리드|문의|신청|가입|상담|전환',
};
const NUMBER = String.raw`(?<![\d.,])(\d{1,3}(?:[,.  ]\d{3})+|\d+)(?![\d]|[.,]\d|\s*%)`;
/** Words that may stand between a number and what it counts: "60 new paid orders". */
const BETWEEN = String.raw`(?:\s*(?:건|개|명|회)(?:의)?|\s+[^\d\s]+){0,2}?\s*`;

/**
 * How many conversions the goal of a campaign names: the number that stands at a word for them, such as
 * 60 in "60 orders below $21 each by May" or "5월까지 주문 60건".
 *
 * @param goal as typed, in English or Korean
 * @returns undefined where the goal names no such number
 */
export function goalCount(goal: string, counted: Counted): number | undefined {
  const after = new RegExp(`${NUMBER}${BETWEEN}(?:${words[counted]})`, 'iu').exec(goal);
  const before = new RegExp(`(?:${words[counted]})\\s*(?:수)?[:=]?\\s*${NUMBER}`, 'iu').exec(goal);
  const first = [before, after]
    .filter((found) => found !== null)
    .sort((a, b) => a.index + a[0].length - (b.index + b[0].length))[0];
  const count = countOfText(first?.[1] ?? '');
  return count > 0 ? count : undefined;
}
