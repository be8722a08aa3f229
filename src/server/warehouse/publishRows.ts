import { bigQueryFault } from '../../sources/bigQuery/bigQueryFault';
import {
  type BigQueryPlace,
  type BigQueryTable,
  tableName,
} from '../../sources/bigQuery/bigQueryPlace';
import { newTableRequest, removeTableRequest } from '../../sources/bigQuery/bigQueryRequests';
import { readTable } from '../../sources/bigQuery/readTable';
import { faultOf } from '../../sources/faults';
import { isFault, type SourceAnswer } from '../../sources/source';
import { jsonLines } from '../../warehouse/jsonLines';
import { replaceRows, replacingStatements, type StagedRows } from '../../warehouse/replaceRows';
import type { WarehouseRow, WarehouseTable } from '../../warehouse/warehouseTable';
import type { BigQuerySession } from './bigQuerySession';
import { ensureTables } from './ensureTables';
import { tooManyBytes, WarehouseError } from './warehouseError';

/** Rows of this workbook for tables that many workbooks share. */
export interface PublishWork {
  /** Names the jobs: going on with the same run finds them again. */
  readonly runId: string;
  readonly workbookId: string;
  readonly tables: readonly {
    readonly table: WarehouseTable;
    readonly rows: readonly WarehouseRow[];
  }[];
  readonly mostBytes: number;
  readonly nowMs: number;
}

/** What was published. */
export interface Published {
  readonly rows: number;
  /** What the statements read, as BigQuery counts it. */
  readonly bytes: number;
}

/** An upload may be 50 MB; a letter takes up to four bytes. */
export const mostCharacters = 8_000_000;
const stagingLastsMs = 24 * 60 * 60 * 1000;

/**
 * Puts this workbook's rows into the place of those that it published before: loads them beside, asks what putting
 * them in place would read, and does it in one transaction. Whatever fails leaves the rows of before.
 *
 * @throws WarehouseError
 */
export function publishRows(session: BigQuerySession, work: PublishWork): Published {
  const { place } = session;
  ensureTables(
    session,
    work.tables.map(({ table }) => bigQueryTable(table, table.name)),
  );
  const staged = work.tables.map(({ table, rows }) => stage(session, work, table, rows));
  const read = session.dryRun(replacingStatements(work.workbookId, staged));
  if (read > work.mostBytes) throw new WarehouseError(faultOf('rejected', tooManyBytes));
  const sql = replaceRows(work.workbookId, staged);
  const { bytes } = session.run(`flywheel_${work.runId}_replace`, sql, work.mostBytes);
  for (const { table } of work.tables) {
    session.ask(removeTableRequest(place, stagingId(table, work.workbookId)), readRemoved);
  }
  return { rows: work.tables[0]?.rows.length ?? 0, bytes: Math.max(bytes, read) };
}

function stage(
  session: BigQuerySession,
  { runId, workbookId, nowMs }: PublishWork,
  table: WarehouseTable,
  rows: readonly WarehouseRow[],
): StagedRows {
  const { place } = session;
  const tableId = stagingId(table, workbookId);
  const { partitionBy: _, clusterBy: __, ...plain } = bigQueryTable(table, tableId);
  const staging = {
    ...plain,
    partitionBy: null,
    clusterBy: [],
    expiresAtMs: nowMs + stagingLastsMs,
  };
  session.ask(newTableRequest(place, staging), readMade);
  jsonLines(rows, mostCharacters).forEach((lines, part) => {
    const jobId = `flywheel_${runId}_${table.name}_${part}`;
    session.load({ jobId, table: staging, lines, isFirst: part === 0 });
  });
  return {
    table: sharedTableName(place, table),
    staging: rows.length === 0 ? null : tableName(place, tableId),
    columns: table.fields.map(({ name }) => name),
  };
}

/** A table of the model as BigQuery is asked for it. */
export function bigQueryTable(table: WarehouseTable, tableId: string): BigQueryTable {
  const { fields, partitionedBy = null, clusteredBy = [] } = table;
  return { tableId, fields, partitionBy: partitionedBy, clusterBy: clusteredBy, expiresAtMs: null };
}

/** The full name of a table that many workbooks share. */
export function sharedTableName(place: BigQueryPlace, { name }: WarehouseTable): string {
  return tableName(place, name);
}

function stagingId({ name }: WarehouseTable, workbookId: string): string {
  return `staging_${name}_${workbookId.replace(/-/g, '_')}`;
}

/** A table that is there already is as good; what stands in it is replaced. */
export function readMade(answer: SourceAnswer): object {
  const outcome = readTable(answer);
  return isFault(outcome) && outcome.detail === 'duplicate' ? {} : outcome;
}

/** A table that is gone already is as good. */
export function readRemoved(answer: SourceAnswer): object {
  const fault = bigQueryFault(answer);
  return fault === null || fault.detail === 'notFound' ? {} : fault;
}
