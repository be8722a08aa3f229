const PROPERTY = 'flywheel';

/** A run that one execution could not finish: what was written of which output. */
export interface UnfinishedRun {
  readonly runId: string;
  readonly startedAtMs: number;
  readonly startedBy: string;
  /** Identifies the output, so that a continued run never mixes two states of the workbook. */
  readonly fingerprint: string;
  /** Writes of the plan that are done. */
  readonly writesDone: number;
}

/** Who runs the job every day, and until when nobody else should. */
export interface DailyRun {
  /** A random id from the owner's own user properties; says nothing about the person. */
  readonly ownerId: string;
  readonly leaseEndsAtMs: number;
}

/** What the add-on remembers about this file, beside its cells. Everything is optional: a copy of the file starts anew. */
export interface DocumentState {
  /** The id of the sheet that serves a tab, so that people may rename and move it. */
  readonly sheetIds?: Readonly<Record<string, number>>;
  readonly unfinished?: UnfinishedRun;
  /** Whether a run has begun to write and not yet come to its end. */
  readonly isWriting?: boolean;
  readonly daily?: DailyRun;
  /** Why the daily run cannot go on, in the file's language; shown by the sidebar. */
  readonly trouble?: string;
  /** The last day (yyyy-mm-dd, the spreadsheet's zone) whose daily run is done. */
  readonly lastDailyRunOn?: string;
  /** When a failure was last mailed, epoch milliseconds. */
  readonly alertedAtMs?: number;
  /** Ids of the hidden sheets that hold the tabs as they were before the last run. */
  readonly beforeImages?: Readonly<Record<string, number>>;
}

/** Reads what is remembered; an unreadable note counts as nothing, since all of it can be found anew. */
export function readDocumentState(): DocumentState {
  const json = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  if (json === null) return {};
  try {
    const state: unknown = JSON.parse(json);
    return typeof state === 'object' && state !== null ? state : {};
  } catch {
    return {};
  }
}

/** Changes some of what is remembered and keeps the rest; `undefined` forgets. */
export function updateDocumentState(
  change: {
    [key in keyof DocumentState]?: DocumentState[key] | undefined;
  },
): void {
  const state = { ...readDocumentState(), ...change };
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(state));
}
