import { cleanText } from '../../../ground/cells/cleanText';
import { countOfText } from '../../../ground/cells/countOfText';

/** Followers from (inclusive) to (exclusive). */
export interface FollowerRange {
  readonly from: number;
  readonly to: number;
}

const longest = 60;
const range = /^([<>]?)\s*([^-–—~<>+]+?)\s*(?:[-–—~]\s*([^-–—~<>+]+?))?\s*(\+?)$/;

const everybody: FollowerRange = { from: 0, to: Number.POSITIVE_INFINITY };

const namedTiers: ReadonlyMap<string, FollowerRange> = new Map([
  ['', everybody],
  ['all', everybody],
  ['nano', { from: 0, to: 10_000 }],
  ['micro', { from: 10_000, to: 100_000 }],
  ['macro', { from: 100_000, to: 1_000_000 }],
  ['mega', { from: 1_000_000, to: Number.POSITIVE_INFINITY }],
]);

/**
 * The followers that a tier's text means: a name of TIER ("micro"), a range ("5k-20k", "5-20k",
 * "5,000–20,000", "1만-10만"), an open one ("1M+", "<1k") or blank for everybody; undefined when it can't be read.
 */
export function followerRange(tier: string | undefined): FollowerRange | undefined {
  const text = cleanText((tier ?? '').slice(0, longest)).toLowerCase();
  const named = namedTiers.get(text);
  if (named !== undefined) return named;
  const [, sign = '', low = '', high, plus = ''] = range.exec(text) ?? [];
  return high === undefined ? openRange(sign, low, plus) : closedRange(sign + plus, low, high);
}

function openRange(sign: string, low: string, plus: string): FollowerRange | undefined {
  const end = countOfText(low);
  if (Number.isNaN(end) || (sign === '') === (plus === '')) return undefined;
  return sign === '<' ? { from: 0, to: end } : { from: end, to: Number.POSITIVE_INFINITY };
}

/** The unit of the upper end is meant for a lower one without its own: 5-20k. */
function closedRange(signs: string, low: string, high: string): FollowerRange | undefined {
  const unit = /^\d+$/.test(low) ? (/[^\d.,\s]+$/.exec(high)?.[0] ?? '') : '';
  const [from, to] = [countOfText(low + unit), countOfText(high)];
  return signs === '' && to > from ? { from, to } : undefined;
}
