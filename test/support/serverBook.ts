import { createHost } from '../../emulator/host';
import type { Host, HostOptions } from '../../emulator/hostTypes';
import { hyperFormulaEngine } from '../../emulator/hyperformula/hyperFormulaEngine';
import { writeCell } from '../../emulator/workbook/cellWriter';
import { Workbook } from '../../emulator/workbook/workbook';
import type { Worksheet } from '../../emulator/workbook/worksheet';
import type { RunOutcome } from '../../src/server/job/runOutcome';
import type { Answer } from '../../src/shared/answer';
import type { EndpointName, InputOf, ResultOf } from '../../src/shared/endpoints';
import type { TabName } from '../../src/workbook/schema/tabs';
import { type Book, cellsOf } from './book';
import { sharedBundle } from './sharedBundle';

/** Monday 1 June 2026, 09:00 UTC. */
export const MONDAY = Date.UTC(2026, 5, 1, 9);
export const HOUR_MS = 3_600_000;

/** The tabs that every run writes anew. */
export const jobTabs = ['Credits', 'Looker', 'Scoreboard', 'Health'] as const;

/** The compiled add-on in a spreadsheet in memory. */
export interface ServerBook {
  readonly host: Host;
  readonly workbook: Workbook;
  /** "Run the job now" in the menu. */
  run(): RunOutcome;
  /** The shown cells of a tab; blank rows and columns at the end left out. */
  cells(name: string): unknown[][];
  sheet(name: string): Worksheet;
  /** All that the job writes, but for the time of the run. */
  figures(): string;
  /** Runs as records, newest first. */
  runs(): Record<string, unknown>[];
  call<Name extends EndpointName>(name: Name, input: InputOf<Name>): Answer<ResultOf<Name>>;
  /** What the person was last told. */
  told(): string | undefined;
  /** Fires the clock trigger of a person once. */
  wake(owner?: string): void;
}

/** A file with these rows; its own clock stands at `MONDAY` unless the test moves it. */
export function serverBook(book: Book = {}, options: Partial<HostOptions> = {}): ServerBook {
  const workbook = options.workbook ?? new Workbook({ name: 'Campaign', timeZone: 'Etc/UTC' });
  for (const [name, rows] of Object.entries(book)) addTab(workbook, name as TabName, cellsOf(rows));
  if (workbook.sheets.length === 0) workbook.addSheet('Sheet1');
  const host = createHost({
    engine: hyperFormulaEngine,
    now: () => MONDAY,
    ...sharedBundle(),
    ...options,
    workbook,
  });
  const sheet = (name: string) => {
    const found = workbook.sheetNamed(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const cells = (name: string) => shownCells(sheet(name));
  return {
    host,
    workbook,
    sheet,
    cells,
    run() {
      const { ok, value, error } = host.runMenuItem('runJob');
      if (!ok) throw new Error(`runJob: ${error?.message}`);
      return value as RunOutcome;
    },
    figures: () => JSON.stringify(jobTabs.map((name) => withoutTime(cells(name)))),
    runs: () => recordsOf(cells('Runs')),
    call(name, input) {
      const { value, error } = host.callFromPage('callEndpoint', [name, JSON.stringify(input)]);
      if (error) throw new Error(error.message);
      return JSON.parse(String(value));
    },
    told: () => host.toasts()[host.toasts().length - 1]?.message,
    wake(owner) {
      const trigger = host.triggers().find((one) => owner === undefined || one.owner === owner);
      if (trigger) host.runTrigger(trigger.id);
    },
  };
}

/** Cuts blank rows off every grid that holds little: the emulator's time goes with its cells. */
export function shrinkGrids({ workbook }: ServerBook, rows = 30): void {
  for (const sheet of workbook.sheets) {
    const isLong = sheet.rowCount > rows && sheet.contentSize().rows <= rows;
    if (isLong) sheet.deleteRows(rows, sheet.rowCount - rows);
  }
}

function addTab(workbook: Workbook, name: TabName, rows: readonly (readonly unknown[])[]): void {
  const size = { rows: Math.max(20, rows.length), columns: rows[0]?.length ?? 1 };
  const sheet = workbook.addSheet(name, size);
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      writeCell(workbook, sheet, { row, column }, value, MONDAY);
    });
  });
}

/** The shown values of a sheet, cut to what is filled. */
export function shownCells(sheet: Worksheet): unknown[][] {
  const { rows, columns } = sheet.contentSize();
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => sheet.cellAt(row, column)?.value ?? ''),
  );
}

function withoutTime(cells: unknown[][]): unknown[][] {
  const time = cells[0]?.indexOf('updated_at') ?? -1;
  return time === -1 ? cells : cells.map((row) => row.filter((_cell, index) => index !== time));
}

function recordsOf([header = [], ...rows]: unknown[][]): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(header.map((text, index) => [String(text), row[index]])),
  );
}
