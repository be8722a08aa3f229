import { dayText } from '../ground/time/calendarDay';
import type { ZoneClock } from '../ground/time/zoneClock';
import { type ColumnKind, isTextKind } from '../workbook/schema/column';
import { columnsOf } from '../workbook/schema/columnsOf';
import { type TabName, tabNamed } from '../workbook/schema/tabs';
import type { Cell } from '../workbook/write/rowsFor';
import { plainText } from '../workbook/write/safeText';
import type { WarehouseRow, WarehouseValue } from './warehouseTable';

/**
 * A row of a tab, as the job writes it, as values of its table: days and instants as texts that BigQuery
 * loads, blanks as null, texts without the apostrophe that only keeps spreadsheets from computing.
 *
 * @param cells in the order of the tab's columns
 */
export function warehouseRow(
  name: TabName,
  cells: readonly Cell[],
  clock: ZoneClock,
): WarehouseRow {
  return Object.fromEntries(
    columnsOf(tabNamed(name)).map(({ key, kind }, place) => [
      key,
      plainValue(kind, cells[place] ?? '', clock),
    ]),
  );
}

function plainValue(kind: ColumnKind, cell: Cell, clock: ZoneClock): WarehouseValue {
  if (cell === '') return null;
  if (cell instanceof Date) {
    const instantMs = cell.getTime();
    return kind === 'date' ? dayText(clock.dayOf(instantMs)) : cell.toISOString();
  }
  return isTextKind(kind) ? plainText(String(cell)) : cell;
}
