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
  const format = sectionFor(numberFormat ?? '', value);
  if (format === '' || format === 'General' || format === '@') return general(value, conventions);
  if (isDateFormat(format)) return displayDate(value, format);
  return patterned(value, format, conventions);
}

function sectionFor(format: string, value: number): string {
  const sections = format.split(';').map((part) => part.replace(/\[(?!h|m|s)[^\]]*\]/gi, ''));
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

function patterned(value: number, format: string, conventions: LocaleConventions): string {
  const literal = /"([^"]*)"|\\(.)|_.|\*./g;
  const bare = format.replace(literal, (_match, quoted = '', escaped = '') =>
    [...`${quoted}${escaped}`]
      .map((letter) => String.fromCodePoint(0xe000 + letter.charCodeAt(0)))
      .join(''),
  );
  const match = /[#0?][#0?,]*(?:\.[#0?]*)?(?:E\+0+)?/.exec(bare);
  const restored = (text: string) =>
    text.replace(/[\ue000-\uf8ff]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xe000));
  if (!match) return restored(bare);
  const percent = bare.includes('%');
  const sign = value < 0 && !format.includes(';') ? '-' : '';
  const digits = numberText(Math.abs(value) * (percent ? 100 : 1), match[0], conventions);
  const after = bare.slice(match.index + match[0].length);
  return sign + restored(bare.slice(0, match.index)) + digits + restored(after);
}

function numberText(size: number, pattern: string, conventions: LocaleConventions): string {
  if (pattern.includes('E+')) {
    const places = /\.([#0?]*)/.exec(pattern)?.[1]?.length ?? 0;
    return size.toExponential(places).replace(/e\+?(-?)(\d)$/, 'E+$10$2');
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
