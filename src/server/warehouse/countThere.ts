import { fnv1a, hexOf } from '../../ground/text/fnv1a';
import type { CountedElsewhere } from '../../job/countedElsewhere';
import { modelInput } from '../../job/modelInput';
import type { PipelineInput } from '../../job/pipelineInput';
import { tableName } from '../../sources/bigQuery/bigQueryPlace';
import { tableRequest } from '../../sources/bigQuery/bigQueryRequests';
import { readTable } from '../../sources/bigQuery/readTable';
import { faultOf } from '../../sources/faults';
import { textAt } from '../../sources/json';
import { conversionsView } from '../../warehouse/conversionsView';
import { factsQuery } from '../../warehouse/factsQuery';
import { createLookerView } from '../../warehouse/lookerModel';
import { modelRows } from '../../warehouse/modelRows';
import { readFacts } from '../../warehouse/readFacts';
import { tableOfTab, tableSchemas } from '../../warehouse/tableSchemas';
import type { WarehouseRow } from '../../warehouse/warehouseTable';
import { weeklyQuery } from '../../warehouse/weeklyQuery';
import type { BigQuerySession } from './bigQuerySession';
import { ensureDataset } from './ensureTables';
import { fillTables } from './fillTables';
import { tooManyBytes, WarehouseError } from './warehouseError';
import { conversionsPlace, mostBytes, type WarehouseSettings } from './warehouseSettings';
import { weeklyRows } from './weeklyRows';

/** What was counted, and what BigQuery read for it. */
export interface CountedThere extends CountedElsewhere {
  readonly bytes: number;
}

/** What counting starts from. */
export interface CountWork {
  /** Names the jobs: going on with the same run finds them again. */
  readonly runId: string;
  readonly warehouse: WarehouseSettings;
  readonly input: PipelineInput;
}

/**
 * Has BigQuery count leads and orders: sends it the tabs that the marketer fills, shows it the table of leads and
 * orders as the model reads one, and asks for what they come to and for weekly figures. Nothing of the file changes.
 *
 * @param session its place is a data set of this workbook alone
 * @throws WarehouseError
 */
export function countThere(session: BigQuerySession, work: CountWork): CountedThere {
  const { runId, warehouse, input } = work;
  ensureDataset(session);
  const rows = rowsToSend(input);
  fillTables(session, runId, tableSchemas, rows);
  const { projectId, datasetId } = session.place;
  const dataset = `${projectId}.${datasetId}`;
  const limit = mostBytes(warehouse);
  const state = hexOf(fnv1a(JSON.stringify([...rows])));
  const run = (name: string, sql: string) => {
    const jobId = `flywheel_${runId}_${name}_${state}`;
    return { jobId, bytes: session.run(jobId, sql, limit).bytes };
  };
  const view = `CREATE OR REPLACE VIEW ${tableName(session.place, 'conversions')} AS\n`;
  run('view', view + conversionsView(mappedTable(session, warehouse, input.zone)));
  run('looker', createLookerView(dataset));
  const queries = { facts: factsQuery(dataset), weekly: weeklyQuery(dataset) };
  for (const sql of Object.values(queries)) {
    if (session.dryRun([sql]) > limit) throw new WarehouseError(faultOf('rejected', tooManyBytes));
  }
  const facts = run('facts', queries.facts);
  const weekly = run('weekly', queries.weekly);
  return {
    facts: readFacts(
      session.results(facts.jobId).rows.map(([fact, body]) => [fact ?? '', body ?? '']),
    ),
    looker: weeklyRows(session.results(weekly.jobId), input.zone),
    bytes: facts.bytes + weekly.bytes,
  };
}

/** Leads and orders stand there already. */
function rowsToSend(input: PipelineInput): ReadonlyMap<string, readonly WarehouseRow[]> {
  const rows = new Map(modelRows(modelInput(input)));
  rows.delete(tableOfTab('Conversions').name);
  return rows;
}

function mappedTable({ ask }: BigQuerySession, warehouse: WarehouseSettings, zone: string) {
  const { place, tableId } = conversionsPlace(warehouse);
  const { fields } = ask(tableRequest(place, tableId), readTable);
  return {
    table: tableName(place, tableId),
    types: new Map(fields.map((field) => [textAt(field, 'name'), textAt(field, 'type')])),
    columns: warehouse.conversionsColumns,
    zone,
  };
}
