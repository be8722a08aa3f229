import { type Cell, isCellError } from './cell';
import { isDateFormat } from './displayDate';
import { instantFromSerial } from './serialDate';

const dateFormats = new Map<string, boolean>();

/** Whether a cell shows a day or time; remembered per format, for it is asked for every cell. */
export function showsDate(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined) return false;
  let known = dateFormats.get(numberFormat);
  if (known === undefined) {
    known = isDateFormat(numberFormat);
    dateFormats.set(numberFormat, known);
  }
  return known;
}

/** A cell as Range.getValues hands it over: number, text, boolean, Date; '' when blank; errors as text. */
export function scriptValue(
  cell: Cell | undefined,
  timeZone: string,
): number | string | boolean | Date {
  if (cell === undefined) return '';
  const { value } = cell;
  if (isCellError(value)) return value.error;
  if (typeof value === 'number' && showsDate(cell.numberFormat)) {
    return new Date(instantFromSerial(value, timeZone));
  }
  return value;
}
