import type { CellValue } from './cell';
import { type LocaleConventions, localeConventions } from './localeConventions';
import { readDateText } from './readDateText';

/** What typed text becomes: a formula, or a value with the format that typing gives. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  /** Given to the cell when its format is automatic. */
  readonly numberFormat?: string;
}

/** What reading depends on besides the text. */
export interface EntrySurroundings {
  readonly locale: string;
  readonly currentYear: number;
  /** The cell's own number format; `@` keeps everything as text. */
  readonly numberFormat: string | undefined;
}

/** Number format of cells that keep text as typed. */
export const PLAIN_TEXT_FORMAT = '@';

/**
 * Text as a person types it (Apps Script's setValue reads strings the same way):
 * formulas, numbers, percent, money, dates, booleans by the spreadsheet's locale.
 */
export function readEntry(text: string, surroundings: EntrySurroundings): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (surroundings.numberFormat === PLAIN_TEXT_FORMAT) return { value: text };
  const trimmed = text.trim();
  const conventions = localeConventions(surroundings.locale);
  const number = readNumber(trimmed, conventions);
  if (number) return number;
  if (/^[=+]./s.test(text)) {
    return { value: '', formula: text.startsWith('=') ? text : `=${text}` };
  }
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const date = readDateText(trimmed, conventions, surroundings.currentYear);
  if (date) return { value: date.serial, numberFormat: date.numberFormat };
  return { value: text };
}

function readNumber(text: string, conventions: LocaleConventions): Entry | undefined {
  if (!/^[-+($€£¥₩\d.,]/.test(text) || text.length > 60) return undefined;
  const bracketed = /^\((.*)\)$/.exec(text);
  const inner = bracketed ? (bracketed[1] ?? '') : text;
  const match = /^([-+]?)([$€£¥₩]?) ?([-+]?)(.*?) ?(%?)([€₩]?)$/.exec(inner);
  if (!match) return undefined;
  const [, sign = '', symbolBefore, innerSign, digits = '', percent, symbolAfter] = match;
  if (innerSign !== '' && (sign !== '' || symbolBefore === '')) return undefined;
  const magnitude = readDigits(digits, conventions);
  if (magnitude === undefined) return undefined;
  const negative = sign === '-' || innerSign === '-' || bracketed !== null;
  const value = (negative ? -magnitude : magnitude) / (percent === '%' ? 100 : 1);
  const symbol = symbolBefore || symbolAfter;
  const decimals = digits.includes(conventions.decimal);
  if (percent === '%') return { value, numberFormat: decimals ? '0.00%' : '0%' };
  if (symbol) return { value, numberFormat: `"${symbol}"#,##0${decimals ? '.00' : ''}` };
  return { value };
}

function readDigits(digits: string, { decimal, group }: LocaleConventions): number | undefined {
  const mark = decimal === '.' ? '\\.' : decimal;
  const separator = group === '.' ? '\\.' : /\s/.test(group) ? '\\s' : group;
  // Sheets also joins groups parted by a space: `22 34` is 2234.
  const plain = new RegExp(`^(?:\\d+(?:[ ${separator}]\\d+)*)?(?:${mark}\\d*)?(?:[eE][-+]?\\d+)?$`);
  if (!/\d/.test(digits) || !plain.test(digits)) return undefined;
  if (digits.includes(group) && !validGroups(digits, group, decimal)) return undefined;
  const grouped = new RegExp(`[ ${separator}]`, 'g');
  const value = Number(digits.replace(grouped, '').replace(decimal, '.'));
  return Number.isFinite(value) ? value : undefined;
}

function validGroups(digits: string, group: string, decimal: string): boolean {
  const whole = digits.split(decimal)[0] ?? '';
  const groups = whole.split(group);
  return groups.slice(1).every((part) => part.length === 3) && (groups[0] ?? '') !== '';
}
