import type { Cell, CellValue } from './cell';
import { isDateFormat } from './displayDate';
import { localeConventions } from './localeConventions';
import { type Entry, PLAIN_TEXT_FORMAT, readEntry } from './readEntry';
import { serialFromInstant } from './serialDate';
import { columnTypeAt, fitsType, TYPED_COLUMN_REFUSAL } from './typedColumns';
import { validationRefusal } from './validation';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Most characters a cell takes. */
export const MAX_CELL_CHARACTERS = 50_000;

/**
 * Puts into a cell what a script or a person hands over: text is read as typed, dates become serial
 * numbers in the spreadsheet's zone, null, undefined and '' clear. Formats and notes stay.
 *
 * @param nowMs completes dates typed without a year
 * @throws Error in Google's words for over-long text, refused values and things no cell can hold
 */
export function writeCell(
  workbook: Workbook,
  sheet: Worksheet,
  place: { row: number; column: number },
  given: unknown,
  nowMs: number,
): void {
  const { row, column } = place;
  const before = sheet.cellAt(row, column);
  const type = columnTypeAt(sheet, row, column);
  const format = type?.kind === 'text' ? PLAIN_TEXT_FORMAT : before?.numberFormat;
  const entry = entryOf(workbook, given, format, nowMs);
  const shown = { ...entry, numberFormat: entry.numberFormat ?? format };
  if (type && !fitsType(type, shown)) throw new Error(TYPED_COLUMN_REFUSAL);
  const refused = validationRefusal(before?.validation, entry, place);
  if (refused !== undefined) throw new Error(refused);
  sheet.setCell(row, column, withContent(before, entry));
}

/** A cell with new content and its old format, note and rule; undefined when nothing is left. */
export function withContent(before: Cell | undefined, entry: Entry): Cell | undefined {
  if (before === undefined && entry.value !== '') return entry;
  const { formula: _formula, spilled: _spilled, value: _value, ...form } = before ?? { value: '' };
  const numberFormat = form.numberFormat ?? entry.numberFormat;
  if (entry.value === '' && entry.formula === undefined && Object.keys(form).length === 0) {
    return undefined;
  }
  return {
    ...form,
    value: entry.value,
    ...(entry.formula === undefined ? {} : { formula: entry.formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function entryOf(
  workbook: Workbook,
  given: unknown,
  numberFormat: string | undefined,
  nowMs: number,
): Entry {
  if (given === null || given === undefined || given === '') return { value: '' };
  if (typeof given === 'boolean') return { value: given };
  if (typeof given === 'number') return { value: numberValue(given) };
  if (typeof given === 'string') {
    if (given.length > MAX_CELL_CHARACTERS) {
      throw new Error(
        `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
      );
    }
    const currentYear = new Date(nowMs).getUTCFullYear();
    return readEntry(given, { locale: workbook.locale, currentYear, numberFormat });
  }
  if (Object.prototype.toString.call(given) === '[object Date]') {
    return dateEntry(workbook, given as Date, numberFormat);
  }
  throw new Error(`Writing ${Object.prototype.toString.call(given)} to a cell is not emulated`);
}

function numberValue(given: number): CellValue {
  return Number.isFinite(given) ? given : { error: '#NUM!', message: 'Not a number' };
}

function dateEntry(workbook: Workbook, date: Date, numberFormat: string | undefined): Entry {
  if (Number.isNaN(date.getTime())) return { value: '' };
  const serial = serialFromInstant(date.getTime(), workbook.timeZone);
  if (isDateFormat(numberFormat) || numberFormat === PLAIN_TEXT_FORMAT) return { value: serial };
  const day = localeConventions(workbook.locale).dateFormat;
  return { value: serial, numberFormat: Number.isInteger(serial) ? day : `${day} H:mm:ss` };
}
