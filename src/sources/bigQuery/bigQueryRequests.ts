import type { JsonObject } from '../json';
import type { GoogleRequest } from '../source';
import type { BigQueryPlace, BigQueryTable } from './bigQueryPlace';

type Parameters = GoogleRequest['parameters'];

/** Asks for a data set: where it is, or that there is none. */
export function datasetRequest({ projectId, datasetId }: BigQueryPlace): GoogleRequest {
  return call('Datasets', 'get', [projectId, datasetId]);
}

/** Creates a data set in its region. */
export function newDatasetRequest(place: BigQueryPlace): GoogleRequest {
  const { projectId, datasetId, location } = place;
  const datasetReference = { projectId, datasetId };
  return call('Datasets', 'insert', [{ datasetReference, location }, projectId]);
}

/** Asks for a table and its columns. */
export function tableRequest(place: BigQueryPlace, tableId: string): GoogleRequest {
  return call('Tables', 'get', [place.projectId, place.datasetId, tableId]);
}

/** Creates an empty table. */
export function newTableRequest(place: BigQueryPlace, table: BigQueryTable): GoogleRequest {
  const { projectId, datasetId } = place;
  return call('Tables', 'insert', [
    {
      tableReference: { projectId, datasetId, tableId: table.tableId },
      schema: schemaOf(table),
      ...layoutOf(table),
      ...expiryOf(table),
    },
    projectId,
    datasetId,
  ]);
}

/** Gives a table more columns; BigQuery takes only the whole list, old ones first. */
export function widerTableRequest(
  { projectId, datasetId }: BigQueryPlace,
  tableId: string,
  fields: readonly JsonObject[],
): GoogleRequest {
  return call('Tables', 'patch', [{ schema: { fields } }, projectId, datasetId, tableId]);
}

/** Deletes a table. */
export function removeTableRequest(place: BigQueryPlace, tableId: string): GoogleRequest {
  return call('Tables', 'remove', [place.projectId, place.datasetId, tableId]);
}

/** What a load job is given. */
export interface LoadJob {
  readonly jobId: string;
  readonly table: BigQueryTable;
  /** One JSON object a line. */
  readonly lines: string;
  /** The first part replaces what the table held, the others add to it. */
  readonly isFirst: boolean;
}

/**
 * Loads rows into a table, all or none: one bad row refuses the job.
 * @see https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#JobConfigurationLoad
 */
export function loadRequest(place: BigQueryPlace, job: LoadJob): GoogleRequest {
  const { projectId, datasetId } = place;
  const load = {
    destinationTable: { projectId, datasetId, tableId: job.table.tableId },
    sourceFormat: 'NEWLINE_DELIMITED_JSON',
    schema: schemaOf(job.table),
    createDisposition: 'CREATE_IF_NEEDED',
    writeDisposition: job.isFirst ? 'WRITE_TRUNCATE' : 'WRITE_APPEND',
    maxBadRecords: 0,
    ignoreUnknownValues: false,
    ...layoutOf(job.table),
  };
  const resource = { jobReference: referenceOf(place, job.jobId), configuration: { load } };
  return { ...call('Jobs', 'insert', [resource, projectId]), upload: job.lines };
}

/** Runs statements; BigQuery refuses those that would read more bytes than `mostBytes`. */
export function queryRequest(
  place: BigQueryPlace,
  {
    jobId,
    sql,
    mostBytes,
  }: { readonly jobId: string; readonly sql: string; readonly mostBytes: number },
): GoogleRequest {
  const query = { query: sql, useLegacySql: false, maximumBytesBilled: String(mostBytes) };
  const resource = { jobReference: referenceOf(place, jobId), configuration: { query } };
  return call('Jobs', 'insert', [resource, place.projectId]);
}

/** Asks what a statement would read, without running it: free, and it names what is wrong with it. */
export function dryRunRequest(place: BigQueryPlace, sql: string): GoogleRequest {
  const { projectId, location } = place;
  const resource = {
    jobReference: { projectId, location },
    configuration: { dryRun: true, query: { query: sql, useLegacySql: false } },
  };
  return call('Jobs', 'insert', [resource, projectId]);
}

/** Asks how far a job is. */
export function jobRequest({ projectId, location }: BigQueryPlace, jobId: string): GoogleRequest {
  return call('Jobs', 'get', [projectId, jobId, { location }]);
}

/** Asks for a page of the rows that a query found. */
export function resultsRequest(
  { projectId, location }: BigQueryPlace,
  jobId: string,
  pageToken: string,
): GoogleRequest {
  const page = pageToken === '' ? {} : { pageToken };
  return call('Jobs', 'getQueryResults', [
    projectId,
    jobId,
    { location, maxResults: 10_000, ...page },
  ]);
}

function call(collection: string, method: string, parameters: Parameters): GoogleRequest {
  return { kind: 'google', service: 'BigQuery', collection, method, parameters };
}

function referenceOf({ projectId, location }: BigQueryPlace, jobId: string): JsonObject {
  return { projectId, location, jobId };
}

function schemaOf({ fields }: BigQueryTable): JsonObject {
  return { fields: fields.map((field) => ({ ...field })) };
}

function layoutOf({ partitionBy, clusterBy }: BigQueryTable): JsonObject {
  return {
    ...(partitionBy === null ? {} : { timePartitioning: { type: 'DAY', field: partitionBy } }),
    ...(clusterBy.length === 0 ? {} : { clustering: { fields: clusterBy } }),
  };
}

function expiryOf({ expiresAtMs }: BigQueryTable): JsonObject {
  return expiresAtMs === null ? {} : { expirationTime: String(expiresAtMs) };
}
