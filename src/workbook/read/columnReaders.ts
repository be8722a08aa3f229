import { dayMs } from '../../ground/time/calendarDay';
import type { Column } from '../schema/column';
import { headerKey } from '../schema/header';
import { isBlank, isDate, isErrorCell } from './cells';
import { cellText } from './cellText';
import { flagOfText } from './flagOfText';
import { instantOfText } from './instantOfText';
import { type Interner, interner } from './interner';
import { numberOfText } from './numberOfText';
import type { Reading } from './reading';

/** The value of a cell as a number; `blank` when it holds nothing, NaN when it is unusable. */
export type NumberReader = (cell: unknown) => number;

/** Stands for a blank cell, so that NaN can mean an unusable one. */
export const blank = Number.POSITIVE_INFINITY;

/** The reader of a column that is kept as numbers. */
export function numberReader(column: Column, reading: Reading): NumberReader {
  switch (column.kind) {
    case 'date':
      return (cell) => {
        const instant = instantOfCell(cell, reading);
        return Number.isFinite(instant) ? reading.clock.dayOf(instant) : instant;
      };
    case 'datetime':
      return (cell) => instantOfCell(cell, reading);
    case 'flag':
      return flagOfCell;
    default:
      return boundedReader(column, reading);
  }
}

function boundedReader(column: Column, reading: Reading): NumberReader {
  const { min = Number.NEGATIVE_INFINITY, max = Number.MAX_VALUE } = column;
  return (cell) => {
    let value = Number.NaN;
    if (typeof cell === 'number') value = cell;
    else if (isBlank(cell)) return blank;
    else if (typeof cell === 'string') value = numberOfText(cell, reading.decimalSign);
    return value >= min && value <= max ? value : Number.NaN;
  };
}

function instantOfCell(cell: unknown, reading: Reading): number {
  if (isDate(cell)) return cell.getTime();
  if (typeof cell === 'string') {
    return isBlank(cell) ? blank : instantOfText(cell, reading.clock);
  }
  if (typeof cell === 'number') return instantOfSerial(cell, reading);
  return isBlank(cell) ? blank : Number.NaN;
}

/** Spreadsheets count days from 1899-12-30; a cell without date format gives that number. */
function instantOfSerial(serial: number, reading: Reading): number {
  if (!(serial > 20_000 && serial < 110_000)) return Number.NaN;
  return reading.clock.instantOf(Math.round((serial - 25_569) * dayMs));
}

function flagOfCell(cell: unknown): number {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell === 'number') return cell === 0 || cell === 1 ? cell : Number.NaN;
  if (isBlank(cell)) return blank;
  return typeof cell === 'string' ? flagOfText(cell) : Number.NaN;
}

/** The interner of a column that is kept as text. Choices come out in their declared spelling. */
export function textInterner(column: Column, reading: Reading): Interner {
  return column.kind === 'choice' ? choiceInterner(column, reading) : reading.internerOf(column);
}

function choiceInterner(
  { choices = [], synonyms = {}, open }: Column,
  { clock }: Reading,
): Interner {
  const spelled = new Map(
    choices.flatMap((choice) =>
      [choice, ...(synonyms[choice] ?? [])].map((word) => [headerKey(word), choice] as const),
    ),
  );
  return interner({
    clean(cell) {
      const text = cellText(cell, clock);
      return spelled.get(headerKey(text)) ?? text;
    },
    keyOf: (text) => text,
    isUsable: (text) => !isErrorCell(text) && (open === true || choices.includes(text)),
  });
}
