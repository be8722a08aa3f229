import type { FileLocale } from '../ground/cells/fileLocale';
import type { Language } from '../ground/text/language';
import type { Message } from '../ground/text/text';

/** What a call may ask of its file; each answer costs a service call, so it is asked only when needed. */
export interface CellFile {
  /** How texts that can be read in two ways are meant. */
  readonly locale: FileLocale;
  /** In which language a sentence is said. */
  readonly language: () => Language;
}

/** What a cell holds when it reaches a function: blank is ''. */
export type CellValue = number | string | boolean | Date;

/** What Sheets hands over for one argument: a cell, a range (rows of cells), or nothing. */
export type CellArgument = CellValue | readonly (readonly CellValue[])[] | null | undefined;

/** What the domain may answer for one cell; `undefined` leaves it blank. */
export type CellResult = number | string | boolean | Message | undefined;

/** A cell read by kind: dates become instants in epoch milliseconds. */
export interface KindValues {
  number: number;
  text: string;
  date: number;
  flag: boolean;
}

/** Kinds that are read once a row. A `table` is a whole range with its header row. */
export type RowKind = keyof KindValues;

/** One argument of a cell function. */
export interface Parameter<Kind extends RowKind | 'table' = RowKind | 'table'> {
  /** The name that Sheets shows and that every message starts with. */
  readonly name: string;
  readonly kind: Kind;
  /** A blank in an optional argument is a missing value; in a required one it leaves the row blank. */
  readonly optional?: true;
}

/** How many cells a function fills: one row per row of its arguments, or a fixed table. */
export interface ResultShape {
  readonly rows: 'each' | number;
  readonly columns: number;
}

type ReadAs<P> =
  P extends Parameter<infer Kind extends RowKind>
    ? P extends { optional: true }
      ? KindValues[Kind] | undefined
      : KindValues[Kind]
    : never;

/** The values of one row, in the order of the per-row parameters; tables stand apart. */
export type RowOf<Parameters extends readonly Parameter[]> = Parameters extends readonly [
  infer First,
  ...infer Rest extends readonly Parameter[],
]
  ? First extends Parameter<'table'>
    ? RowOf<Rest>
    : [ReadAs<First>, ...RowOf<Rest>]
  : [];

/** The cells of the table arguments, header row first; `undefined` for one that was left out. */
export type Tables = readonly (readonly (readonly CellValue[])[] | undefined)[];

/** One cell function: its face in Sheets and its binding to the domain. It computes nothing itself. */
export interface CellFunction {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result: ResultShape;
  /** Reads what all rows share (a pooled figure, indexed tables) once a call; rows that cannot be read are absent. */
  readonly prepare?: (
    rows: () => readonly (readonly unknown[])[],
    tables: Tables,
    locale: FileLocale,
  ) => unknown;
  /** One row to one result (or `columns` results). */
  readonly eachRow?: (
    values: readonly unknown[],
    prepared: unknown,
  ) => CellResult | readonly CellResult[];
  /** All rows to one table. */
  readonly whole?: (
    rows: readonly (readonly unknown[])[],
    tables: Tables,
    locale: FileLocale,
  ) => CellResult | readonly (readonly CellResult[])[];
}

/** A required parameter. */
export function required<const Name extends string, Kind extends RowKind | 'table'>(
  name: Name,
  kind: Kind,
) {
  return { name, kind } as const;
}

/** A parameter that may be left out or blank. */
export function optional<const Name extends string, Kind extends RowKind | 'table'>(
  name: Name,
  kind: Kind,
) {
  return { name, kind, optional: true } as const;
}

/**
 * Declares a function that answers every row by itself: `run` gets the row's values in order.
 * `columns` is how many cells a row's answer fills.
 */
export function eachRow<const Parameters extends readonly Parameter<RowKind>[]>(declaration: {
  name: string;
  parameters: Parameters;
  columns?: number;
  run: (...values: RowOf<Parameters>) => CellResult | readonly CellResult[];
}): CellFunction {
  const { name, parameters, columns = 1, run } = declaration;
  return {
    name,
    parameters,
    result: { rows: 'each', columns },
    eachRow: applied(
      run as (...values: unknown[]) => CellResult | readonly CellResult[],
      parameters.length,
    ),
  };
}

/** Calls with the row's values one by one: spreading an array costs more than most formulas. */
function applied<Result>(run: (...values: unknown[]) => Result, parameters: number) {
  if (parameters <= 3) return (values: readonly unknown[]) => run(values[0], values[1], values[2]);
  return (values: readonly unknown[]) => run(...values);
}

/**
 * Declares a function that answers row by row in the light of all rows, as when a prior is pooled
 * from the whole range or tables are indexed once: `prepare` runs once a call.
 */
export function eachRowAmongAll<
  const Parameters extends readonly Parameter[],
  Prepared,
>(declaration: {
  name: string;
  parameters: Parameters;
  columns?: number;
  prepare: (
    rows: () => readonly RowOf<Parameters>[],
    tables: Tables,
    locale: FileLocale,
  ) => Prepared;
  run: (row: RowOf<Parameters>, prepared: Prepared) => CellResult | readonly CellResult[];
}): CellFunction {
  const { name, parameters, columns = 1, prepare, run } = declaration;
  return {
    name,
    parameters,
    result: { rows: 'each', columns },
    prepare: (rows, tables, locale) =>
      prepare(rows as () => readonly RowOf<Parameters>[], tables, locale),
    eachRow: (values, prepared) => run(values as RowOf<Parameters>, prepared as Prepared),
  };
}

/**
 * Declares a function that reads all rows and answers with one value or a table of fixed size
 * (padded with blanks), so that users and the engine know beforehand what it fills.
 */
export function wholeRange<const Parameters extends readonly Parameter[]>(declaration: {
  name: string;
  parameters: Parameters;
  size?: { rows: number; columns: number };
  run: (
    rows: readonly RowOf<Parameters>[],
    tables: Tables,
    locale: FileLocale,
  ) => CellResult | readonly (readonly CellResult[])[];
}): CellFunction {
  const { name, parameters, size = { rows: 1, columns: 1 }, run } = declaration;
  return {
    name,
    parameters,
    result: size,
    whole: (rows, tables, locale) => run(rows as readonly RowOf<Parameters>[], tables, locale),
  };
}
