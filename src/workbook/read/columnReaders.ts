import { flagOfCell } from '../../ground/cells/flagOfCell';
import { dayOfCell, instantOfCell } from '../../ground/cells/instantOfCell';
import { blank } from '../../ground/cells/isBlank';
import { isErrorCell } from '../../ground/cells/isErrorCell';
import { namesOtherCurrency } from '../../ground/cells/namesOtherCurrency';
import { numberOfCell } from '../../ground/cells/numberOfCell';
import { textOfCell } from '../../ground/cells/textOfCell';
import { dayMs } from '../../ground/time/calendarDay';
import { choicesByWord, declaredChoices } from '../schema/choiceWords';
import type { Column } from '../schema/column';
import { choiceSpelling } from './choiceSpelling';
import { type Interner, interner } from './interner';
import type { Reading } from './reading';

/** The value of a cell as a number; `blank` when it holds nothing, NaN when it is unusable. */
export type NumberReader = (cell: unknown) => number;

/** The reader of a column that is kept as numbers. */
export function numberReader(column: Column, { locale, currency }: Reading): NumberReader {
  switch (column.kind) {
    case 'date':
      return bounded((cell) => dayOfCell(cell, locale), firstMs / dayMs, endMs / dayMs - 1);
    case 'datetime':
      return bounded((cell) => instantOfCell(cell, locale), firstMs - dayMs, endMs + dayMs);
    case 'flag':
      return (cell) => flagOfCell(cell, locale);
    case 'money':
      return moneyReader(boundedReader(column, locale), currency);
    default:
      return boundedReader(column, locale);
  }
}

/** An amount that names another currency than the workbook's cannot be added to the others. */
function moneyReader(read: NumberReader, currency: Reading['currency']): NumberReader {
  if (!currency) return read;
  // Blanks are texts, too, and the most of them.
  return (cell) =>
    typeof cell === 'string' && cell !== '' && namesOtherCurrency(cell, currency)
      ? Number.NaN
      : read(cell);
}

/** Years of marketing: another one is a slip of the hand, a serial number read as a date, or 1899. */
const firstMs = Date.UTC(2000, 0, 1);
const endMs = Date.UTC(2101, 0, 1);

/** A reader that refuses what lies outside; zones may shift an instant by a day. */
function bounded(read: NumberReader, least: number, most: number): NumberReader {
  return (cell) => {
    const value = read(cell);
    return value === blank || (value >= least && value <= most) ? value : Number.NaN;
  };
}

/**
 * A trillion: no amount or count of a campaign comes near it, in any currency, and sums of millions of rows stay
 * exact to the cent. One cell of 18 digits would swallow the cents of all others.
 */
const mostUsable = 1e12;

function boundedReader(column: Column, locale: Reading['locale']): NumberReader {
  const { min = -mostUsable, max = mostUsable } = column;
  return (cell) => {
    const value = typeof cell === 'number' && cell <= max ? cell : numberOfCell(cell, locale);
    return (value >= min && value <= max) || value === blank ? value : Number.NaN;
  };
}

/** The interner of a column that is kept as text. Choices come out in their declared spelling. */
export function textInterner(column: Column, reading: Reading, cellCount: number): Interner {
  if (column.kind === 'choice') return choiceInterner(column, reading);
  if (column.choices !== undefined) return listInterner(column, reading);
  return reading.internerOf(column, cellCount);
}

/** Lists of choices come out in their declared spellings. */
function listInterner(column: Column, { locale }: Reading): Interner {
  const spelled = choicesByWord(column);
  return interner({
    clean: (cell) => declaredChoices(spelled, textOfCell(cell, locale)),
    keyOf: (text) => text,
    isUsable: (text) => !isErrorCell(text),
  });
}

function choiceInterner(column: Column, { locale }: Reading): Interner {
  const { choices = [], open } = column;
  const spelling = choiceSpelling(column);
  return interner({
    clean: (cell) => spelling(textOfCell(cell, locale)),
    keyOf: (text) => text,
    isUsable: (text) => !isErrorCell(text) && (open === true || choices.includes(text)),
  });
}
