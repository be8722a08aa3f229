import { columnIndex, columnLetters } from './a1';

const CELL =
  /("(?:[^"]|"")*")|('(?:[^']|'')*')|(?<![\p{L}\p{N}_.$#])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,8})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$#])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!:])/gu;

/**
 * A formula as it reads when it is copied some rows down and columns right: relative references move along,
 * those with a dollar sign stay, and one that leaves the sheet at its top or left becomes #REF!.
 */
export function offsetReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(CELL, (match, text, sheet, c$, letters, r$, digits, a$, from, b$, to) => {
    if (text !== undefined || sheet !== undefined) return match;
    if (letters === undefined) return movedColumns(a$, from, b$, to, columns);
    const column = columnIndex(letters) + (c$ === '$' ? 0 : columns);
    const row = Number(digits) + (r$ === '$' ? 0 : rows);
    if (column < 0 || row < 1) return '#REF!';
    return `${c$}${columnLetters(column)}${r$}${row}`;
  });
}

function movedColumns(a$: string, from: string, b$: string, to: string, columns: number): string {
  const first = columnIndex(from) + (a$ === '$' ? 0 : columns);
  const last = columnIndex(to) + (b$ === '$' ? 0 : columns);
  if (first < 0 || last < 0) return '#REF!';
  return `${a$}${columnLetters(first)}:${b$}${columnLetters(last)}`;
}
