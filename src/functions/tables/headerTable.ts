import { InputError, inputError } from '../../domain/inputError';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { headerKey } from '../../ground/cells/headerKey';
import { isBlank } from '../../ground/cells/isBlank';
import { type Message, message } from '../../ground/text/text';
import { cellTexts } from '../../messages/cellTexts';
import { inputTexts } from '../../messages/inputTexts';
import { tableTexts } from '../../messages/tableTexts';
import { readCell, Unreadable } from '../readCell';
import type { CellValue, KindValues, RowKind } from '../signature';

/** A range with its header row. */
export type Table = readonly (readonly CellValue[])[];

/** The header texts that name each column; the first is the one that messages show. */
export type HeaderNames<Name extends string> = { readonly [name in Name]: readonly string[] };

/** One row of a table, its cells read by column name. */
export interface HeaderRow<Name extends string> {
  /** The value of a cell; undefined when blank, unreadable, or without such a column. */
  read<Kind extends RowKind>(name: Name, kind: Kind): KindValues[Kind] | undefined;
  /** A count; one below zero is undefined too. */
  count(name: Name): number | undefined;
  /** The first cell of the row that could not be read. */
  trouble(): Message | undefined;
  /** What to throw where a cell must be filled. */
  lacks(name: Name): InputError;
}

/**
 * The filled rows of a range, read by the texts of its header row: columns in any order, unknown ones
 * passed over, case, spaces, `_` and `-` ignored.
 *
 * @param argument the argument's name, for messages
 * @param locale of the file, for texts that can be read in two ways
 * @throws InputError naming a required column that is missing
 */
export function headerTable<Name extends string>(
  argument: string,
  table: Table,
  names: HeaderNames<Name>,
  required: readonly Name[],
  locale: FileLocale,
): HeaderRow<Name>[] {
  const columns = columnsOf(table[0] ?? [], names);
  for (const name of required) {
    if (columns.has(name)) continue;
    throw inputError(tableTexts.needsColumn, { argument, column: shownName(names, name) });
  }
  const rows: HeaderRow<Name>[] = [];
  for (let index = 1; index < table.length; index++) {
    const cells = table[index] as readonly CellValue[];
    if (!cells.every(isBlank))
      rows.push(headerRow({ argument, cells, index, columns, names, locale }));
  }
  return rows;
}

interface RowPlace<Name extends string> {
  readonly argument: string;
  readonly cells: readonly CellValue[];
  readonly index: number;
  readonly columns: ReadonlyMap<Name, number>;
  readonly names: HeaderNames<Name>;
  readonly locale: FileLocale;
}

function headerRow<Name extends string>(place: RowPlace<Name>): HeaderRow<Name> {
  let trouble: Message | undefined;
  const inPlace = (told: Message) => {
    const sentence = message(cellTexts.rowSays, { row: place.index + 1, sentence: told });
    return message(tableTexts.tableSays, { argument: place.argument, sentence });
  };
  const read = <Kind extends RowKind>(name: Name, kind: Kind) => {
    const column = place.columns.get(name);
    if (column === undefined) return undefined;
    const asked = { kind, name: shownName(place.names, name) };
    const value = readCell(place.cells[column], asked, place.locale);
    if (!(value instanceof Unreadable)) return value as KindValues[Kind] | undefined;
    trouble = trouble ?? inPlace(value.told);
    return undefined;
  };
  return {
    read,
    count(name) {
      const value = read(name, 'number');
      if (value === undefined || value >= 0) return value;
      const argument = shownName(place.names, name);
      trouble = trouble ?? inPlace(message(inputTexts.mustNotBeNegative, { argument }));
      return undefined;
    },
    trouble: () => trouble,
    lacks(name) {
      const argument = shownName(place.names, name);
      return new InputError(inPlace(message(cellTexts.isMissing, { argument })));
    },
  };
}

function columnsOf<Name extends string>(
  header: readonly CellValue[],
  names: HeaderNames<Name>,
): Map<Name, number> {
  const columns = new Map<Name, number>();
  const titles = header.map((title) => headerKey(String(title)));
  for (const name of Object.keys(names) as Name[]) {
    const known = new Set(names[name].map(headerKey));
    const index = titles.findIndex((title) => known.has(title));
    if (index >= 0) columns.set(name, index);
  }
  return columns;
}

function shownName<Name extends string>(names: HeaderNames<Name>, name: Name): string {
  return names[name][0] ?? name;
}
