import { cleanText } from './cleanText';
import { plainDecimal } from './digitGroups';
import type { FileLocale } from './fileLocale';
import { numberWords, percentWords, unitExponents } from './numberWords';

type Signs = Pick<FileLocale, 'decimalSign'>;

const longest = 40;
const plain = /^-?\d{1,15}(?:\.\d{1,2})?$/;
const parts = /^(\D*?)([.,]?\d(?:.*\d)?[.,]?)(\D*)$/;
const scientific = /^(\d+)(?:[.,](\d*))?e([-+]?\d{1,3})$/i;
const koreanUnit = '천만|백만|십만|천|만|억|조';
const unitInFront = new RegExp(
  `^ ?(${koreanUnit}|(?:thousand|million|billion|lakh|crore|mio|mn|bn|k|m|b)(?!\\p{Script=Latin})) ?`,
  'u',
);
const koreanPart = new RegExp(`(\\d[\\d.,]*) ?(${koreanUnit})? ?`, 'gy');

/**
 * The number that people or tools wrote as text: "1,234.50", "1.234,50", "1 234,50", "1'250.50",
 * "1,23,456.00", "₩1,200", "12 %" (0.12), "12.3k", "1.2만", "500명", "1만 5천원", "(45)" (−45),
 * "1.5E+06" (1500000). NaN when it is none: nothing is guessed and nothing glued together.
 *
 * @param locale decides only where the text itself leaves two readings: "1.250"
 */
export function numberOfText(text: string, locale: Signs): number {
  if (plain.test(text)) return Number(text);
  const found = numberParts(text);
  if (found === null) return Number.NaN;
  const { digits, unit, isPercent, isNegative } = found;
  const size = sizeOf(digits, unit, isPercent, locale);
  return isNegative ? -size : size;
}

/** A text taken apart: its digits with their signs, and what the words around them mean. */
export interface NumberParts {
  readonly digits: string;
  /** A key of the units; '' for none. */
  readonly unit: string;
  readonly isPercent: boolean;
  readonly isNegative: boolean;
}

/** Takes a number's text apart; null when something unknown stands around the digits. */
export function numberParts(text: string): NumberParts | null {
  if (text.length > longest) return null;
  // "Rs.500" is five hundred: the point belongs to the word.
  const plainText = cleanText(text)
    .toLowerCase()
    .replace(/^'(?=.)/, '')
    .replace(/[−–]/g, '-')
    .replace(/([a-z])\. ?/g, '$1 ');
  const found = parts.exec(plainText);
  if (found === null) return null;
  const [, lead = '', digits = '', tail = ''] = found;
  const around = signOf(lead, tail);
  if (around === null) return null;
  const unit = unitInFront.exec(around.tail);
  const rest = `${around.lead} ${unit ? around.tail.slice(unit[0].length) : around.tail}`;
  const isPercent = percentOf(rest);
  if (isPercent === null || (isPercent && unit !== null)) return null;
  return { digits, unit: unit?.[1] ?? '', isPercent, isNegative: around.isNegative };
}

interface Around {
  readonly lead: string;
  readonly tail: string;
  readonly isNegative: boolean;
}

/** Finds the minus: in front, behind ("12.5-"), or as brackets around all; null for two of them. */
function signOf(lead: string, tail: string): Around | null {
  const isBracketed = countOf(lead, '(') === 1 && countOf(tail, ')') === 1;
  let front = isBracketed ? lead.replace('(', ' ') : lead;
  let back = isBracketed ? tail.replace(')', '') : tail;
  const minuses = (isBracketed ? 1 : 0) + countOf(front, '-') + (back.endsWith('-') ? 1 : 0);
  const pluses = countOf(front, '+');
  if (minuses + pluses > 1) return null;
  front = front.replace(/[-+]/, ' ');
  back = back.replace(/-$/, '');
  return { lead: front, tail: back, isNegative: minuses === 1 };
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Whether the words around a number make it a percentage; null when one of them is unknown. */
function percentOf(around: string): boolean | null {
  const tokens = around
    .replace(/(?:us|au?|ca?|hk|nt|sg?|nz|r|mx)?\p{Sc}/gu, ' ')
    .replace(/%/g, ' % ')
    .split(' ')
    .filter((token) => token !== '');
  let percents = 0;
  for (const token of tokens) {
    if (percentWords.has(token)) percents += 1;
    else if (!numberWords.has(token)) return null;
  }
  return percents > 1 ? null : percents === 1;
}

function sizeOf(digits: string, unit: string, isPercent: boolean, locale: Signs): number {
  const power = scientific.exec(digits);
  if (power !== null) {
    if (unit !== '') return Number.NaN;
    const exponent = Number(power[3]) - (isPercent ? 2 : 0);
    return finite(Number(`${power[1]}.${power[2] || '0'}e${exponent}`));
  }
  if (/[천만억조]/.test(digits)) {
    return isPercent ? Number.NaN : koreanSum(digits + unit, locale);
  }
  if (!/^[\d.,'’ ]+$/.test(digits)) return Number.NaN;
  const decimal = plainDecimal(digits, locale);
  if (decimal === null) return Number.NaN;
  const exponent = isPercent ? -2 : (unitExponents[unit] ?? 0);
  return scaled(decimal, exponent);
}

/** "1억 2천만" and "2만5000": parts from large to small, each smaller than the unit before it. */
function koreanSum(text: string, locale: Signs): number {
  let sum = 0;
  let limit = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const match of text.matchAll(koreanPart)) {
    const [whole, digits = '', unit = ''] = match;
    const decimal = plainDecimal(digits, locale);
    const exponent = unitExponents[unit] ?? 0;
    const size = decimal === null ? Number.NaN : scaled(decimal, exponent);
    const isTail = unit === '' && !/^\d{3,}$/.test(digits);
    if (!(size < limit) || isTail) return Number.NaN;
    sum += size;
    limit = unit === '' ? 0 : 10 ** exponent;
    end = match.index + whole.length;
  }
  return end === text.length ? sum : Number.NaN;
}

/** Scaled in decimal digits, so that 1.005k is 1005 and not 1004.9999. */
function scaled(decimal: string, exponent: number): number {
  return finite(Number(`${decimal}e${exponent}`));
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}
