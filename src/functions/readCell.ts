import { type Message, message } from '../ground/text/text';
import { cellTexts } from '../messages/cellTexts';
import type { KindValues, RowKind } from './signature';

/** What reading one cell gives: the value, `undefined` for a blank, or what is wrong with it. */
export type CellReading<Kind extends RowKind> = KindValues[Kind] | undefined | Unreadable;

/** A cell that does not hold what its parameter asks for. */
export class Unreadable {
  readonly told: Message;
  constructor(told: Message) {
    this.told = told;
  }
}

/** Sheets hands error values to functions as their text. */
const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!|SPILL!|CALC!)$/;

/** Only what means the same in every locale: digits, one dot, an optional percent sign. */
const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})? ?(%?)$/i;

const LONGEST_QUOTE = 40;

function unreadable(
  text: (typeof cellTexts)['mustBeNumber' | 'mustBeDate' | 'mustBeYesOrNo' | 'holdsError'],
  argument: string,
  cell: unknown,
): Unreadable {
  const found = isDate(cell) ? 'a date' : String(cell);
  const quoted = found.length > LONGEST_QUOTE ? `${found.slice(0, LONGEST_QUOTE)}…` : found;
  return new Unreadable(message(text, { argument, found: quoted }));
}

/** Whether a value is a Date, also one made in another realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Whether a cell counts as empty: blank, only spaces, or an argument that was skipped. */
export function isBlank(cell: unknown): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  return typeof cell === 'string' && cell.trim() === '';
}

function readNumber(cell: unknown, argument: string): CellReading<'number'> {
  if (typeof cell !== 'string') return unreadable(cellTexts.mustBeNumber, argument, cell);
  const match = plainNumber.exec(cell.trim());
  if (!match) return unreadable(cellTexts.mustBeNumber, argument, cell);
  const percent = match[4] === '%';
  const value = Number(percent ? cell.trim().slice(0, -1) : cell);
  return percent ? value / 100 : value;
}

function readDate(cell: unknown, argument: string): CellReading<'date'> {
  if (!isDate(cell)) return unreadable(cellTexts.mustBeDate, argument, cell);
  const instant = cell.getTime();
  return Number.isNaN(instant) ? unreadable(cellTexts.mustBeDate, argument, 'invalid') : instant;
}

const yes = new Set(['true', 'yes', 'y', '1', '예', '네']);
const no = new Set(['false', 'no', 'n', '0', '아니오', '아니요']);

function readFlag(cell: unknown, argument: string): CellReading<'flag'> {
  if (typeof cell === 'boolean') return cell;
  const word = String(cell).trim().toLowerCase();
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  return unreadable(cellTexts.mustBeYesOrNo, argument, cell);
}

function readText(cell: unknown, argument: string): CellReading<'text'> {
  if (isDate(cell)) return unreadable(cellTexts.holdsError, argument, cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

const readers = { number: readNumber, text: readText, date: readDate, flag: readFlag };

/**
 * Reads one cell for a parameter. Numbers typed as text count only when they mean the same in every
 * locale; percent is a fraction; error values and wrong kinds come back with a sentence.
 */
export function readCell(cell: unknown, kind: RowKind, argument: string): CellReading<RowKind> {
  if (kind === 'number' && typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'string' && errorText.test(cell)) {
    return unreadable(cellTexts.holdsError, argument, cell);
  }
  return readers[kind](cell, argument);
}
