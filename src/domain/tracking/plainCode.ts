import { isBlank } from '../../ground/cells/isBlank';
import { trackingTexts } from '../../messages/trackingTexts';
import { inputError } from '../inputError';
import { oneEditApart } from './oneEditApart';
import { normalCode } from './promoCode';
import { romanInitials, romanName } from './romanName';

/** Stem of names without two usable letters, such as those in Chinese or Thai script. */
const neutralStem = 'CREW';
const longestStem = 10;
const largestDiscount = 99_999;

/** What a code that people can say is made from. */
export interface PlainCodeWish {
  readonly name: string;
  /** A share below 1 or percent points; also an amount. Absent: the name alone. */
  readonly discount?: number | undefined;
  /** Used where the name is not in Latin letters. */
  readonly handle?: string | undefined;
}

/**
 * A promo code that people can say and remember: first name and discount, as in LEA15. Hangul names
 * give the handle, or their romanised initials; other scripts get CREW.
 *
 * @throws InputError when the name is blank or the discount is no whole percent or amount above zero
 */
export function plainCode(wish: PlainCodeWish): string {
  if (isBlank(wish.name)) throw inputError(trackingTexts.mustNotBeBlank, { argument: 'name' });
  return (stems(wish)[0] ?? neutralStem) + discountText(wish.discount);
}

/**
 * The first such code that nobody can mistake for one in use: with more letters of the name, the
 * handle, then a number. Undefined when all are taken.
 */
export function freePlainCode(wish: PlainCodeWish, taken: readonly string[]): string | undefined {
  plainCode(wish);
  const ending = discountText(wish.discount);
  const found = stems(wish);
  const numbered = found.flatMap((stem) =>
    Array.from({ length: 26 }, (_, index) => stem + String.fromCharCode(65 + index)),
  );
  const inUse = taken.map(normalCode);
  return [...found, ...numbered]
    .map((stem) => stem + ending)
    .find((code) => !inUse.some((other) => oneEditApart(code, other)));
}

/** Beginnings of codes, the easiest to say first. */
function stems({ name, handle = '' }: PlainCodeWish): string[] {
  const [first = '', ...others] = wordsOf(name)
    .filter((word) => !hangul.test(word))
    .map(letters);
  const last = others[others.length - 1] ?? '';
  const ofHandle = wordsOf(handle).map(letters);
  const latin = [first, first + last.slice(0, 1), first + last.slice(0, 3), first + last];
  const korean = hangul.test(name) ? [romanInitials(name), letters(name)] : [];
  const candidates = [...latin, ofHandle[0] ?? '', ...korean, ofHandle.join('')];
  const usable = candidates
    .map((stem) => stem.slice(0, longestStem))
    .filter((stem) => stem.length > 1);
  return usable.length === 0 ? [neutralStem] : [...new Set(usable)];
}

const hangul = /[\uac00-\ud7a3]/;

function letters(word: string): string {
  return romanName(word).replace(/[0-9]/g, '');
}

function wordsOf(text: string): string[] {
  return text
    .slice(0, 300)
    .normalize('NFKC')
    .split(/[\s._@/|-]+/)
    .filter((word) => letters(word) !== '');
}

function discountText(discount: number | undefined): string {
  if (discount === undefined) return '';
  const points = discount > 0 && discount < 1 ? discount * 100 : discount;
  const whole = Math.round(points);
  if (!(whole >= 1 && whole <= largestDiscount && Math.abs(points - whole) < 1e-9)) {
    throw inputError(trackingTexts.mustBeDiscount, { argument: 'discount' });
  }
  return String(whole);
}
