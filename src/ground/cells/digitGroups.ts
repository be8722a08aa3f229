import type { DecimalSign, FileLocale } from './fileLocale';

const bare = /^\d+$/;
const spaced = /^\d{1,3}([ '’])\d{3}(?:\1\d{3})*(?:[.,]\d*)?$/;
const undecided = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Digits with thousands and decimal signs as a plain decimal ("1.234,50" -> "1234.50"); null when
 * they make no number. Thousands may be parted by points, commas, spaces or apostrophes, in threes
 * or, with commas, as in India (1,23,456). The file's locale decides only what the digits leave open: "1.250".
 */
export function plainDecimal(
  digits: string,
  locale: Pick<FileLocale, 'decimalSign'>,
): string | null {
  if (bare.test(digits)) return digits;
  if (/[ '’]/.test(digits)) {
    return spaced.test(digits) ? digits.replace(/[ '’]/g, '').replace(',', '.') : null;
  }
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points > 0 && commas > 0) {
    return ungrouped(digits, digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',');
  }
  const only = points > 0 ? '.' : ',';
  if (points + commas > 1) return ungrouped(digits, only === '.' ? ',' : '.');
  const isGroup = undecided.test(digits) && locale.decimalSign !== only;
  return digits.replace(only, isGroup ? '' : '.');
}

/** The decimal sign that digits prove ("12,50", "1.234.567"); null where they prove none. */
export function provenDecimalSign(digits: string): DecimalSign | null {
  const sign = /[.,](?=[^.,]*$)/.exec(digits)?.[0] as DecimalSign | undefined;
  if (sign === undefined || undecided.test(digits)) return null;
  return digits.split(sign).length > 2 ? otherSign(sign) : sign;
}

/** The decimal sign under which undecided digits part thousands ("1.250" -> ","); null for others. */
export function signOfThousands(digits: string): DecimalSign | null {
  return undecided.test(digits) ? otherSign(digits.includes('.') ? '.' : ',') : null;
}

function otherSign(sign: DecimalSign): DecimalSign {
  return sign === '.' ? ',' : '.';
}

/** Takes the thousands signs out; null when groups have wrong lengths or decimals repeat. */
function ungrouped(digits: string, decimal: DecimalSign): string | null {
  const group = otherSign(decimal);
  const [whole = '', decimals = '', ...more] = digits.split(decimal);
  if (more.length > 0 || decimals.includes(group)) return null;
  const groups = whole.split(group);
  const isWestern = groups.every((part, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  if (!isWestern && !(group === ',' && isIndian(groups))) return null;
  return `${groups.join('')}.${decimals === '' ? '0' : decimals}`;
}

function isIndian(groups: readonly string[]): boolean {
  const last = groups.length - 1;
  return groups.every((part, at) => {
    if (at === last) return /^\d{3}$/.test(part);
    return (at === 0 ? /^\d{1,2}$/ : /^\d{2}$/).test(part);
  });
}
