import type { JsonObject } from '../../../src/sources/json';

/** A row of a table by column; days and instants are texts. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** A table, or a view when it has a query. */
export interface StoredTable {
  readonly fields: readonly JsonObject[];
  readonly rows: readonly StoredRow[];
  readonly query: string | null;
}

/** Why a job or a call is refused, as BigQuery's error protos have it. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
}

/** What a query found. */
export interface StoredResult {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly StoredRow[];
}

export interface StoredJob {
  /** How often it is still asked for before it is done. */
  pollsLeft: number;
  /** What it does when it is done; then its outcome. */
  work: (() => JobOutcome) | null;
  outcome: JobOutcome | null;
}

export interface JobOutcome {
  readonly bytes: number;
  readonly result: StoredResult | null;
  readonly refusal: Refusal | null;
}

/** Everything that one project holds. Tables are named by their full path. */
export interface BigQueryState {
  readonly datasets: Map<string, { readonly location: string }>;
  tables: Map<string, StoredTable>;
  readonly jobs: Map<string, StoredJob>;
}

/** A project without anything. */
export function emptyProject(): BigQueryState {
  return { datasets: new Map(), tables: new Map(), jobs: new Map() };
}

/** Thrown inside the stand-in; becomes BigQuery's error body. */
export class RefusedCall extends Error {
  readonly refusal: Refusal;

  constructor(status: number, reason: string, message: string) {
    super(message);
    this.refusal = { status, reason, message };
  }
}
