import type { FaultPlan } from './faults';
import type { BuildEngine } from './formulas/calculationEngine';
import type { CellFunctionShape } from './formulas/cellFunctionShape';
import type { ScriptError } from './scriptError';
import type { CellValue } from './workbook/cell';
import type { Workbook, WorkbookChange } from './workbook/workbook';

export type AuthModeName = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** The person at the keyboard. Triggers and user properties belong to the e-mail address. */
export interface User {
  readonly email: string;
  /** Language of the person's account, e.g. `en` or `ko`. */
  readonly locale: string;
}

/** The fields of appsscript.json that decide what a script may do. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
}

/** Limits in milliseconds. The first two run on the virtual clock, the other two on the wall. */
export interface Limits {
  /** Menu, trigger and sidebar executions: 6 minutes on Google. */
  readonly executionMs: number;
  /** One custom function or simple trigger: 30 seconds on Google. */
  readonly cellMs: number;
  /** Real time after which a runaway execution is stopped. */
  readonly watchdogMs: number;
  /** Real time after which a runaway recalculation is stopped. */
  readonly recalculationMs: number;
}

/** A request of UrlFetchApp as a handler sees it. */
export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly payload?: string;
  readonly muteHttpExceptions: boolean;
}

/** What a handler answers. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HostOptions {
  /** Text of dist/Code.js. */
  readonly code: string;
  readonly manifest: Manifest;
  /** HTML files of the project by name, with or without `.html`. */
  readonly html?: Readonly<Record<string, string>>;
  readonly workbook: Workbook;
  /** Calculates the workbook's formulas. */
  readonly engine: BuildEngine;
  /** Caption of the add-on's menu. */
  readonly addOnName?: string;
  /** Declared result sizes of the bundle's custom functions; only these work in cells. */
  readonly functions?: readonly CellFunctionShape[];
  readonly user?: User;
  /** Real clock, epoch milliseconds; a fixed function makes every run deterministic. */
  readonly now?: () => number;
  /** Where Utilities.getUuid takes its ids from; without it they are random. */
  readonly uuid?: () => string;
  readonly limits?: Partial<Limits>;
  readonly faults?: FaultPlan;
  /** Answers UrlFetchApp; without it every fetch fails as an unreachable address does. */
  readonly fetch?: (request: FetchRequest) => FetchAnswer;
  /** Every single cell has globals of its own, as on Google; false lets the cells of a recalculation share them. */
  readonly coldStart?: boolean;
  /** False: a standalone script, where the document lock is null. Default true. */
  readonly container?: boolean;
  /** Scopes the user consented to; default: all of the manifest's. */
  readonly grantedScopes?: readonly string[];
  /** Remaining mail recipients of the day (100 on a consumer account). */
  readonly mailQuota?: number;
  /** Answers alerts and prompts; without it only a plain OK alert is answered. */
  readonly answer?: (question: Question) => Answer;
}

/** One entry of a menu bar: an item, a separator or a menu inside a menu. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** A sidebar or dialog that the script showed. */
export interface ShownHtml {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Toast {
  readonly title: string;
  readonly message: string;
  /** Seconds on screen; negative stays until clicked away. */
  readonly seconds: number;
}

/** An alert or prompt on its way to the user. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

export interface Answer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  /** What was typed into a prompt. */
  readonly text?: string;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface LogLine {
  readonly level: 'debug' | 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
  /** Virtual clock, epoch milliseconds. */
  readonly at: number;
  /** The function that ran. */
  readonly functionName: string;
}

/** An installable trigger. */
export interface InstalledTrigger {
  readonly id: string;
  readonly functionName: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly owner: string;
  /** The rule in words, e.g. `every day at hour 6 (Asia/Seoul)`. */
  readonly schedule: string;
}

/** How an execution ended. Errors never escape a Host's methods: they stand here, as on Google. */
export interface ExecutionResult {
  readonly ok: boolean;
  /** A JSON-like value; for a page exactly what the success handler gets. */
  readonly value?: unknown;
  readonly error?: ScriptError;
  /** Service calls by `Class.method`. */
  readonly calls: Readonly<Record<string, number>>;
  /** Virtual milliseconds from start to end. */
  readonly elapsedMs: number;
}

/** A user's edit: zero-based place and what was typed (numbers and booleans are taken as they are). */
export interface CellEdit {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** Text is parsed as typed; null or '' clears. */
  readonly input: string | number | boolean | null;
}

/** One thing the page should draw. Cell changes come once per edit or execution. */
export type HostChange =
  | WorkbookChange
  | { readonly kind: 'menus'; readonly menus: readonly MenuEntry[] }
  | { readonly kind: 'html'; readonly shown: ShownHtml }
  | { readonly kind: 'toast'; readonly toast: Toast }
  | { readonly kind: 'question'; readonly question: Question; readonly answer: Answer }
  | { readonly kind: 'mail'; readonly mail: Mail }
  | { readonly kind: 'log'; readonly line: LogLine }
  | { readonly kind: 'triggers'; readonly triggers: readonly InstalledTrigger[] };

/**
 * Google Sheets with this add-on installed, as far as the add-on can tell.
 * Everything is synchronous; every execution gets fresh globals.
 */
export interface Host {
  readonly workbook: Workbook;
  /** Opens the file: runs onOpen. NONE: installed but not yet used in this file. Default LIMITED. */
  open(authMode?: 'NONE' | 'LIMITED'): ExecutionResult;
  /** Menus made so far, add-on menu included. */
  menus(): readonly MenuEntry[];
  /** A click on a menu item. */
  runMenuItem(functionName: string): ExecutionResult;
  triggers(): readonly InstalledTrigger[];
  /** Fires a trigger now, as its owner. */
  runTrigger(id: string): ExecutionResult;
  /** google.script.run: `value` is undefined where the page would get no value. */
  callFromPage(functionName: string, args: readonly unknown[]): ExecutionResult;
  /** What the person typed: parsed, validated, recalculated, then onEdit. */
  setCells(edits: readonly CellEdit[]): ExecutionResult;
  /**
   * One custom function outside the grid, with a cell's rules. Host Dates, arrays and scalars go in;
   * the raw result comes out, a thrown error as `result.error`.
   */
  callFunction(functionName: string, args: readonly unknown[]): ExecutionResult;
  /** Recalculates everything, as reopening the file does. */
  recalculate(): void;
  /** Shown value of a cell, zero-based. */
  valueAt(sheetName: string, row: number, column: number): CellValue;
  /** The sidebar on screen; undefined when none is. */
  sidebar(): ShownHtml | undefined;
  closeSidebar(): void;
  /** Dialogs shown so far, oldest first. */
  dialogs(): readonly ShownHtml[];
  toasts(): readonly Toast[];
  /** Alerts and prompts shown so far. */
  alerts(): readonly Question[];
  mails(): readonly Mail[];
  logs(): readonly LogLine[];
  /** Service calls of the latest execution, by `Class.method`. */
  calls(): Readonly<Record<string, number>>;
  /** Cells whose values or formulas the latest execution read and wrote. */
  cells(): { readonly read: number; readonly written: number };
  /** Top-level functions of the bundle that a page or menu may call. */
  functionNames(): readonly string[];
  readonly clock: {
    /** Virtual now, epoch milliseconds. */
    now(): number;
    /** Lets time pass between executions. */
    advance(milliseconds: number): void;
  };
  /** Changes who sits at the keyboard. */
  setUser(user: User): void;
  /** What the next menu or page execution runs as; undefined restores Google's choice. */
  setAuthMode(mode: AuthModeName | undefined): void;
  setGrantedScopes(scopes: readonly string[]): void;
  setFaults(faults: FaultPlan | undefined): void;
  /**
   * What other people do while an execution is at work: called before each of its service calls with the call's number
   * from 1, and not during what it does itself.
   */
  setMeanwhile(act: ((call: number) => void) | undefined): void;
  /** Scripts the next answers to alerts and prompts, in order. */
  answerNext(...answers: readonly Answer[]): void;
  /** Another execution takes a lock; the returned function gives it back. */
  holdLock(kind: 'document' | 'script' | 'user', forMs?: number): () => void;
  /** Project stores, for looking and for preparing tests. */
  properties(kind: 'document' | 'script' | 'user'): Map<string, string>;
  /** Listens to everything the page draws; the returned function stops it. */
  onChange(listener: (change: HostChange) => void): () => void;
}
