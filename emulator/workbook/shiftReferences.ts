import { columnIndex, columnLetters, splitSheetName } from './a1';

/** Rows or columns that came (count > 0) before a zero-based index, or went from it on (count < 0). */
export interface Shift {
  readonly sheetName: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

const REFERENCE =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')*'|(?<![#\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?\d{1,8}|\$?[A-Za-z]{1,3}(?=:))(?::(\$?[A-Za-z]{1,3}\$?\d{0,8}))?(?![\p{L}\p{N}_.(!])/gu;

/** A formula whose references follow inserted and deleted rows or columns, as Sheets rewrites them. */
export function shiftReferences(formula: string, ownSheet: string, shift: Shift): string {
  return formula.replace(
    REFERENCE,
    (match, text: string | undefined, sheet = '', start: string, end?: string) => {
      if (text !== undefined) return match;
      const target = sheet === '' ? ownSheet : (splitSheetName(sheet).sheet ?? '');
      if (target.toLowerCase() !== shift.sheetName.toLowerCase()) return match;
      const moved = end === undefined ? movedCell(start, shift) : movedRange(start, end, shift);
      return moved === undefined ? '#REF!' : `${sheet}${moved}`;
    },
  );
}

function movedCell(cell: string, shift: Shift): string | undefined {
  const index = indexOf(cell, shift.axis);
  if (index === undefined) return cell;
  if (shift.count < 0 && index >= shift.at && index < shift.at - shift.count) return undefined;
  return withIndex(cell, shift.axis, index >= shift.at ? index + shift.count : index);
}

function movedRange(start: string, end: string, shift: Shift): string | undefined {
  const first = indexOf(start, shift.axis);
  const last = indexOf(end, shift.axis);
  const newFirst = first === undefined ? undefined : movedStart(first, shift);
  const newLast = last === undefined ? undefined : movedEnd(last, shift);
  if (newFirst !== undefined && newLast !== undefined && newLast < newFirst) return undefined;
  return `${withIndex(start, shift.axis, newFirst)}:${withIndex(end, shift.axis, newLast)}`;
}

function movedStart(index: number, { at, count }: Shift): number {
  if (index < at) return index;
  return count < 0 && index < at - count ? at : index + count;
}

function movedEnd(index: number, { at, count }: Shift): number {
  if (index < at) return index;
  return count < 0 && index < at - count ? at - 1 : index + count;
}

const PARTS = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function indexOf(cell: string, axis: Shift['axis']): number | undefined {
  const [, , letters = '', , digits = ''] = PARTS.exec(cell) ?? [];
  if (axis === 'row') return digits === '' ? undefined : Number(digits) - 1;
  return letters === '' ? undefined : columnIndex(letters);
}

function withIndex(cell: string, axis: Shift['axis'], index: number | undefined): string {
  if (index === undefined) return cell;
  return cell.replace(PARTS, (_match, mark, letters, otherMark, digits) =>
    axis === 'row'
      ? `${mark}${letters}${otherMark}${index + 1}`
      : `${mark}${columnLetters(index)}${otherMark}${digits}`,
  );
}
