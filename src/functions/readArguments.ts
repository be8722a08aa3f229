import { inputError } from '../domain/inputError';
import { cellTexts } from '../messages/cellTexts';
import { type Message, message } from '../messages/text';
import { isBlank, readCell, Unreadable } from './readCell';
import type { CellArgument, CellValue, Parameter, RowKind, Tables } from './signature';

/** One per-row argument: a column of cells, or one cell that repeats for every row. */
interface Column {
  readonly parameter: Parameter<RowKind>;
  readonly cells: readonly (readonly CellValue[])[] | undefined;
  readonly repeated: unknown;
}

/** The arguments of one call, lined up row by row. */
export interface Arguments {
  readonly height: number;
  /** Whether every per-row argument was one cell, so that the answer is one cell too. */
  readonly isScalar: boolean;
  readonly columns: readonly Column[];
  readonly tables: Tables;
}

/** A row that lacks a required value. */
export const BLANK = Symbol('blank');

/** Lines the arguments up. @throws InputError when ranges differ in height or are too wide. */
export function readArguments(
  parameters: readonly Parameter[],
  args: readonly CellArgument[],
): Arguments {
  const columns: Column[] = [];
  const tables: (readonly (readonly CellValue[])[] | undefined)[] = [];
  parameters.forEach((parameter, index) => {
    if (parameter.kind === 'table') tables.push(readTable(parameter, args[index]));
    else columns.push(readColumn(parameter as Parameter<RowKind>, args[index]));
  });
  const ranges = columns.filter(({ cells }) => cells !== undefined);
  const tallest = ranges[0];
  for (const range of ranges) if (tallest) requireEqualHeight(range, tallest);
  return { height: tallest?.cells?.length ?? 1, isScalar: !tallest, columns, tables };
}

function readColumn(parameter: Parameter<RowKind>, arg: CellArgument): Column {
  if (!Array.isArray(arg)) return { parameter, cells: undefined, repeated: arg };
  const rows = arg as readonly (readonly CellValue[])[];
  if (rows[0] && rows[0].length > 1) {
    throw inputError(cellTexts.mustBeOneColumn, { argument: parameter.name });
  }
  if (rows.length === 1) return { parameter, cells: undefined, repeated: rows[0]?.[0] };
  return { parameter, cells: rows, repeated: undefined };
}

function requireEqualHeight(range: Column, tallest: Column): void {
  const found = range.cells?.length ?? 0;
  const expected = tallest.cells?.length ?? 0;
  if (found === expected) return;
  throw inputError(cellTexts.heightsDiffer, {
    argument: range.parameter.name,
    found,
    other: tallest.parameter.name,
    expected,
  });
}

function readTable(parameter: Parameter, arg: CellArgument) {
  if (Array.isArray(arg)) return arg as readonly (readonly CellValue[])[];
  if (parameter.optional && isBlank(arg)) return undefined;
  throw inputError(cellTexts.mustBeTable, { argument: parameter.name });
}

/**
 * Reads one row into `values`. Answers BLANK when a required value is missing, a message when a
 * cell cannot be read, `undefined` when all is well.
 */
export function readRow(
  { columns }: Arguments,
  row: number,
  values: unknown[],
): typeof BLANK | Message | undefined {
  let trouble: Message | undefined;
  for (let index = 0; index < columns.length; index++) {
    const { parameter, cells, repeated } = columns[index] as Column;
    const value = readCell(cells ? cells[row]?.[0] : repeated, parameter.kind, parameter.name);
    if (value === undefined && !parameter.optional) return BLANK;
    if (value instanceof Unreadable) trouble = trouble ?? value.told;
    values[index] = value;
  }
  return trouble;
}

/** The rows that can be read; the others answer for themselves. */
export function readableRows(args: Arguments): unknown[][] {
  const rows: unknown[][] = [];
  for (let row = 0; row < args.height; row++) {
    const values: unknown[] = new Array(args.columns.length);
    if (readRow(args, row, values) === undefined) rows.push(values);
  }
  return rows;
}

/**
 * All rows for a function that needs every one of them: empty rows are passed over.
 * @throws InputError naming the first row that is incomplete or cannot be read
 */
export function completeRows(args: Arguments): unknown[][] {
  const rows: unknown[][] = [];
  for (let row = 0; row < args.height; row++) {
    const values: unknown[] = new Array(args.columns.length);
    const trouble = readRow(args, row, values);
    if (trouble === BLANK) requireEmptyRow(args, row);
    else if (trouble) throw inputError(cellTexts.rowSays, { row: row + 1, sentence: trouble });
    else rows.push(values);
  }
  return rows;
}

function requireEmptyRow({ columns, isScalar }: Arguments, row: number): void {
  if (isScalar) return;
  const filled = columns.some(({ cells }) => cells && !isBlank(cells[row]?.[0]));
  const missing = columns.find(
    ({ parameter, cells, repeated }) =>
      !parameter.optional && isBlank(cells ? cells[row]?.[0] : repeated),
  );
  if (!filled || !missing) return;
  throw inputError(cellTexts.rowSays, {
    row: row + 1,
    sentence: message(cellTexts.isMissing, { argument: missing.parameter.name }),
  });
}
