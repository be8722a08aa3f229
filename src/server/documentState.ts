import type { Language } from '../ground/text/language';
import type { Message } from '../ground/text/text';
import type { SeenInput } from '../job/gate/seenInput';

import type { JudgedCreators } from '../workbook/dashboard/judgedCreators';
import type { KeptBefore } from './job/keptBefore';
import { countServiceCall } from './serviceCalls';
import type { WarehouseSettings } from './warehouse/warehouseSettings';

const PREFIX = 'flywheel.';

/** A run that has begun and not come to its end: what was written of which output. */
export interface UnfinishedRun {
  readonly runId: string;
  readonly startedAtMs: number;
  readonly startedBy: string;
  /** Identifies the output, so that a continued run never mixes two states of the workbook. */
  readonly fingerprint: string;
  /** Writes of the plan that are done. */
  readonly writesDone: number;
  /** When an execution last worked on it, epoch milliseconds. */
  readonly activeAtMs: number;
  /** Whether an execution took it up and has not put it down again: at work now, or cut off by Google. */
  readonly isAtWork: boolean;
  /** Executions in a row that Google cut off. */
  readonly interruptions: number;
  /** Whether a person has said that what vanished is meant: this run is not held. */
  readonly writesAnyway?: boolean;
}

/** Who runs the job every day, and until when nobody else should. */
export interface DailyRun {
  /** A random id from the owner's own user properties, which says nothing about the person; '' after it was switched off. */
  readonly ownerId: string;
  readonly leaseEndsAtMs: number;
}

/** A file as it was measured, blank cells included. */
export interface FileSize {
  /** Sheets, apart from those that keep what a run is undone to. */
  readonly sheets: number;
  readonly cells: number;
}

/** A sheet of the sample that was hidden when somebody started her own. */
export interface SampleAside {
  readonly id: number;
  readonly name: string;
  readonly wasHidden: boolean;
}

/** What the add-on remembers about this file, beside its cells. Everything is optional: a copy of the file starts anew. */
export interface DocumentState {
  /** The id of the sheet that serves a tab, so that people may rename and move it. */
  readonly sheetIds?: Readonly<Record<string, number>>;
  readonly unfinished?: UnfinishedRun;
  /** Whether a run has begun to write and not yet come to its end. */
  readonly isWriting?: boolean;
  /** What the last run that was done started from. */
  readonly seen?: SeenInput;
  /** How many decimals amounts are shown with; two where it is not said. */
  readonly moneyDecimals?: number;
  /** The sheets of the job's tabs that were laid out for eyes, which people may lay out anew. */
  readonly laidOut?: readonly number[];
  /** What the Dashboard tab's charts and figures were dressed for. */
  readonly dashboardDress?: { readonly language: Language; readonly decimals: number };
  readonly daily?: DailyRun;
  /** Why the daily run cannot go on, in words; shown by the sidebar. */
  readonly trouble?: string;
  /** The last day (yyyy-mm-dd, the spreadsheet's zone) whose daily run is done. */
  readonly lastDailyRunOn?: string;
  /** How often the daily run has failed on a day. */
  readonly dailyFailures?: { readonly on: string; readonly count: number };
  /** When a failure was last mailed, epoch milliseconds. */
  readonly alertedAtMs?: number;
  /** How large the file was when it was last measured. */
  readonly size?: FileSize;
  /** How long the last runs took that were done, in milliseconds, the newest last. */
  readonly durationsMs?: readonly number[];
  /** The tabs as they were before the last run. */
  readonly before?: KeptBefore;
  /** Ids of the hidden sheets that hold long tabs as they were before the last run. */
  readonly beforeImages?: Readonly<Record<string, number>>;
  /** The sample's sheets, while they can be brought back. */
  readonly sampleAside?: readonly SampleAside[];
  /** Whether the weekly summary goes out by mail. */
  readonly isDigestOn?: boolean;
  /** The Monday (yyyy-mm-dd) of the week whose summary was sent. */
  readonly digestSentFor?: string;
  /** How many creators stood under each verdict in that summary. */
  readonly digestVerdicts?: Readonly<Record<string, number>>;
  /** Who stood under which verdict in that summary, by marks. */
  readonly digestJudged?: JudgedCreators;
  /** How this file uses BigQuery; absent where it does not. */
  readonly warehouse?: WarehouseSettings;
  /** The run whose figures BigQuery was still taking over when an execution ended. */
  readonly publishing?: { readonly runId: string };
  /** How publishing ended last, in words that wait for a language. */
  readonly warehouseLast?: {
    readonly atMs: number;
    readonly isGood: boolean;
    readonly message: Message;
  };
}

/** What this execution has read or written. */
let known: DocumentState | undefined;
/** All properties of the file, of whatever part of the add-on, when they were last read. */
let stored: Readonly<Record<string, string>> = {};

/** Reads all that is remembered, once an execution; an unreadable note counts as nothing, since it can be found anew. */
export function readDocumentState(): DocumentState {
  known ??= storedState();
  return known;
}

/** Reads anew what is remembered: under a lock, what another execution wrote before. */
export function rereadDocumentState(): DocumentState {
  known = undefined;
  return readDocumentState();
}

/** The names of all that is remembered about this file, as this execution found them. */
export function documentPropertyNames(): readonly string[] {
  readDocumentState();
  return Object.keys(stored);
}

/** A property that no execution changes once it is there, as this execution found it; null where it is not. */
export function lastingProperty(name: string): string | null {
  readDocumentState();
  return stored[name] ?? null;
}

function storedState(): DocumentState {
  const properties = documentProperties().getProperties();
  countServiceCall();
  stored = properties;
  const own = Object.keys(properties).filter((name) => name.startsWith(PREFIX));
  return Object.fromEntries(
    own.flatMap((name) => {
      const value = parsed(properties[name]);
      return value === null ? [] : [[name.slice(PREFIX.length), value]];
    }),
  );
}

let store: GoogleAppsScript.Properties.Properties | undefined;

/** The file's properties, asked for once an execution. */
export function documentProperties(): GoogleAppsScript.Properties.Properties {
  if (store === undefined) {
    countServiceCall();
    store = PropertiesService.getDocumentProperties();
  }
  return store;
}

/**
 * Changes some of what is remembered in one call; `undefined` forgets. Every note is a property of its
 * own, so that the sidebar and a run at work cannot undo each other's changes.
 */
export function updateDocumentState(
  change: {
    [key in keyof DocumentState]?: DocumentState[key] | undefined;
  },
): void {
  const properties = Object.entries(change).map(([key, value]) => [
    PREFIX + key,
    JSON.stringify(value ?? null),
  ]);
  countServiceCall();
  documentProperties().setProperties(Object.fromEntries(properties));
  if (known === undefined) return;
  const kept = Object.entries({ ...known, ...change }).filter(([, value]) => value !== undefined);
  known = Object.fromEntries(kept);
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}
