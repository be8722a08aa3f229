import { buildSync } from 'esbuild';
import { headerNotesPage } from '../../build/headerNotesPage';
import { createHost } from '../../emulator/host';
import type { Host, HostOptions } from '../../emulator/hostTypes';
import { hyperFormulaEngine } from '../../emulator/hyperformula/hyperFormulaEngine';
import { Workbook } from '../../emulator/workbook/workbook';
import type { ImportEndpoints } from '../../src/shared/importEndpoints';
import type { TabName } from '../../src/workbook/schema/tabs';
import { headerRow } from '../../src/workbook/write/headerRow';

const auth = 'https://www.googleapis.com/auth/';
const ownScopes = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
].map((name) => auth + name);

/** The scope that accounts behind UrlFetchApp need. */
export const fetchScope = `${auth}script.external_request`;

/** The server as one script, as the bundle holds it, with nothing but its one door. */
export const importCode =
  buildSync({
    entryPoints: ['src/server/callEndpoint.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Server',
    target: 'es2020',
    charset: 'utf8',
    footer: { js: 'function callEndpoint(name, json) { return Server.callEndpoint(name, json); }' },
  }).outputFiles[0]?.text ?? '';

/** A spreadsheet in memory with some rows, and the endpoints of the import. */
export interface ImportBook {
  readonly host: Host;
  call<Name extends keyof ImportEndpoints>(
    name: Name,
    input: Parameters<ImportEndpoints[Name]>[0],
  ): ReturnType<ImportEndpoints[Name]>;
  /** The sentence of a refusal. */
  refusal<Name extends keyof ImportEndpoints>(
    name: Name,
    input: Parameters<ImportEndpoints[Name]>[0],
  ): string;
  /** Any endpoint, with its raw answer. */
  ask(name: string, input: unknown): unknown;
  /** A tab's rows as shown values by header key; without the header row. */
  rows(tab: string): Record<string, unknown>[];
}

/** Opens a book with these tabs: rows by column key, under the tabs' own headers. */
export function importBook(
  tabs: { readonly [name in TabName]?: readonly Readonly<Record<string, string | number>>[] },
  options: Partial<HostOptions> & {
    readonly scopes?: readonly string[];
    readonly locale?: string;
  } = {},
): ImportBook {
  const workbook = new Workbook({
    name: 'Book',
    timeZone: 'America/New_York',
    locale: options.locale ?? 'en_US',
  });
  workbook.addSheet('Start');
  const host = createHost({
    engine: hyperFormulaEngine,
    code: importCode,
    html: { headerNotes: headerNotesPage() },
    workbook,
    now: () => Date.UTC(2026, 10, 1, 6),
    manifest: { timeZone: 'Etc/UTC', oauthScopes: [...ownScopes, ...(options.scopes ?? [])] },
    ...options,
  });
  for (const [name, rows] of Object.entries(tabs))
    fill(host, workbook, name as TabName, rows ?? []);
  const ask = (name: string, input: unknown) => {
    const result = host.callFromPage('callEndpoint', [name, JSON.stringify(input)]);
    if (!result.ok) throw new Error(result.error?.message);
    return JSON.parse(String(result.value)) as
      | { ok: true; value: never }
      | { ok: false; message: string };
  };
  return {
    host,
    ask,
    call: (name, input) => {
      const answer = ask(name, input);
      if (!answer.ok) throw new Error(answer.message);
      return answer.value;
    },
    refusal: (name, input) => {
      const answer = ask(name, input);
      return answer.ok ? '' : answer.message;
    },
    rows: (tab) => rowsOf(host, workbook, tab),
  };
}

function fill(
  host: Host,
  workbook: Workbook,
  name: TabName,
  rows: readonly Readonly<Record<string, string | number>>[],
): void {
  const { id: sheetId } = workbook.addSheet(name, { rows: 50, columns: 30 });
  const headers = headerRow(name);
  const keys = headers.map((header) => header.toLowerCase().replace(/ /g, '_'));
  const table = [headers, ...rows.map((row) => keys.map((key) => row[key] ?? ''))];
  host.setCells(
    table.flatMap((cells, row) => cells.map((input, column) => ({ sheetId, row, column, input }))),
  );
}

function rowsOf(host: Host, workbook: Workbook, tab: string): Record<string, unknown>[] {
  const sheet = workbook.sheetNamed(tab);
  if (!sheet) return [];
  const keys = Array.from({ length: sheet.columnCount }, (_, column) =>
    String(host.valueAt(tab, 0, column) ?? '')
      .toLowerCase()
      .replace(/ /g, '_'),
  );
  const rows: Record<string, unknown>[] = [];
  for (let row = 1; row < 5000; row += 1) {
    const entries = keys.flatMap((key, column) => {
      const value = key === '' ? '' : host.valueAt(tab, row, column);
      return value === '' || value === null || value === undefined ? [] : [[key, value] as const];
    });
    if (entries.length === 0) break;
    rows.push(Object.fromEntries(entries));
  }
  return rows;
}
