import type { Area } from './cell';

/** Column letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of column letters. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** An area in A1 notation without its sheet. */
export function a1Of(area: Area): string {
  const start = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return start;
  const lastColumn = columnLetters(area.column + area.columns - 1);
  return `${start}:${lastColumn}${area.row + area.rows}`;
}

/** Which ends of a range are open: `A:B` has no first and no last row, `A2:B` no last row, `2:3` no columns. */
export interface OpenEnds {
  readonly startRow: boolean;
  readonly endRow: boolean;
  readonly startColumn: boolean;
  readonly endColumn: boolean;
}

/** The open ends of a range in A1 notation; undefined when all are closed. */
export function openEndsOf(range: string): OpenEnds | undefined {
  const match = /^\$?([A-Za-z]*)\$?(\d*):\$?([A-Za-z]*)\$?(\d*)$/.exec(range);
  if (!match) return undefined;
  const [startColumn, startRow, endColumn, endRow] = match.slice(1).map((part) => part === '');
  if (!(startColumn || startRow || endColumn || endRow)) return undefined;
  return {
    startRow: startRow === true,
    endRow: endRow === true,
    startColumn: startColumn === true,
    endColumn: endColumn === true,
  };
}

/** An area in A1 notation with its open ends. */
export function a1WithOpenEnds(area: Area, open: OpenEnds | undefined): string {
  if (open === undefined) return a1Of(area);
  const end = [
    columnLetters(area.column + area.columns - 1),
    String(area.row + area.rows),
  ] as const;
  const start = [columnLetters(area.column), String(area.row + 1)] as const;
  const first = `${open.startColumn ? '' : start[0]}${open.startRow ? '' : start[1]}`;
  return `${first}:${open.endColumn ? '' : end[0]}${open.endRow ? '' : end[1]}`;
}

/** A sheet's name as a formula needs it: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My tab'!A1:B2` into the tab's name and the rest. */
export function splitSheetName(notation: string): { sheet?: string; range: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/.exec(notation);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), range: quoted[2] ?? '' };
  const mark = notation.lastIndexOf('!');
  if (mark < 0) return { range: notation };
  return { sheet: notation.slice(0, mark), range: notation.slice(mark + 1) };
}

/**
 * Reads A1 notation; open ends (`A2:A`, `A:B`, `2:3`) reach to the edge of a grid of the given size.
 *
 * @returns undefined when the text is no range
 */
export function readA1(range: string, gridRows: number, gridColumns: number): Area | undefined {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,8})(?::\$?([A-Za-z]{0,3})\$?(\d{0,8}))?$/.exec(range);
  if (!match) return undefined;
  const [, startLetters = '', startRow = '', endLetters, endRow] = match;
  if (startLetters === '' && startRow === '') return undefined;
  if (endLetters === undefined && (startLetters === '' || startRow === '')) return undefined;
  if (endLetters === '' && (endRow ?? '') === '') return undefined;
  const column = startLetters === '' ? 0 : columnIndex(startLetters);
  const row = startRow === '' ? 0 : Number(startRow) - 1;
  const lastColumn = lastIndex(endLetters, column, gridColumns, columnIndex);
  const lastRow = lastIndex(endRow, row, gridRows, (text) => Number(text) - 1);
  return ordered(row, column, lastRow, lastColumn);
}

function lastIndex(
  text: string | undefined,
  start: number,
  size: number,
  read: (text: string) => number,
): number {
  if (text === undefined) return start;
  return text === '' ? size - 1 : read(text);
}

function ordered(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}
