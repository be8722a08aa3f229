/** What stands before the decimals of a number. */
export type DecimalMark = '.' | ',';

const multiplierOf: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  천: 1e3,
  만: 1e4,
  억: 1e8,
};

/**
 * The decimal mark of a file's amounts. "12,50" proves a comma; "1,234" proves nothing but makes a
 * point likelier, since few currencies have three decimals. The most frequent proof wins, what
 * contradicts it will not be readable; null when the amounts say nothing at all.
 */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | null {
  const proofs = { '.': 0, ',': 0 };
  const hints = { '.': 0, ',': 0 };
  for (const text of texts) {
    const digits = digitsAndMarks(text);
    const mark = provenMark(digits);
    if (mark !== null) proofs[mark] += 1;
    else if (digits.includes('.')) hints[','] += 1;
    else if (digits.includes(',')) hints['.'] += 1;
  }
  return moreFrequent(proofs) ?? moreFrequent(hints);
}

function moreFrequent(counts: { readonly [mark in DecimalMark]: number }): DecimalMark | null {
  if (counts['.'] === counts[',']) return null;
  return counts['.'] > counts[','] ? '.' : ',';
}

/**
 * A count of whole things: "12,400", "12.400" and "12 400" are all twelve thousand, whatever the
 * file's decimal mark. Null when it is no whole number.
 */
export function readCount(text: string): number | null {
  const plain = text.trim().replace(/[\u00a0\u202f]/g, ' ');
  const grouped = /^\d{1,3}(?:[., ']\d{3}){1,5}$/.test(plain);
  const count = grouped ? Number(plain.replace(/\D/g, '')) : readUngrouped(plain);
  return count !== null && Number.isInteger(count) && count >= 0 ? count : null;
}

function readUngrouped(text: string): number | null {
  const value = readNumber(text, '.') ?? readNumber(text, ',');
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}

/**
 * A number as people and tools write it: "1,234.50", "1.234,50", "₩29,000", "(12.00)", "1.2K",
 * "3천". A percentage becomes a fraction. Null when it is no number under this decimal mark.
 */
export function readNumber(text: string, mark: DecimalMark): number | null {
  const trimmed = text.trim();
  const isNegative = /^\(.*\)$/.test(trimmed) || /^[^\d(]{0,4}[-−]|[-−]$/.test(trimmed);
  const unit = /\d ?([kKmMbB천만억])(?:원|회|명)?$/.exec(trimmed)?.[1] ?? '';
  const plain = plainNumber(digitsAndMarks(trimmed), mark);
  if (plain === null || !hasOnlyNumberSigns(trimmed) || /\d ?[-−+(/] ?\d/.test(trimmed))
    return null;
  const size = plain * (multiplierOf[unit.toLowerCase()] ?? 1) * (trimmed.endsWith('%') ? 0.01 : 1);
  return isNegative ? -size : size;
}

/** Currency signs and codes, units, spaces and signs may stand around the digits; words may not. */
function hasOnlyNumberSigns(text: string): boolean {
  const rest = text.replace(/[\d.,'’\s()+\-−%\u00a0\u202f]/g, '');
  return /^(?:[A-Za-z]{0,3}|\p{Sc}|[A-Z]{0,2}\p{Sc}|[천만억]?[원회명개]?|zł|Kč|kr)$/u.test(rest);
}

function digitsAndMarks(text: string): string {
  return text.replace(/[^\d.,]/g, '');
}

function plainNumber(digits: string, mark: DecimalMark): number | null {
  const grouping =
    mark === '.'
      ? /^\d{1,3}(?:,\d{2,3}){0,12},\d{3}(?=\.|$)/
      : /^\d{1,3}(?:\.\d{2,3}){0,12}\.\d{3}(?=,|$)/;
  const bare = digits.replace(grouping, (whole) => whole.replace(/[.,]/g, ''));
  const normal = mark === '.' ? bare : bare.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
  return /^(?:\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})$/.test(normal) ? Number(normal) : null;
}

function provenMark(digits: string): DecimalMark | null {
  const point = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const at = Math.max(point, comma);
  if (at < 0) return null;
  const sign = digits[at] as DecimalMark;
  if (digits.indexOf(sign) !== at) return sign === '.' ? ',' : '.';
  const isThousand = digits.length - at === 4 && at > 0 && !digits.startsWith('0');
  return isThousand ? null : sign;
}
