import type { Cell } from '../../emulator/workbook/cell';
import type { FileLocale } from '../../src/ground/cells/fileLocale';
import { namesOtherCurrency } from '../../src/ground/cells/namesOtherCurrency';
import { numberOfText } from '../../src/ground/cells/numberOfText';
import { formatOf } from '../../src/workbook/schema/appearance';
import type { Column } from '../../src/workbook/schema/column';
import { readIsoTime } from './isoTime';

/** In a column of the user's own 007 and sixteen digits are names of something, not numbers. */
const PLAIN_NUMBER = /^[+-]?(?:0|[1-9][\d,]{0,18})?(?:\.\d{1,20})?(?:e[+-]?\d{1,3})? ?%?$/i;
const LONG_NUMBER = /\d{16}/;
const HAS_DIGIT = /\d/;
const FORMULA_START = /^[=+\-@\t\r]/;
const QUOTED_FORMULA_START = /^'[=+\-@\t\r]/;

/** How a cell of a text file is to be read. */
export interface CellContext {
  /** The column's declaration, when the tab and the header are known. */
  column: Column | undefined;
  /** The spreadsheet's time zone, for times that carry an offset. */
  zone: string;
  /** The spreadsheet's locale, for numbers that can be read in two ways. */
  locale: Pick<FileLocale, 'decimalSign'>;
  /** The currency in which the workbook counts; an amount that names another one stays a text. */
  currency?: string | undefined;
}

/**
 * A text file's cell as a spreadsheet stores it. The column's kind decides when it is declared, so that an id such as
 * 00123 stays text; otherwise ISO 8601 times, plain numbers and TRUE or FALSE are recognised.
 */
export function cellFromText(text: string, context: CellContext): Cell | undefined {
  if (text === '') return undefined;
  const { column } = context;
  const plain = QUOTED_FORMULA_START.test(text) ? text.slice(1) : text;
  switch (column?.kind) {
    case undefined:
      return (
        ownNumberCell(text, context) ?? timeCell(text, context) ?? flagCell(text) ?? textCell(plain)
      );
    case 'money':
      if (namesOtherCurrency(text, context.currency ?? '')) return { value: plain };
      return numberCell(text, column, context) ?? { value: plain };
    case 'number':
    case 'share':
      return numberCell(text, column, context) ?? { value: plain };
    case 'date':
    case 'datetime':
      return timeCell(text, context) ?? { value: plain };
    case 'flag':
      return flagCell(text) ?? { value: plain };
    default:
      return { value: plain, numberFormat: '@' };
  }
}

/**
 * A text so marked that no spreadsheet takes it for a formula when it opens the CSV file.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function withoutFormulaStart(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function numberCell(text: string, column: Column, { locale }: CellContext): Cell | undefined {
  const number = numberOfText(text, locale);
  return Number.isNaN(number) ? undefined : { value: number, numberFormat: formatOf(column) };
}

function ownNumberCell(text: string, { locale }: CellContext): Cell | undefined {
  const trimmed = text.trim();
  if (!PLAIN_NUMBER.test(trimmed) || LONG_NUMBER.test(trimmed)) return undefined;
  const number = numberOfText(trimmed, locale);
  if (Number.isNaN(number)) return undefined;
  return trimmed.endsWith('%') ? { value: number, numberFormat: '0.##%' } : { value: number };
}

function timeCell(text: string, { column, zone }: CellContext): Cell | undefined {
  const time = readIsoTime(text, zone);
  if (!time) return undefined;
  const automatic = time.hasTime ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd';
  return { value: time.serial, numberFormat: column ? formatOf(column) : automatic };
}

function flagCell(text: string): Cell | undefined {
  const upper = text.trim().toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? { value: upper === 'TRUE' } : undefined;
}

function textCell(text: string): Cell {
  return HAS_DIGIT.test(text) ? { value: text, numberFormat: '@' } : { value: text };
}
