import { isDate } from '../../ground/cells/isDate';
import type { TabOutput } from '../../job/jobOutput';
import { tabNamed } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import { plainText } from '../../workbook/write/safeText';
import { headersOf, keepOwnColumnsLeft } from './keepOwnColumnsLeft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly unknown[])[];

/** A longer tab is not read back before it is written: reading it would cost more than it saves. */
const MOST_CELLS_READ_BACK = 200_000;

/** A tab of the job's as it stands before a run writes it. */
export interface FoundTab {
  /** All its cells, the header first, people's own columns included; null where it is too long to be read back. */
  readonly cells: Rows | null;
  /** Whether it holds what would be written: the same values, and nothing below them. */
  readonly isCurrent: boolean;
}

/**
 * Reads a tab as it stands, in one call, and moves people's own columns out of the job's way.
 *
 * @returns null where the tab has no header yet
 */
export function readFoundTab(sheet: Sheet, output: TabOutput): FoundTab | null {
  const tab = tabNamed(output.name);
  const isLong = output.rows.length * tab.columns.length > MOST_CELLS_READ_BACK;
  const read = () =>
    isLong
      ? sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()
      : sheet.getDataRange().getValues();
  const cells = read();
  const headers = headersOf(cells, isLong ? sheet.getLastRow() : cells.length);
  if (headers.length === 0) return null;
  const hasMoved = keepOwnColumnsLeft(sheet, tab, headers);
  if (isLong) return { cells: null, isCurrent: false };
  const found = hasMoved ? read() : cells;
  return { cells: found, isCurrent: holds(found, output) };
}

/** Whether so many rows and columns lie within the cells that were read, and so within the sheet. */
export function isInside({ cells }: FoundTab, height: number, width: number): boolean {
  return cells !== null && cells.length >= height && (cells[0]?.length ?? 0) >= width;
}

function holds(cells: Rows, { name, rows }: TabOutput): boolean {
  if (cells.length < rows.length) return false;
  const width = tabNamed(name).columns.length;
  return cells.every((found, index) => {
    const row = rows[index] ?? [];
    for (let column = 0; column < width; column++) {
      if (!isSame(found[column] ?? '', row[column] ?? '')) return false;
    }
    return true;
  });
}

/** Whether `getValues` gives this after the cell was written. */
function isSame(found: unknown, written: Cell): boolean {
  if (isDate(written)) return isDate(found) && found.getTime() === written.getTime();
  if (typeof written !== 'string') return found === written;
  return found === plainText(written);
}
