import { headerKey } from '../../ground/cells/headerKey';
import { isBlank } from '../../ground/cells/isBlank';
import type { DelimitedRow } from '../../ground/text/delimitedText';
import type { ExportColumnKind } from './exportColumn';
import type { ExportRow } from './exportRow';

/** The rows below a header without blank ones, comments and the header again (files put together). */
export function dataRowsOf(
  rows: readonly DelimitedRow[],
  headers: readonly string[],
): DelimitedRow[] {
  const keys = headers.map(headerKey);
  return rows.filter(({ cells }) => {
    const isComment = cells.length < headers.length && /^#(?:\s|-|$)/.test(cells[0] ?? '');
    const isHeader =
      cells.length === keys.length &&
      headerKey(cells[0] ?? '') === keys[0] &&
      cells.every((cell, index) => headerKey(cell) === keys[index]);
    return !isComment && !isHeader && cells.some((cell) => cell.trim() !== '');
  });
}

/** Rows with as many cells as the header has, and those that are torn or slipped. */
export function wholeRowsOf(
  rows: readonly ExportRow[],
  width: number,
): { readonly whole: readonly ExportRow[]; readonly broken: readonly ExportRow[] } {
  const whole: ExportRow[] = [];
  const broken: ExportRow[] = [];
  for (const row of rows) {
    const { cells } = row;
    const isWhole = cells.length >= width && cells.slice(width).every(isBlank);
    (isWhole ? whole : broken).push(row);
  }
  return { whole, broken };
}

const totalWords =
  /^(?:grand )?totals?:?$|^sum:?$|^(?:합계|총계|총합|전체|소계)$|^(?:合計|総計|小計)$|^(?:gesamt|gesamtsumme|summe|gesamtergebnis)$|^total (?:général|general|geral)$|^somme$|^suma(?: total)?$|^totale(?: generale| complessivo)?$|^soma$/i;

/** Whether a row adds up the others: a word for total stands first in it, or beyond the header. */
export function isTotal({ cells }: Pick<ExportRow, 'cells'>, width: number): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  return [first, ...cells.slice(width)].some((cell) => totalWords.test(cell.trim()));
}

const measured: readonly ExportColumnKind[] = ['amount', 'count', 'instant', 'day'];
const fewestExplained = 2;

/**
 * Whether a row explains the columns instead of holding data: words stand in all of its filled
 * columns of numbers and dates, and in two of them at least, or it begins with a sentence.
 */
export function isExplaining(row: ExportRow): boolean {
  const filled = row.fieldsOf(measured).filter((field) => row.text(field) !== '');
  const first = row.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return (
    (filled.length >= fewestExplained || /^\p{Lu}\D*\s\D*\.$/u.test(first)) &&
    filled.every((field) => /^\p{L}[^\d]*$/u.test(row.text(field)))
  );
}
