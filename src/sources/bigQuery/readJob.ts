import { faultOf } from '../faults';
import { at, listAt, numberAt, parseJson, textAt } from '../json';
import type { SourceAnswer, SourceFault } from '../source';
import { bigQueryFault, faultOfReason } from './bigQueryFault';

/** How far a job is. */
export interface JobState {
  readonly isDone: boolean;
  /** Bytes that it read, or would read; 0 while nothing is said. */
  readonly bytes: number;
  /** Why it ended without doing anything; null otherwise. */
  readonly failure: SourceFault | null;
}

/**
 * The state of a job in the answer to inserting or asking for it; an answer without a state is a fault.
 * @see https://cloud.google.com/bigquery/docs/reference/rest/v2/Job
 */
export function readJob(answer: SourceAnswer): JobState | SourceFault {
  const fault = bigQueryFault(answer);
  if (fault !== null) return fault;
  const job = parseJson(answer.body);
  const state = textAt(job, 'status', 'state');
  if (!/^(?:PENDING|RUNNING|DONE)$/.test(state)) return faultOf('garbled');
  return { isDone: state === 'DONE', bytes: bytesOf(job), failure: failureOf(job) };
}

function failureOf(job: unknown): SourceFault | null {
  const error = at(job, 'status', 'errorResult') ?? null;
  if (error === null) return null;
  return faultOfReason(textAt(error, 'reason'), textAt(error, 'message'), 'rejected');
}

function bytesOf(job: unknown): number {
  return (
    numberAt(job, 'statistics', 'query', 'totalBytesProcessed') ??
    numberAt(job, 'statistics', 'totalBytesProcessed') ??
    0
  );
}

/** A page of a query's rows, each a list of texts (null = nothing) in the order of `names`. */
export interface ResultPage {
  readonly names: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** '' after the last page. */
  readonly pageToken: string;
}

/** @see https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs/getQueryResults */
export function readResults(answer: SourceAnswer): ResultPage | SourceFault {
  const fault = bigQueryFault(answer);
  if (fault !== null) return fault;
  const body = parseJson(answer.body);
  const fields = listAt(body, 'schema', 'fields');
  if (at(body, 'jobComplete') !== true || fields === null) return faultOf('garbled');
  return {
    names: fields.map((field) => textAt(field, 'name')),
    rows: (listAt(body, 'rows') ?? []).map((row) =>
      (listAt(row, 'f') ?? []).map((cell) => {
        const value = at(cell, 'v');
        return typeof value === 'string' ? value : null;
      }),
    ),
    pageToken: textAt(body, 'pageToken'),
  };
}
