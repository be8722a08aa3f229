import type { BigQueryPlace } from '../../sources/bigQuery/bigQueryPlace';
import {
  dryRunRequest,
  jobRequest,
  type LoadJob,
  loadRequest,
  queryRequest,
  resultsRequest,
} from '../../sources/bigQuery/bigQueryRequests';
import {
  type JobState,
  type ResultPage,
  readJob,
  readResults,
} from '../../sources/bigQuery/readJob';
import { faultOf } from '../../sources/faults';
import {
  isFault,
  type SourceAnswer,
  type SourceFault,
  type SourceRequest,
} from '../../sources/source';
import type { ImportPorts } from '../import/importPorts';
import { patientFetch } from '../import/patientFetch';
import { stillAtWork, WarehouseError } from './warehouseError';

/** What the warehouse needs of the world. */
export type WarehousePorts = Pick<ImportPorts, 'fetch' | 'nowMs' | 'sleep'>;

/** Jobs and questions to one data set, within one execution. Every fault is thrown as a WarehouseError. */
export interface BigQuerySession {
  readonly place: BigQueryPlace;
  ask<Found extends object>(
    request: SourceRequest,
    read: (answer: SourceAnswer) => Found | SourceFault,
  ): Found;
  /** Loads rows; a job of this id that is there already is waited for instead. */
  load(job: LoadJob): JobState;
  /** Runs statements; a job of this id that is there already is waited for instead. */
  run(jobId: string, sql: string, mostBytes: number): JobState;
  /** Bytes that statements would read, each by itself. */
  dryRun(statements: readonly string[]): number;
  /** All rows of a query that is done. */
  results(jobId: string): Pick<ResultPage, 'names' | 'rows'>;
}

const firstWaitMs = 1000;
const longestWaitMs = 8000;
/** A job whose own end was a passing fault is tried again under another id this often. */
const mostAttempts = 3;

/** @param deadlineMs when this execution stops waiting; jobs go on without it and can be found again by their ids */
export function bigQuerySession(
  place: BigQueryPlace,
  ports: WarehousePorts,
  deadlineMs: number,
): BigQuerySession {
  const ask: BigQuerySession['ask'] = (request, read) => {
    const outcome = patientFetch(request, read, ports, deadlineMs);
    if (isFault(outcome)) throw new WarehouseError(outcome);
    return outcome;
  };
  const awaited = (jobId: string, first: JobState): JobState => {
    let state = first;
    for (let waitMs = firstWaitMs; !state.isDone; waitMs = Math.min(longestWaitMs, waitMs * 2)) {
      if (ports.nowMs() + waitMs >= deadlineMs) {
        throw new WarehouseError(faultOf('unavailable', stillAtWork));
      }
      ports.sleep(waitMs);
      state = ask(jobRequest(place, jobId), readJob);
    }
    return state;
  };
  const job = (jobId: string, request: (jobId: string) => SourceRequest): JobState => {
    for (let attempt = 1; ; attempt += 1) {
      const id = attempt === 1 ? jobId : `${jobId}_${attempt}`;
      const state = awaited(id, ask(request(id), readStartedJob));
      if (state.failure === null) return state;
      if (attempt >= mostAttempts || !isPassing(state.failure))
        throw new WarehouseError(state.failure);
    }
  };
  return {
    place,
    ask,
    load: (load) => job(load.jobId, (jobId) => loadRequest(place, { ...load, jobId })),
    run: (jobId, sql, mostBytes) =>
      job(jobId, (id) => queryRequest(place, { jobId: id, sql, mostBytes })),
    dryRun: (statements) =>
      statements.reduce((sum, sql) => sum + ask(dryRunRequest(place, sql), readJob).bytes, 0),
    results: (jobId) =>
      allResults((token) => ask(resultsRequest(place, jobId, token), readResults)),
  };
}

/** A job that is there already is not done anew: it is asked for until it is done. */
function readStartedJob(answer: SourceAnswer): JobState | SourceFault {
  const state = readJob(answer);
  return isFault(state) && state.detail === 'duplicate'
    ? { isDone: false, bytes: 0, failure: null }
    : state;
}

function isPassing({ fault }: SourceFault): boolean {
  return fault === 'throttled' || fault === 'unavailable';
}

function allResults(page: (token: string) => ResultPage): Pick<ResultPage, 'names' | 'rows'> {
  const rows: ResultPage['rows'][number][] = [];
  const seen = new Set<string>();
  for (let token = ''; ; ) {
    const next = page(token);
    for (const row of next.rows) rows.push(row);
    if (next.pageToken === '') return { names: next.names, rows };
    if (seen.has(next.pageToken)) throw new WarehouseError(faultOf('garbled', 'repeated'));
    seen.add(next.pageToken);
    token = next.pageToken;
  }
}
