import { isBlank } from '../../ground/cells/isBlank';
import { message } from '../../ground/text/text';
import { healthTexts } from '../../messages/healthTexts';
import type { IssueList } from '../issueList';
import type { Column } from '../schema/column';
import { columnsOf } from '../schema/columnsOf';
import { headerOf } from '../schema/header';
import type { AnyTab } from '../schema/tabs';
import { expectationOf } from './expectation';
import type { PlacedRows, RawColumns } from './readColumns';

/** Which rows can be used. */
export interface KeptRows {
  /** From 0, below the header; null when all can. */
  readonly kept: Int32Array | null;
  /** How many others hold something. */
  readonly leftOut: number;
}

/**
 * The rows that can be used. A row is left out when it is blank (unticked boxes count as blank), when a required cell is unusable, or when its
 * id occurred before (in a tab where that tells nothing new); all but blank rows are reported.
 */
export function keptRows(
  tab: AnyTab,
  rows: PlacedRows,
  raw: RawColumns,
  issues: IssueList,
): KeptRows {
  const required = columnsOf(tab).filter((column) => column.required);
  const suspects = required.length === 0 ? allRows(raw.rowCount) : rowsLacking(raw, required);
  const leftOut = new Uint8Array(raw.rowCount);
  const places = [...rows.indexes.values()];
  let blank = 0;
  let count = 0;
  for (const row of suspects) {
    const lacking = required.filter((column) => lacks(raw, column.key, row));
    const isEmpty = isEmptyRow(rows.cells[row + 1], places);
    if (!isEmpty && lacking.length === 0) continue;
    leftOut[row] = 1;
    count += 1;
    if (isEmpty) blank += 1;
    else reportLacking(tab, row, lacking, rows, issues);
  }
  count += leaveOutRepeats(tab, raw, leftOut, rows.firstRow, issues);
  return { kept: count === 0 ? null : rowsNotIn(leftOut, count), leftOut: count - blank };
}

function allRows(rowCount: number): number[] {
  return Array.from({ length: rowCount }, (_, row) => row);
}

/** The rows in which some required cell is blank or unusable, from top to bottom. */
function rowsLacking(raw: RawColumns, required: readonly Column[]): number[] {
  const lacking = new Uint8Array(raw.rowCount);
  for (const { key } of required) {
    const codes = raw.texts.get(key)?.codes;
    const numbers = raw.numbers.get(key);
    for (let row = 0; row < raw.rowCount; row++) {
      if (codes === undefined ? Number.isNaN(numbers?.[row] ?? Number.NaN) : codes[row] === 0) {
        lacking[row] = 1;
      }
    }
  }
  const rows: number[] = [];
  for (let row = 0; row < raw.rowCount; row++) if (lacking[row] === 1) rows.push(row);
  return rows;
}

function rowsNotIn(leftOut: Uint8Array, count: number): Int32Array {
  const kept = new Int32Array(leftOut.length - count);
  let next = 0;
  for (let row = 0; row < leftOut.length; row++) if (leftOut[row] === 0) kept[next++] = row;
  return kept;
}

function lacks(raw: RawColumns, key: string, row: number): boolean {
  const text = raw.texts.get(key);
  if (text !== undefined) return text.codes[row] === 0;
  return Number.isNaN(raw.numbers.get(key)?.[row] ?? Number.NaN);
}

function isEmptyRow(row: readonly unknown[] | undefined, places: readonly number[]): boolean {
  return places.every((place) => isBlank(row?.[place]) || row?.[place] === false);
}

function reportLacking(
  tab: AnyTab,
  row: number,
  lacking: readonly Column[],
  { cells, firstRow, indexes }: PlacedRows,
  issues: IssueList,
): void {
  for (const column of lacking) {
    const cell = cells[row + 1]?.[indexes.get(column.key) ?? -1];
    if (!isBlank(cell)) continue;
    issues.add({
      severity: 'error',
      tab: tab.name,
      row: row + firstRow,
      column: column.key,
      expected: expectationOf(column),
      found: message(healthTexts.blank, {}),
      toDo: message(healthTexts.mendRow, {}),
    });
  }
}

function leaveOutRepeats(
  tab: AnyTab,
  raw: RawColumns,
  leftOut: Uint8Array,
  firstDataRow: number,
  issues: IssueList,
): number {
  const key = 'unique' in tab && !('repeats' in tab) ? tab.unique : undefined;
  const ids = key === undefined ? undefined : raw.texts.get(key);
  if (key === undefined || ids === undefined) return 0;
  const firstRow = new Int32Array(ids.texts.length).fill(-1);
  let count = 0;
  for (let row = 0; row < raw.rowCount; row++) {
    const code = ids.codes[row] ?? 0;
    if (leftOut[row] === 1 || code === 0) continue;
    const first = firstRow[code] ?? -1;
    if (first === -1) {
      firstRow[code] = row;
      continue;
    }
    leftOut[row] = 1;
    count += 1;
    const found = { found: ids.texts[code] ?? '', row: first + firstDataRow };
    issues.add({
      severity: 'warning',
      tab: tab.name,
      row: row + firstDataRow,
      column: key,
      expected: message(healthTexts.uniqueValue, { column: headerOf(key) }),
      found: message(healthTexts.repeated, found),
      toDo: message(healthTexts.removeRepeat, {}),
    });
  }
  return count;
}
