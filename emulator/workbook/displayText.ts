import { type CellValue, isCellError } from './cell';
import { displayDate, isDateFormat } from './displayDate';
import { type LocaleConventions, localeConventions } from './localeConventions';

/** What a cell shows: value and number format in the spreadsheet's locale. */
export function displayText(
  value: CellValue,
  numberFormat: string | undefined,
  locale: string,
): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const conventions = localeConventions(locale);
  const sections = (numberFormat ?? '').split(';').map(withoutConditions);
  const format = sectionFor(sections, value);
  if (format === '' || format === 'General' || format === '@') return general(value, conventions);
  if (isDateFormat(format)) return displayDate(value, format);
  // A section of its own for negative numbers says itself how they look.
  const sign = value < 0 && sections[1] === undefined ? '-' : '';
  return sign + patterned(value, format, conventions);
}

function withoutConditions(section: string): string {
  return section.replace(/\[(?!h|m|s)[^\]]*\]/gi, '');
}

function sectionFor(sections: readonly string[], value: number): string {
  if (value < 0 && sections[1] !== undefined) return sections[1];
  if (value === 0 && sections[2] !== undefined) return sections[2];
  return sections[0] ?? '';
}

function general(value: number, { decimal }: LocaleConventions): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e15 || size < 1e-5)
      ? value.toExponential(2).replace('e', 'E')
      : String(Number(value.toPrecision(10 + Math.max(0, Math.floor(Math.log10(size || 1)) - 8))));
  return text.replace('.', decimal);
}

const LITERAL = /"([^"]*)"|\\(.)|_.|\*./g;
/** Stands for a literal part of a pattern; its index follows as a private-use character. */
const FIRST_MARK = 0xe000;

function patterned(value: number, format: string, conventions: LocaleConventions): string {
  const literals: string[] = [];
  const bare = format.replace(LITERAL, (_match, quoted = '', escaped = '') => {
    literals.push(`${quoted}${escaped}`);
    return String.fromCharCode(FIRST_MARK + literals.length - 1);
  });
  const restored = (text: string) =>
    text.replace(/[\ue000-\uf8ff]/g, (mark) => literals[mark.charCodeAt(0) - FIRST_MARK] ?? '');
  const match = /[#0?][#0?,]*(?:\.[#0?]*)?(?:E\+0+)?/.exec(bare);
  if (!match) return restored(bare);
  const size = Math.abs(value) * (bare.includes('%') ? 100 : 1);
  const digits = numberText(size, match[0], conventions);
  const after = bare.slice(match.index + match[0].length);
  return restored(bare.slice(0, match.index)) + digits + restored(after);
}

function numberText(size: number, pattern: string, conventions: LocaleConventions): string {
  if (pattern.includes('E+')) {
    const places = /\.([#0?]*)/.exec(pattern)?.[1]?.length ?? 0;
    return size
      .toExponential(places)
      .replace(/e([+-])(\d+)$/, (_match, sign, power) => `E${sign}${power.padStart(2, '0')}`);
  }
  const [wholePattern = '', decimalPattern = ''] = pattern.split('.');
  const least = decimalPattern.replace(/[^0]/g, '').length;
  const fixed = size.toFixed(decimalPattern.length);
  const [whole = '', decimals = ''] = fixed.split('.');
  const optional = decimals.slice(least).replace(/0+$/, '');
  const shown = decimals.slice(0, least) + optional;
  const padded = whole.padStart(wholePattern.replace(/[^0]/g, '').length, '0');
  const grouped = wholePattern.includes(',')
    ? padded.replace(/\B(?=(\d{3})+$)/g, conventions.group)
    : padded;
  return shown === '' ? grouped : grouped + conventions.decimal + shown;
}
