import type { DelimitedRow } from '../../ground/text/delimitedText';
import type { ExportFormat } from './exportFormat';
import { type Recognised, recognisedHeader } from './recognise';

/** A header and the rows below it. */
export interface FileTable extends Recognised {
  readonly body: readonly DelimitedRow[];
  /** The dates (yyyymmdd) that the comments above the header name: the period of the table. */
  readonly period: string;
}

/** Of a narrower table a row with one cell may be data. */
const fewestColumns = 3;

/**
 * The tables of a file from its first known header on: a known header that stands apart, below a
 * blank line or a comment, begins another one. Notes at the end of a file, apart from the table and
 * each in one cell, belong to none.
 */
export function fileTables(
  rows: readonly DelimitedRow[],
  first: Recognised,
  formats: readonly ExportFormat[],
): readonly FileTable[] {
  const hasNotes = first.headers.length >= fewestColumns;
  const end = hasNotes ? endOfData(rows, first.headerAt + 1) : rows.length;
  const starts: Recognised[] = [first];
  for (let at = first.headerAt + 2; at < end; at += 1) {
    if (!standsApart(rows, at)) continue;
    const found = recognisedHeader(rows[at]?.cells ?? [], at, formats);
    if (found !== null) starts.push(found);
  }
  return starts.map((start, index) => ({
    ...start,
    body: rows.slice(start.headerAt + 1, starts[index + 1]?.headerAt ?? end),
    period: periodAbove(rows, start.headerAt),
  }));
}

function periodAbove(rows: readonly DelimitedRow[], headerAt: number): string {
  const dates: string[] = [];
  for (let at = headerAt - 1; at >= 0; at -= 1) {
    const note = rows[at]?.cells.join(',') ?? '';
    if (!note.startsWith('#')) break;
    dates.unshift(...(note.match(/\d{8}/g) ?? []));
  }
  return dates.join(' ');
}

/** Whether a blank line or a comment stands before a row. */
function standsApart(rows: readonly DelimitedRow[], at: number): boolean {
  const row = rows[at];
  const before = rows[at - 1];
  if (row === undefined || before === undefined) return false;
  if (isComment(before) || isBlank(before)) return true;
  const step = row.line - before.line;
  return step > 1 && step > 1 + lineEndsIn(before);
}

/** Where the rows of data end: behind it, after a blank line, only notes of one cell each. */
function endOfData(rows: readonly DelimitedRow[], from: number): number {
  let at = rows.length;
  while (at > from && isNote(rows[at - 1])) at -= 1;
  while (at < rows.length && !standsApart(rows, at)) at += 1;
  return at;
}

function isNote(row: DelimitedRow | undefined): boolean {
  if (row === undefined) return false;
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 || (filled.length === 1 && filled[0] === row.cells[0]);
}

/** A line of notes: "# Start date: 20261101". Numbers such as #1001 are none. */
function isComment({ cells }: DelimitedRow): boolean {
  return /^#(?:[\s-]|$)/.test(cells[0] ?? '');
}

function isBlank({ cells }: DelimitedRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function lineEndsIn({ cells }: DelimitedRow): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}
