import { listOfText } from '../../ground/cells/listOfText';
import type { ZoneClock } from '../../ground/time/zoneClock';
import type { PresentRow, PresentRows } from '../../sources/merge/presentRows';
import type { RecordValue } from '../../sources/record';
import { tabRows } from '../../workbook/read/tabRows';
import { type Column, isTextKind, type Tab } from '../../workbook/schema/column';

/** A tab's rows as they stand, with the place of each of its columns. */
export interface SheetRows extends PresentRows {
  /** Column index (from 0) by key. */
  readonly places: ReadonlyMap<string, number>;
  /** The first row below the header as the spreadsheet shows it. */
  readonly firstRow: number;
  /** The cells without the header row. */
  readonly cells: readonly (readonly unknown[])[];
}

/**
 * Cells of a tab, header first, as rows that imports compare with. Every row counts, also one that
 * the job cannot use: importing it again must find it and not add it once more.
 */
export function sheetRows(
  tab: Tab,
  values: readonly (readonly unknown[])[],
  clock: ZoneClock,
): SheetRows {
  const { match, cells: fromHeader, firstRow } = tabRows(tab, values);
  const places = match.indexes;
  const columns = tab.columns.filter(({ key }) => places.has(key));
  const cells = fromHeader.slice(1);
  return {
    places,
    cells,
    firstRow,
    length: cells.length,
    row(index): PresentRow {
      const row: Record<string, RecordValue> = {};
      for (const column of columns) {
        row[column.key] = valueOfCell(column, cells[index]?.[places.get(column.key) ?? -1], clock);
      }
      return row;
    },
  };
}

function valueOfCell(column: Column, cell: unknown, clock: ZoneClock): RecordValue {
  if (cell === '' || cell === null || cell === undefined) return null;
  if (Object.prototype.toString.call(cell) === '[object Date]') {
    const ms = (cell as Date).getTime();
    return column.kind === 'date' ? clock.dayOf(ms) : ms;
  }
  if (typeof cell === 'number' || typeof cell === 'boolean') {
    return isTextKind(column.kind) ? String(cell) : cell;
  }
  const text = String(cell).trim();
  return column.kind === 'list' ? listOfText(text) : text;
}
