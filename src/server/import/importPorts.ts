import type { Message } from '../../ground/text/text';
import type { ImportRecord } from '../../sources/record';
import type { Cursor, Fetch } from '../../sources/source';

/** How one execution of an import ended, in words that wait for a language. */
export interface LastImport {
  readonly result: string;
  readonly atMs: number;
  readonly message: Message;
  readonly notes: readonly Message[];
}

/** Where the import of one source stands between two executions; kept with the document. */
export interface ImportState {
  /** Where to go on; null to begin anew. */
  readonly cursor: Cursor | null;
  /** From when on the import under way asks for changes. */
  readonly sinceMs: number | null;
  /** Up to when an import that came to its end has seen everything. */
  readonly watermarkMs: number | null;
  /** The service asked not to be called before. */
  readonly notBeforeMs: number | null;
  readonly done: number;
  readonly total: number | null;
  /** How the last execution ended. */
  readonly last: LastImport | null;
}

/** How many rows an import added, changed and left. */
export interface MergeCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What an import needs of the world; on Google the services, in tests anything. */
export interface ImportPorts {
  readonly fetch: Fetch;
  nowMs(): number;
  sleep(milliseconds: number): void;
  readState(sourceId: string): ImportState;
  writeState(sourceId: string, state: ImportState): void;
  /** Brings records into their tabs: one read and a few writes per tab. */
  merge(records: readonly ImportRecord[]): MergeCounts;
  /** Tells watching pages how far the import is. */
  tellProgress(sourceId: string, done: number, total: number | null): void;
}

/** An import that never ran. */
export const freshState: ImportState = {
  cursor: null,
  sinceMs: null,
  watermarkMs: null,
  notBeforeMs: null,
  done: 0,
  total: null,
  last: null,
};
