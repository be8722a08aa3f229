import { at, type JsonObject, listAt, numberAt, textAt } from '../../../src/sources/json';
import type { GoogleRequest, SourceAnswer } from '../../../src/sources/source';
import { type Api, googleError, jsonAnswer } from '../api';
import { type BigQueryState, type JobOutcome, RefusedCall, type StoredJob } from './bigQueryState';
import { loadRows } from './loadRows';
import { runScript, type SqlEngine } from './runScript';

export interface BigQueryPlan {
  readonly project: string;
  /** Answers statements; null where none is installed: then only loading works. */
  readonly engine: SqlEngine | null;
  readonly state: BigQueryState;
  /** How often a job is asked for before it is done. */
  readonly pollsNeeded?: number;
  /** A project without billing may not change rows. */
  readonly isBilled?: boolean;
}

type Handler = (plan: BigQueryPlan, request: GoogleRequest) => SourceAnswer;

/**
 * The parts of BigQuery's REST API that the add-on calls: data sets, tables, load and query jobs, results.
 * @see https://cloud.google.com/bigquery/docs/reference/rest
 */
export function bigQueryApi(plan: BigQueryPlan): Api {
  return (request) => {
    if (request.kind !== 'google' || request.service !== 'BigQuery')
      return googleError(404, 'notFound');
    const name = `${request.collection}.${request.method}`;
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (handler === undefined) return googleError(404, 'notFound');
    try {
      return handler(plan, request);
    } catch (error) {
      if (error instanceof RefusedCall) return refused(error);
      throw error;
    }
  };
}

const handlers: Readonly<Record<string, Handler>> = {
  'Datasets.get': ({ project, state }, { parameters: [projectId, id] }) => {
    const dataset = projectId === project ? state.datasets.get(String(id)) : undefined;
    if (dataset === undefined) throw notFound(`Dataset ${projectId}:${id}`);
    return jsonAnswer({ id: `${project}:${id}`, location: dataset.location });
  },
  'Datasets.insert': ({ project, state }, { parameters: [resource, projectId] }) => {
    if (projectId !== project) throw notFound(`Project ${projectId}`);
    const id = textAt(resource, 'datasetReference', 'datasetId');
    if (state.datasets.has(id))
      throw new RefusedCall(409, 'duplicate', `Already Exists: Dataset ${id}`);
    const location = textAt(resource, 'location') || 'US';
    state.datasets.set(id, { location });
    return jsonAnswer({ id: `${project}:${id}`, location });
  },
  'Tables.get': ({ state }, { parameters }) => {
    const table = state.tables.get(parameters.join('.'));
    if (table === undefined) throw notFound(`Table ${parameters.join('.')}`);
    return jsonAnswer({ schema: { fields: table.fields } });
  },
  'Tables.insert': ({ state }, { parameters: [resource, projectId, datasetId] }) => {
    const path = `${projectId}.${datasetId}.${textAt(resource, 'tableReference', 'tableId')}`;
    if (!state.datasets.has(String(datasetId))) throw notFound(`Dataset ${datasetId}`);
    if (state.tables.has(path))
      throw new RefusedCall(409, 'duplicate', `Already Exists: Table ${path}`);
    const fields = (listAt(resource, 'schema', 'fields') ?? []) as readonly JsonObject[];
    state.tables.set(path, { fields, rows: [], query: null });
    return jsonAnswer({ schema: { fields } });
  },
  'Tables.patch': ({ state }, { parameters: [resource, ...place] }) => {
    const path = place.join('.');
    const table = state.tables.get(path);
    if (table === undefined) throw notFound(`Table ${path}`);
    const fields = (listAt(resource, 'schema', 'fields') ?? []) as readonly JsonObject[];
    table.fields.forEach((field, index) => {
      const isKept =
        textAt(field, 'name') === textAt(fields[index], 'name') &&
        textAt(field, 'type') === textAt(fields[index], 'type');
      if (!isKept)
        throw new RefusedCall(400, 'invalid', `Provided Schema does not match Table ${path}`);
    });
    state.tables.set(path, { ...table, fields });
    return jsonAnswer({ schema: { fields } });
  },
  'Tables.remove': ({ state }, { parameters }) => {
    if (!state.tables.delete(parameters.join('.'))) throw notFound(`Table ${parameters.join('.')}`);
    return jsonAnswer({});
  },
  'Jobs.insert': insertJob,
  'Jobs.get': (plan, { parameters: [, id, options] }) => {
    const job = plan.state.jobs.get(String(id));
    if (job === undefined) throw notFound(`Job ${id} in location ${textAt(options, 'location')}`);
    job.pollsLeft -= 1;
    return jobAnswer(advanced(job));
  },
  'Jobs.getQueryResults': ({ state }, { parameters: [, id, options] }) => {
    const result = state.jobs.get(String(id))?.outcome?.result ?? null;
    if (result === null) throw notFound(`Job ${id}`);
    const from = Number(textAt(options, 'pageToken') || 0);
    const to = from + (numberAt(options, 'maxResults') ?? Number.POSITIVE_INFINITY);
    const rows = result.rows.slice(from, to).map((row) => ({
      f: result.columns.map(({ name, type }) => ({ v: cellText(row[name], type) })),
    }));
    return jsonAnswer({
      jobComplete: true,
      schema: { fields: result.columns },
      ...(rows.length > 0 ? { rows } : {}),
      ...(to < result.rows.length ? { pageToken: String(to) } : {}),
    });
  },
};

function insertJob(
  plan: BigQueryPlan,
  { parameters: [resource, projectId], upload }: GoogleRequest,
) {
  const { state, project, pollsNeeded = 0 } = plan;
  if (projectId !== project) throw notFound(`Project ${projectId}`);
  requireLocation(state, resource);
  const isDryRun = at(resource, 'configuration', 'dryRun') === true;
  const work = () => outcomeOf(() => jobWork(plan, resource, upload ?? '', isDryRun));
  if (isDryRun) {
    const outcome = work();
    if (outcome.refusal !== null) {
      const { status, reason, message } = outcome.refusal;
      throw new RefusedCall(status, reason, message);
    }
    return jobAnswer({ pollsLeft: 0, work: null, outcome });
  }
  const id = textAt(resource, 'jobReference', 'jobId');
  if (state.jobs.has(id)) throw new RefusedCall(409, 'duplicate', `Already Exists: Job ${id}`);
  const job: StoredJob = { pollsLeft: pollsNeeded, work, outcome: null };
  state.jobs.set(id, job);
  return jobAnswer(advanced(job));
}

function requireLocation({ datasets }: BigQueryState, resource: unknown): void {
  const location = textAt(resource, 'jobReference', 'location').toLowerCase();
  const wanted = textAt(resource, 'configuration', 'query', 'query');
  const named = [...wanted.matchAll(/`[^`.]+\.([^`.]+)\.[^`]+`/g)].map(([, id = '']) => id);
  const loaded = textAt(resource, 'configuration', 'load', 'destinationTable', 'datasetId');
  for (const id of [...named, loaded]) {
    const there = datasets.get(id)?.location.toLowerCase();
    if (there !== undefined && there !== location) {
      throw new RefusedCall(
        404,
        'notFound',
        `Not found: Dataset ${id} was not found in location ${location}`,
      );
    }
  }
}

function jobWork(
  plan: BigQueryPlan,
  resource: unknown,
  upload: string,
  isDryRun: boolean,
): JobOutcome {
  const { state, engine, isBilled = true } = plan;
  const load = at(resource, 'configuration', 'load') as JsonObject | undefined;
  if (load !== undefined) {
    const { projectId, datasetId, tableId } = load.destinationTable as Record<string, string>;
    loadRows(state, `${projectId}.${datasetId}.${tableId}`, load, upload);
    return { bytes: 0, result: null, refusal: null };
  }
  if (engine === null) throw new RefusedCall(503, 'backendError', 'no engine is installed here');
  const query = at(resource, 'configuration', 'query');
  const mostBytes = numberAt(query, 'maximumBytesBilled');
  return runScript(state, engine, textAt(query, 'query'), { isDryRun, mostBytes, isBilled });
}

function outcomeOf(work: () => JobOutcome): JobOutcome {
  try {
    return work();
  } catch (error) {
    const refusal =
      error instanceof RefusedCall
        ? error.refusal
        : {
            status: 400,
            reason: 'invalidQuery',
            message: error instanceof Error ? error.message : '',
          };
    return { bytes: 0, result: null, refusal };
  }
}

/** A job does its work when it is asked for the last time. */
function advanced(job: StoredJob): StoredJob {
  if (job.pollsLeft > 0 || job.work === null) return job;
  job.outcome = job.work();
  job.work = null;
  return job;
}

function jobAnswer({ outcome }: StoredJob): SourceAnswer {
  if (outcome === null) return jsonAnswer({ status: { state: 'RUNNING' } });
  const { bytes, refusal } = outcome;
  return jsonAnswer({
    status: {
      state: 'DONE',
      ...(refusal === null
        ? {}
        : { errorResult: { reason: refusal.reason, message: refusal.message } }),
    },
    statistics: {
      totalBytesProcessed: String(bytes),
      query: { totalBytesProcessed: String(bytes) },
    },
  });
}

/** BigQuery hands instants over as seconds, all other values as they are written. */
function cellText(value: unknown, type: string): string | null {
  if (value === null || value === undefined) return null;
  if (type === 'TIMESTAMP') return String(Date.parse(String(value)) / 1000);
  return String(value);
}

function notFound(what: string): RefusedCall {
  return new RefusedCall(404, 'notFound', `Not found: ${what}`);
}

function refused({ refusal: { status, reason, message } }: RefusedCall): SourceAnswer {
  const error = { code: status, message, errors: [{ reason, domain: 'global', message }] };
  return jsonAnswer({ error }, status);
}
