import { fnv1a, hexOf } from '../../ground/text/fnv1a';
import { newTableRequest, removeTableRequest } from '../../sources/bigQuery/bigQueryRequests';
import { jsonLines } from '../../warehouse/jsonLines';
import type { WarehouseRow, WarehouseTable } from '../../warehouse/warehouseTable';
import type { BigQuerySession } from './bigQuerySession';
import { bigQueryTable, mostCharacters, readMade, readRemoved } from './publishRows';

/**
 * Puts rows into tables of this workbook alone, replacing what they held. A table without rows is made anew, since
 * an empty file cannot be loaded.
 *
 * @param rows by the table's name; tables without an entry are left alone
 */
export function fillTables(
  session: BigQuerySession,
  runId: string,
  tables: readonly WarehouseTable[],
  rows: ReadonlyMap<string, readonly WarehouseRow[]>,
): void {
  for (const table of tables) {
    const own = rows.get(table.name);
    if (own === undefined) continue;
    if (own.length === 0) emptied(session, table);
    else loaded(session, runId, table, own);
  }
}

function emptied({ place, ask }: BigQuerySession, table: WarehouseTable): void {
  ask(removeTableRequest(place, table.name), readRemoved);
  ask(newTableRequest(place, bigQueryTable(table, table.name)), readMade);
}

function loaded(
  { load }: BigQuerySession,
  runId: string,
  table: WarehouseTable,
  rows: readonly WarehouseRow[],
): void {
  jsonLines(rows, mostCharacters).forEach((lines, part) => {
    const jobId = `flywheel_${runId}_${table.name}_${part}_${hexOf(fnv1a(lines))}`;
    load({ jobId, table: bigQueryTable(table, table.name), lines, isFirst: part === 0 });
  });
}
