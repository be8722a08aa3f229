import { otherLocation } from '../../sources/bigQuery/bigQueryFault';
import type { BigQueryTable } from '../../sources/bigQuery/bigQueryPlace';
import {
  datasetRequest,
  newDatasetRequest,
  newTableRequest,
  tableRequest,
  widerTableRequest,
} from '../../sources/bigQuery/bigQueryRequests';
import { readDataset, readTable, schemaDifference } from '../../sources/bigQuery/readTable';
import { faultOf, vanished } from '../../sources/faults';
import { isFault, type SourceAnswer, type SourceFault } from '../../sources/source';
import type { BigQuerySession } from './bigQuerySession';
import { WarehouseError } from './warehouseError';

/** Something that may not be there. */
type Maybe<Found> = { readonly found: Found | null };

/**
 * Sees to it that the data set stands in its region and that each table has its columns: what is missing is made,
 * columns are added at the right, nothing is changed or deleted.
 *
 * @throws WarehouseError when the data set is elsewhere, or a column has another type
 */
export function ensureTables(session: BigQuerySession, tables: readonly BigQueryTable[]): void {
  ensureDataset(session);
  for (const table of tables) ensureTable(session, table);
}

/** The region of the data set, which is made where it is missing. */
export function ensureDataset({ place, ask }: BigQuerySession): void {
  const { found } = ask(datasetRequest(place), maybe(readDataset));
  const { location } = found ?? ask(newDatasetRequest(place), orThere(place, readDataset));
  if (location.toLowerCase() !== place.location.toLowerCase()) {
    throw new WarehouseError(faultOf('rejected', otherLocation));
  }
}

function ensureTable({ place, ask }: BigQuerySession, table: BigQueryTable): void {
  const { found } = ask(tableRequest(place, table.tableId), maybe(readTable));
  if (found === null) {
    ask(newTableRequest(place, table), orThere({ fields: [] }, readTable));
    return;
  }
  const { missing, changed } = schemaDifference(found.fields, table.fields);
  if (changed !== '') throw new WarehouseError(vanished(`${table.tableId}.${changed}`));
  if (missing.length === 0) return;
  // A column that is added to rows that are there already has nothing in them.
  const added = missing.map((field) => ({ ...field, mode: 'NULLABLE' }));
  ask(widerTableRequest(place, table.tableId, [...found.fields, ...added]), readTable);
}

/** Takes "not found" for an answer. */
function maybe<Found extends object>(read: (answer: SourceAnswer) => Found | SourceFault) {
  return (answer: SourceAnswer): Maybe<Found> | SourceFault => {
    const outcome = read(answer);
    if (!isFault(outcome)) return { found: outcome };
    return outcome.detail === 'notFound' ? { found: null } : outcome;
  };
}

/** Somebody else may have made it a moment ago. */
function orThere<Found extends object>(
  otherwise: Found,
  read: (answer: SourceAnswer) => Found | SourceFault,
) {
  return (answer: SourceAnswer): Found | SourceFault => {
    const outcome = read(answer);
    return isFault(outcome) && outcome.detail === 'duplicate' ? otherwise : outcome;
  };
}
