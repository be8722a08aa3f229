import type { IssueList } from '../issueList';
import { columnsOf } from '../schema/columnsOf';
import type { ColumnKey } from '../schema/row';
import { type TabName, tabNamed } from '../schema/tabs';
import { closedUp } from './closedUp';
import { isMade } from './isMade';
import { keptRows } from './keptRows';
import { withMadeIds } from './madeIds';
import { learnOtherNames } from './otherNames';
import { type RawColumns, readColumns } from './readColumns';
import type { Reading } from './reading';
import { reportHeaderRow, reportTab } from './reportTab';
import type { NumberKey, Table, TextColumn, TextKey } from './table';
import { filledRows, tabRows } from './tabRows';

/**
 * Reads a tab's cells as `getValues()` gives them (header row first) into typed columns.
 * Nothing is thrown for bad data: every cell, row or column that could not be used becomes an
 * issue, and everything else is read.
 *
 * @param values the tab's cells; undefined when the workbook has no such tab
 * @param reading the workbook's zone, locale and ids, shared by all its tabs
 */
export function readTab<Name extends TabName>(
  name: Name,
  values: readonly (readonly unknown[])[] | undefined,
  reading: Reading,
  issues: IssueList,
): Table<Name> {
  const tab = tabNamed(name);
  const { match, cells, firstRow } = tabRows(tab, values ?? []);
  reportTab(tab, values && cells, match, issues);
  if (firstRow > 2) reportHeaderRow(tab, firstRow - 1, issues);
  const missing = columnsOf(tab).some(
    (column) => column.required && !isMade(tab, column) && !match.indexes.has(column.key),
  );
  const rows = { cells: missing ? [] : cells, firstRow, indexes: match.indexes };
  const raw = withMadeIds(tab, rows, readColumns(tab, rows, reading, issues), reading);
  const { kept, leftOut } = keptRows(tab, rows, raw, issues);
  learnOtherNames(tab, raw, kept, reading);
  return tableOf(name, raw, kept, {
    firstRow,
    leftOut: missing ? filledRows(cells) : leftOut,
  });
}

function tableOf<Name extends TabName>(
  name: Name,
  raw: RawColumns,
  kept: Int32Array | null,
  { firstRow, leftOut }: { readonly firstRow: number; readonly leftOut: number },
): Table<Name> {
  const rowCount = kept === null ? raw.rowCount : kept.length;
  const sheetRows = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    sheetRows[row] = (kept?.[row] ?? row) + firstRow;
  }
  const texts = new Map<string, TextColumn>();
  const numbers = new Map<string, Float64Array>();
  for (const [key, column] of raw.texts) {
    texts.set(key, { codes: closedUp(column.codes, kept), texts: column.texts });
  }
  for (const [key, column] of raw.numbers) numbers.set(key, closedUp(column, kept));
  let noText: TextColumn | undefined;
  let noNumber: Float64Array | undefined;

  function blankTexts(): TextColumn {
    noText ??= { codes: new Int32Array(rowCount), texts: [''] };
    return noText;
  }

  function blankNumbers(): Float64Array {
    noNumber ??= new Float64Array(rowCount).fill(Number.NaN);
    return noNumber;
  }

  return {
    tab: name,
    rowCount,
    sheetRows,
    leftOut,
    has: (key: ColumnKey<Name>) => texts.has(key) || numbers.has(key),
    text: (key: TextKey<Name>) => texts.get(key) ?? blankTexts(),
    number: (key: NumberKey<Name>) => numbers.get(key) ?? blankNumbers(),
  };
}
