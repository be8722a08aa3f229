import { message } from '../../ground/text/text';
import { dayMs } from '../../ground/time/calendarDay';
import { accountTexts } from '../../messages/accountTexts';
import { knownRows } from '../../sources/known/knownRows';
import type { Source } from '../../sources/source';
import { sources } from '../../sources/sources';
import { type OpenWorkbook, openWorkbook } from '../tabs/openWorkbook';
import { accountService } from './accountService';
import { serviceCaller } from './callService';
import { connectedIds, readConnection } from './connections';
import { fileDigest } from './fileDigest';
import type { ImportPorts } from './importPorts';
import { tellImportProgress } from './importProgress';
import { readImportState, writeImportState } from './importStates';
import { knownFromWorkbook, orderDaysOf } from './knownFromWorkbook';
import { mergeRecords } from './mergeRecords';
import { type ImportOutcome, type ImportSetting, runSource } from './runSource';

/** How far before the first post a first import looks: leads come before posts are entered. */
const headStartDays = 7;
const daysWithoutPosts = 60;
const mostDays = 730;
const keptNotes = 40;

/**
 * The import stage of a run: one execution's worth of every connected account, one after the other
 * until the deadline. An account that fails stops none of the others, and what it brought before
 * stays. Nothing is asked and no permission is needed when no account is connected.
 */
export function importSources(deadlineMs: number): ImportOutcome[] {
  const outcomes: ImportOutcome[] = [];
  const connected = connectedIds();
  for (const source of sources.filter(({ id }) => connected.has(id))) {
    if (outcomes.length > 0 && Date.now() >= deadlineMs) break;
    outcomes.push(importSource(source, deadlineMs));
  }
  return outcomes;
}

/** One execution's worth of one account's import. Never throws: a defect is an outcome, too. */
export function importSource(source: Source, deadlineMs: number): ImportOutcome {
  const settings = readConnection(source.id) ?? {};
  const workbook = openWorkbook();
  let outcome: ImportOutcome;
  try {
    outcome = runSource(
      source,
      settingOf(workbook, source, settings),
      portsOf(workbook, source, settings),
      deadlineMs,
    );
  } catch (error) {
    outcome = broken(source, error, Object.values(settings));
  }
  workbook.sheets.remember();
  const { result, message: told, notes } = outcome;
  const last = { result, atMs: Date.now(), message: told, notes: notes.slice(0, keptNotes) };
  writeImportState(source.id, { ...readImportState(source.id), last });
  return outcome;
}

function settingOf(
  workbook: OpenWorkbook,
  { service }: Source,
  { token: _, ...settings }: { readonly [key: string]: string },
): ImportSetting {
  const tables = knownFromWorkbook(workbook);
  const published = tables.posts.flatMap(({ publishedAtMs }) => publishedAtMs ?? []);
  const nowMs = Date.now();
  const first = published.reduce((earliest, ms) => Math.min(earliest, ms), nowMs);
  const startMs =
    published.length === 0 ? nowMs - daysWithoutPosts * dayMs : first - headStartDays * dayMs;
  return {
    settings,
    known: knownRows({
      ...tables,
      ...(service === 'AnalyticsData' ? { orderDays: orderDaysOf(workbook) } : {}),
    }),
    digest: fileDigest(),
    zone: workbook.reading.clock.zone,
    firstMs: Math.max(startMs, nowMs - mostDays * dayMs),
  };
}

function portsOf(
  workbook: OpenWorkbook,
  source: Source,
  settings: { readonly [key: string]: string },
): ImportPorts {
  return {
    fetch: serviceCaller(settings.token ?? '', () => accountService(source)),
    nowMs: () => Date.now(),
    sleep: (milliseconds) => Utilities.sleep(milliseconds),
    readState: readImportState,
    writeState: writeImportState,
    merge: (records) => mergeRecords(workbook, records),
    tellProgress: tellImportProgress,
  };
}

/** A failure of the spreadsheet itself; no entry of the connection may stand in its words. */
function broken(source: Source, error: unknown, entries: readonly string[]): ImportOutcome {
  const words = error instanceof Error ? error.message : String(error);
  const reason = entries
    .filter((entry) => entry !== '')
    .reduce((text, entry) => text.split(entry).join('…'), words);
  const told = message(accountTexts.broken, { source: source.label.en, reason });
  const nothing = {
    added: 0,
    changed: 0,
    unchanged: 0,
    done: 0,
    total: null,
    notes: [],
    fault: null,
  };
  return { ...nothing, sourceId: source.id, result: 'failed', message: told };
}
