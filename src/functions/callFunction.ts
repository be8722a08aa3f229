import { inputError, isInputError } from '../domain/inputError';
import { isMessage, message, type Speech, say } from '../ground/text/text';
import { cellTexts } from '../messages/cellTexts';
import {
  type Arguments,
  BLANK,
  completeRows,
  readArguments,
  readableRows,
  readRow,
} from './readArguments';
import type { CellArgument, CellFile, CellFunction, CellResult } from './signature';

type Written = number | string | boolean;

/** What goes back into the grid: one cell or a rectangle of cells. */
export type CellAnswer = Written | Written[][];

/**
 * Runs a cell function on what Sheets handed over. Ranges work row by row in one call; a blank
 * required value leaves its row blank; a row that cannot be read or computed answers with its own
 * sentence. Faults of the program itself are thrown.
 *
 * @param file asked only when a text can be read in two ways or a sentence must be said
 */
export function callFunction(
  cellFunction: CellFunction,
  args: readonly CellArgument[],
  file: CellFile,
): CellAnswer {
  const { parameters, whole } = cellFunction;
  const told = orSentence(() => {
    requireArguments(cellFunction, args);
    const read = readArguments(parameters, args, file.locale);
    return whole ? wholeAnswer(cellFunction, read, file) : rowAnswers(cellFunction, read, file);
  });
  return Array.isArray(told) ? told : padTable([[written(told as CellResult, file)]], cellFunction);
}

/** An argument that was left out is said by name; a blank cell is not, because its row is not finished yet. */
function requireArguments({ name, parameters }: CellFunction, args: readonly CellArgument[]): void {
  const most = parameters.length;
  if (args.length > most) throw inputError(cellTexts.takesAtMost, { name, most });
  const omitted = parameters.find(
    ({ optional }, index) => !optional && (args[index] ?? null) === null,
  );
  if (omitted) throw inputError(cellTexts.isMissing, { argument: omitted.name });
  if (args.length > 0) return;
  const cells = parameters.filter(({ kind }) => kind !== 'table').map((each) => each.name);
  throw inputError(cellTexts.needsOneOf, { name, arguments: cells.join(', ') });
}

/** What the domain says, or the message of its refusal. */
function orSentence<T>(ask: () => T): T | CellResult {
  try {
    return ask();
  } catch (error) {
    if (isInputError(error)) return error.told;
    throw error;
  }
}

function rowAnswers(cellFunction: CellFunction, read: Arguments, file: CellFile) {
  const { prepare, result } = cellFunction;
  const prepared = prepare?.(() => readableRows(read), read.tables, file.locale);
  const values = read.repeated.slice();
  const answers: Written[][] = new Array(read.height);
  for (let row = 0; row < read.height; row++) {
    const told = rowAnswer(cellFunction, read, row, values, prepared);
    answers[row] = writtenRow(told, result.columns, file);
  }
  return read.isScalar && result.columns === 1 ? (answers[0]?.[0] ?? '') : answers;
}

/** `values` is reused from row to row, since a column may have a hundred thousand of them. */
function rowAnswer(
  { eachRow }: CellFunction,
  read: Arguments,
  row: number,
  values: unknown[],
  prepared: unknown,
): CellResult | readonly CellResult[] {
  const trouble = readRow(read, row, values);
  if (trouble !== undefined) return trouble === BLANK ? undefined : trouble;
  try {
    return eachRow?.(values, prepared);
  } catch (error) {
    if (isInputError(error)) return error.told;
    throw error;
  }
}

function wholeAnswer(cellFunction: CellFunction, read: Arguments, file: CellFile) {
  const rows = completeRows(read);
  if (rows.length === 0) return undefined;
  const told = cellFunction.whole?.(rows, read.tables, file.locale);
  if (!Array.isArray(told)) return told as CellResult;
  return padTable(
    told.map((row: readonly CellResult[]) => row.map((cell) => written(cell, file))),
    cellFunction,
  );
}

function writtenRow(
  told: CellResult | readonly CellResult[],
  columns: number,
  file: CellFile,
): Written[] {
  if (columns === 1 && !Array.isArray(told)) return [written(told as CellResult, file)];
  const results = (Array.isArray(told) ? told : [told]) as readonly CellResult[];
  return Array.from({ length: columns }, (_, index) => written(results[index], file));
}

/** One result as a cell: blank for nothing, a sentence in the reader's language, never NaN, Infinity or -0. */
function written(result: CellResult, file: CellFile): Written {
  if (typeof result === 'number') {
    // A nought below zero is a nought: adding one turns its sign.
    return Number.isFinite(result)
      ? result + 0
      : say(message(cellTexts.outOfRange, {}), speechOf(file));
  }
  if (result === undefined) return '';
  return isMessage(result) ? say(result, speechOf(file)) : result;
}

function speechOf({ locale, language }: CellFile): Speech {
  return { language: language(), numberText: locale.numberText };
}

/** Fills a table up to its declared size, so that its spill is predictable. */
function padTable(rows: readonly (readonly Written[])[], { result }: CellFunction): CellAnswer {
  const height = result.rows === 'each' ? rows.length : result.rows;
  if (height === 1 && result.columns === 1) return rows[0]?.[0] ?? '';
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: result.columns }, (_, column) => rows[row]?.[column] ?? ''),
  );
}
