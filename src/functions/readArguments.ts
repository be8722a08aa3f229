import { InputError, inputError } from '../domain/inputError';
import type { FileLocale } from '../ground/cells/fileLocale';
import { isBlank } from '../ground/cells/isBlank';
import { type Message, message } from '../ground/text/text';
import { cellTexts } from '../messages/cellTexts';
import { readCell, Unreadable } from './readCell';
import type { CellArgument, CellValue, Parameter, RowKind, Tables } from './signature';

/** A range with one cell for every row. */
interface RangeColumn {
  readonly parameter: Parameter<RowKind>;
  /** Its place among the values of a row. */
  readonly place: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** The arguments of one call, lined up row by row. */
export interface Arguments {
  readonly height: number;
  /** Whether every per-row argument was one cell, so that the answer is one cell too. */
  readonly isScalar: boolean;
  readonly ranges: readonly RangeColumn[];
  /** The values of arguments that are one cell, which repeats for every row; read once. */
  readonly repeated: readonly unknown[];
  /** What is wrong with a repeating cell, and so with every row. */
  readonly repeatedTrouble: RowTrouble;
  /** Required parameters whose repeating cell is blank. */
  readonly missing: readonly Parameter<RowKind>[];
  readonly tables: Tables;
  readonly locale: FileLocale;
}

/** A row that lacks a required value. */
export const BLANK = Symbol('blank');

/** Why a row has no values: BLANK, or what cannot be read; `undefined` when all is well. */
export type RowTrouble = typeof BLANK | Message | undefined;

/** Lines the arguments up. @throws InputError when ranges differ in height or are too wide. */
export function readArguments(
  parameters: readonly Parameter[],
  args: readonly CellArgument[],
  locale: FileLocale,
): Arguments {
  const ranges: RangeColumn[] = [];
  const repeated: unknown[] = [];
  const missing: Parameter<RowKind>[] = [];
  const tables: (readonly (readonly CellValue[])[] | undefined)[] = [];
  let repeatedTrouble: RowTrouble;
  parameters.forEach((parameter, index) => {
    if (!isRowParameter(parameter)) {
      tables.push(readTable(parameter, args[index]));
      return;
    }
    const place = repeated.push(undefined) - 1;
    const cells = columnOf(parameter, args[index]);
    if (cells && cells.length > 1) {
      ranges.push({ parameter, place, cells });
      return;
    }
    const value = readCell(cells ? cells[0]?.[0] : args[index], parameter, locale);
    if (value instanceof Unreadable) repeatedTrouble = repeatedTrouble ?? value.told;
    else if (value === undefined && !parameter.optional) missing.push(parameter);
    repeated[place] = value;
  });
  const tallest = ranges[0];
  for (const range of ranges) if (tallest) requireEqualHeight(range, tallest);
  return {
    height: tallest?.cells.length ?? 1,
    isScalar: !tallest,
    ranges,
    repeated,
    repeatedTrouble: missing.length > 0 ? BLANK : repeatedTrouble,
    missing,
    tables,
    locale,
  };
}

function isRowParameter(parameter: Parameter): parameter is Parameter<RowKind> {
  return parameter.kind !== 'table';
}

function columnOf(parameter: Parameter, arg: CellArgument) {
  if (!Array.isArray(arg)) return undefined;
  const rows = arg as readonly (readonly CellValue[])[];
  if (rows[0] && rows[0].length > 1) {
    throw inputError(cellTexts.mustBeOneColumn, { argument: parameter.name });
  }
  return rows;
}

function requireEqualHeight(range: RangeColumn, tallest: RangeColumn): void {
  if (range.cells.length === tallest.cells.length) return;
  throw inputError(cellTexts.heightsDiffer, {
    argument: range.parameter.name,
    found: range.cells.length,
    other: tallest.parameter.name,
    expected: tallest.cells.length,
  });
}

function readTable(parameter: Parameter, arg: CellArgument) {
  if (Array.isArray(arg)) return arg as readonly (readonly CellValue[])[];
  if (parameter.optional && isBlank(arg)) return undefined;
  throw inputError(cellTexts.mustBeTable, { argument: parameter.name });
}

/**
 * Reads the range cells of one row into `values`, which holds the repeated ones already. A missing
 * required value outweighs an unreadable one: the row is not finished yet.
 */
export function readRow(
  { ranges, repeatedTrouble, locale }: Arguments,
  row: number,
  values: unknown[],
): RowTrouble {
  if (repeatedTrouble === BLANK) return BLANK;
  let trouble: RowTrouble = repeatedTrouble;
  for (let index = 0; index < ranges.length; index++) {
    const { parameter, place, cells } = ranges[index] as RangeColumn;
    const cell = cells[row]?.[0];
    // Most cells are plain numbers: those skip the reader, which costs more than most formulas.
    if (parameter.kind === 'number' && typeof cell === 'number' && Number.isFinite(cell)) {
      values[place] = cell;
      continue;
    }
    const value = readCell(cell, parameter, locale);
    if (value === undefined && !parameter.optional) return BLANK;
    if (value instanceof Unreadable) trouble = trouble ?? value.told;
    values[place] = value;
  }
  return trouble;
}

/** The rows that can be read; the others answer for themselves. */
export function readableRows(args: Arguments): unknown[][] {
  const rows: unknown[][] = [];
  for (let row = 0; row < args.height; row++) {
    const values = args.repeated.slice();
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
    const values = args.repeated.slice();
    const trouble = readRow(args, row, values);
    if (trouble === BLANK) requireEmptyRow(args, row);
    else if (trouble) throw new InputError(inRow(args, row, trouble));
    else rows.push(values);
  }
  return rows;
}

/** Which row of the ranges says so; a cell that repeats is in none of them. */
function inRow({ repeatedTrouble }: Arguments, row: number, sentence: Message): Message {
  if (sentence === repeatedTrouble) return sentence;
  return message(cellTexts.rowSays, { row: row + 1, sentence });
}

function requireEmptyRow(args: Arguments, row: number): void {
  const { ranges, isScalar, missing } = args;
  const isFilled = ranges.some(({ cells }) => !isBlank(cells[row]?.[0]));
  if (isScalar || !isFilled) return;
  const lacking = ranges.find(
    ({ parameter, cells }) => !parameter.optional && isBlank(cells[row]?.[0]),
  );
  if (!lacking) throw inputError(cellTexts.isMissing, { argument: missing[0]?.name ?? '' });
  const sentence = message(cellTexts.isMissing, { argument: lacking.parameter.name });
  throw new InputError(inRow(args, row, sentence));
}
