import { flagOfCell } from '../../ground/cells/flagOfCell';
import { headerKey } from '../../ground/cells/headerKey';
import { dayOfCell, instantOfCell } from '../../ground/cells/instantOfCell';
import { blank } from '../../ground/cells/isBlank';
import { isErrorCell } from '../../ground/cells/isErrorCell';
import { numberOfCell } from '../../ground/cells/numberOfCell';
import { textOfCell } from '../../ground/cells/textOfCell';
import type { Column } from '../schema/column';
import { type Interner, interner } from './interner';
import type { Reading } from './reading';

/** The value of a cell as a number; `blank` when it holds nothing, NaN when it is unusable. */
export type NumberReader = (cell: unknown) => number;

/** The reader of a column that is kept as numbers. */
export function numberReader(column: Column, { locale }: Reading): NumberReader {
  switch (column.kind) {
    case 'date':
      return (cell) => dayOfCell(cell, locale);
    case 'datetime':
      return (cell) => instantOfCell(cell, locale);
    case 'flag':
      return (cell) => flagOfCell(cell, locale);
    default:
      return boundedReader(column, locale);
  }
}

function boundedReader(column: Column, locale: Reading['locale']): NumberReader {
  const { min = Number.NEGATIVE_INFINITY, max = Number.MAX_VALUE } = column;
  return (cell) => {
    const value = typeof cell === 'number' && cell <= max ? cell : numberOfCell(cell, locale);
    return (value >= min && value <= max) || value === blank ? value : Number.NaN;
  };
}

/** The interner of a column that is kept as text. Choices come out in their declared spelling. */
export function textInterner(column: Column, reading: Reading): Interner {
  return column.kind === 'choice' ? choiceInterner(column, reading) : reading.internerOf(column);
}

function choiceInterner(
  { choices = [], synonyms = {}, open }: Column,
  { locale }: Reading,
): Interner {
  const spelled = new Map(
    choices.flatMap((choice) =>
      [choice, ...(synonyms[choice] ?? [])].map((word) => [headerKey(word), choice] as const),
    ),
  );
  return interner({
    clean(cell) {
      const text = textOfCell(cell, locale);
      return spelled.get(headerKey(text)) ?? text;
    },
    keyOf: (text) => text,
    isUsable: (text) => !isErrorCell(text) && (open === true || choices.includes(text)),
  });
}
