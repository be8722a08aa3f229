/** The sign that a locale puts before decimals. */
export type DecimalSign = '.' | ',';

/** The decimal sign of a spreadsheet's locale ("de_DE" -> ","); a point when the locale is unknown. */
export function decimalSignOf(locale: string): DecimalSign {
  try {
    return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',') ? ',' : '.';
  } catch {
    return '.';
  }
}

const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  천: 1e3,
  만: 1e4,
  m: 1e6,
  억: 1e8,
};

const shape = /^([-+]?)(\d[\d.,]*|[.,]\d+)(k|m|천|만|억)?$/i;
const ornaments =
  /[\s\u00a0\u202f'’_]|\p{Sc}|원|^(?:usd|eur|gbp|krw|jpy)|(?:usd|eur|gbp|krw|jpy)$/giu;

/**
 * The number that a person typed as text: "1.234,50", "₩1,200", "12 %" (0.12), "1.2만" (12000),
 * "(45)" (−45). NaN when it is none.
 *
 * @param decimalSign the locale's; it decides only where the text itself is ambiguous ("1,234")
 */
export function numberOfText(text: string, decimalSign: DecimalSign): number {
  if (text.length > 40) return Number.NaN;
  let rest = text.normalize('NFKC').replace(ornaments, '').replace('−', '-');
  const isNegative = rest.startsWith('(') && rest.endsWith(')');
  if (isNegative) rest = rest.slice(1, -1);
  const isPercent = rest.endsWith('%');
  if (isPercent) rest = rest.slice(0, -1);
  const match = shape.exec(rest);
  if (match === null) return Number.NaN;
  const [, sign, digits = '', magnitude] = match;
  const plain = withPoint(digits, decimalSign);
  if (plain === null) return Number.NaN;
  const scale = (magnitudes[magnitude?.toLowerCase() ?? ''] ?? 1) * (sign === '-' ? -1 : 1);
  const value = Number(plain) * scale * (isNegative ? -1 : 1);
  return isPercent ? value / 100 : value;
}

/** Digits with at most one point, or null when groups and decimals make no number. */
function withPoint(digits: string, decimalSign: DecimalSign): string | null {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) return digits;
  if (points > 0 && commas > 0) {
    const decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    return grouped(digits, decimal);
  }
  const only = points > 0 ? '.' : ',';
  if (Math.max(points, commas) > 1) return grouped(digits, only === '.' ? ',' : '.');
  const canBeGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return canBeGroup && only !== decimalSign ? digits.replace(only, '') : digits.replace(only, '.');
}

/** Takes the groups of three out; null when a group has another length or decimals repeat. */
function grouped(digits: string, decimal: DecimalSign): string | null {
  const group = decimal === '.' ? ',' : '.';
  const parts = digits.split(decimal);
  if (parts.length > 2) return null;
  const [whole = '', decimals = ''] = parts;
  const groups = whole.split(group);
  const fits = groups.every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  if (!fits || decimals.includes(group)) return null;
  return `${groups.join('')}.${decimals === '' ? '0' : decimals}`;
}
