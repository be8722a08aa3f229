import type { FileLocale } from '../ground/cells/fileLocale';
import { flagOfCell } from '../ground/cells/flagOfCell';
import { instantOfCell } from '../ground/cells/instantOfCell';
import { isBlank } from '../ground/cells/isBlank';
import { isErrorCell } from '../ground/cells/isErrorCell';
import { numberOfCell } from '../ground/cells/numberOfCell';
import { textOfCell } from '../ground/cells/textOfCell';
import { type Message, message } from '../ground/text/text';
import { cellTexts } from '../messages/cellTexts';
import type { KindValues, RowKind } from './signature';

/** What reading one cell gives: the value, `undefined` for a blank, or what is wrong with it. */
export type ReadCell<Kind extends RowKind> = KindValues[Kind] | undefined | Unreadable;

/** A cell that does not hold what its parameter asks for. */
export class Unreadable {
  readonly told: Message;
  constructor(told: Message) {
    this.told = told;
  }
}

/** The parameter or column that a cell is read for. */
interface Asked {
  /** What messages call it. */
  readonly name: string;
  readonly kind: RowKind;
}

const LONGEST_QUOTE = 40;

const expectations = {
  number: cellTexts.mustBeNumber,
  date: cellTexts.mustBeDate,
  flag: cellTexts.mustBeYesOrNo,
  text: cellTexts.holdsError,
} as const;

/**
 * Reads one cell for a parameter, as the tabs and imports read it: numbers and dates typed as text
 * count, percent is a fraction; error values and wrong kinds come back with a sentence.
 *
 * @param locale asked only where a text can be read in two ways
 */
export function readCell(
  cell: unknown,
  { name, kind }: Asked,
  locale: FileLocale,
): ReadCell<RowKind> {
  if (kind === 'number' && typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return undefined;
  if (isErrorCell(cell)) return unreadable(cellTexts.holdsError, name, cell);
  if (kind === 'text') return textOfCell(cell, locale);
  const value = readers[kind](cell, locale);
  if (Number.isNaN(value)) return unreadable(expectations[kind], name, textOfCell(cell, locale));
  return kind === 'flag' ? value === 1 : value;
}

const readers = { number: numberOfCell, date: instantOfCell, flag: flagOfCell };

function unreadable(
  text: (typeof expectations)[RowKind],
  argument: string,
  cell: unknown,
): Unreadable {
  const found = String(cell);
  const quoted = found.length > LONGEST_QUOTE ? `${found.slice(0, LONGEST_QUOTE)}…` : found;
  return new Unreadable(message(text, { argument, found: quoted }));
}
