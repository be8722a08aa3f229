import { columnKey } from './columnMatch';
import type { DelimitedRow } from './delimitedText';

/** The rows below a header without blank ones, comments and the header again (files put together). */
export function dataRowsOf(
  rows: readonly DelimitedRow[],
  headers: readonly string[],
): DelimitedRow[] {
  const keys = headers.map(columnKey);
  return rows.filter(({ cells }) => {
    const isComment = cells.length < headers.length && /^#(?:\s|-|$)/.test(cells[0] ?? '');
    const isHeader =
      cells.length === keys.length &&
      cells[0]?.trim().toLowerCase() === headers[0]?.trim().toLowerCase() &&
      cells.every((cell, index) => columnKey(cell) === keys[index]);
    return !isComment && !isHeader && cells.some((cell) => cell.trim() !== '');
  });
}

/** Rows with as many cells as the header has, and those that are torn or slipped. */
export function wholeRowsOf(
  rows: readonly DelimitedRow[],
  width: number,
): { readonly whole: readonly DelimitedRow[]; readonly broken: readonly DelimitedRow[] } {
  const whole: DelimitedRow[] = [];
  const broken: DelimitedRow[] = [];
  for (const row of rows) {
    const { cells } = row;
    const isWhole = cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '');
    (isWhole ? whole : broken).push(row);
  }
  return { whole, broken };
}
