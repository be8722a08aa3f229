import { dayMs } from '../time/calendarDay';
import type { FileLocale } from './fileLocale';
import { dayOfWrittenText, instantOfText } from './instantOfText';
import { blank, isBlank } from './isBlank';
import { isDate } from './isDate';

type DateLocale = Pick<FileLocale, 'dayOrder' | 'isYearFirst' | 'clock'>;

/** Spreadsheets count days from 1899-12-30; 1970-01-01 is day 25569. */
const serialOfEpoch = 25_569;
const firstSerial = 20_000;
const endOfSerials = 110_000;
const serialText = /^[2-7]\d{4}(?:\.\d{1,15})?$/;

/** The instant of a cell in epoch milliseconds, `blank` when it holds nothing, NaN when it is unusable. A date stays as it is. */
export function instantOfCell(cell: unknown, locale: DateLocale): number {
  if (isDate(cell)) return cell.getTime();
  const wallMs = serialWallMs(cell);
  if (wallMs !== undefined) return locale.clock.instantOf(wallMs);
  if (isBlank(cell)) return blank;
  return typeof cell === 'string' ? instantOfText(cell, locale) : Number.NaN;
}

/** The day number (days since 1970-01-01) of a cell, `blank` when it holds nothing, NaN when it is unusable. */
export function dayOfCell(cell: unknown, locale: DateLocale): number {
  if (isDate(cell)) return dayOfInstant(cell.getTime(), locale);
  const wallMs = serialWallMs(cell);
  if (wallMs !== undefined) return Math.floor(wallMs / dayMs);
  if (isBlank(cell)) return blank;
  return typeof cell === 'string' ? dayOfWrittenText(cell, locale) : Number.NaN;
}

function dayOfInstant(instantMs: number, { clock }: DateLocale): number {
  return Number.isFinite(instantMs) ? clock.dayOf(instantMs) : Number.NaN;
}

/** What a cell without a date format gives for a date: days since 1899-12-30, to the second. */
function serialWallMs(cell: unknown): number | undefined {
  const isSerial = typeof cell === 'number' || (typeof cell === 'string' && serialText.test(cell));
  const serial = isSerial ? Number(cell) : Number.NaN;
  if (!(serial > firstSerial && serial < endOfSerials)) return undefined;
  return Math.round(((serial - serialOfEpoch) * dayMs) / 1000) * 1000;
}
