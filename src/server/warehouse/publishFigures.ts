import { byteText } from '../../ground/text/byteText';
import { type Message, message, say } from '../../ground/text/text';
import { warehouseTexts as texts } from '../../messages/warehouseTexts';
import { creditsRows, type FeedOwner, feedRows } from '../../warehouse/publishedRows';
import { creditsTable, feedTable } from '../../warehouse/tableSchemas';
import { records } from '../../workbook/read/records';
import type { Cell } from '../../workbook/write/rowsFor';
import { readDocumentState, updateDocumentState } from '../documentState';
import { fileSpeech } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { logFailure } from '../logFailure';
import { type OpenWorkbook, openWorkbook } from '../tabs/openWorkbook';
import type { TabSheets } from '../tabs/tabSheets';
import { bigQuerySession } from './bigQuerySession';
import { publishRows } from './publishRows';
import { servicePorts } from './servicePorts';
import type { PublishedTabs } from './warehouseDoor';
import { isStillAtWork, WarehouseError } from './warehouseError';
import { warehouseFaultMessage } from './warehouseFaultMessage';
import { mostBytes, type WarehouseSettings } from './warehouseSettings';

/**
 * Sends the figures of a run to the warehouse, where this file has one. Never throws: the figures stand in the
 * file whatever happens there, and there the last good ones stand until new ones are whole.
 *
 * @returns what to say of it in the file's language; '' without a warehouse
 */
export function publishFigures(
  sheets: TabSheets,
  runId: string,
  tabs: PublishedTabs,
  deadlineMs: number,
): string {
  const { warehouse } = readDocumentState();
  if (warehouse === undefined) return '';
  const told = published(sheets, { runId, warehouse, tabs, deadlineMs });
  return say(told, fileSpeech());
}

/** Goes on with publishing that an earlier execution had to leave to BigQuery. */
export function goOnPublishing(sheets: TabSheets, deadlineMs: number): void {
  const { publishing } = readDocumentState();
  if (publishing === undefined) return;
  const looker = rowsOf(sheets, 'Looker');
  publishFigures(
    sheets,
    publishing.runId,
    { looker, credits: rowsOf(sheets, 'Credits') },
    deadlineMs,
  );
}

function rowsOf(sheets: TabSheets, name: 'Looker' | 'Credits'): Cell[][] {
  const values = sheets.find(name)?.getDataRange().getValues() ?? [];
  return values.slice(1) as Cell[][];
}

interface Publishing {
  readonly runId: string;
  readonly warehouse: WarehouseSettings;
  readonly tabs: PublishedTabs;
  readonly deadlineMs: number;
}

function published(sheets: TabSheets, work: Publishing): Message {
  const { runId, warehouse } = work;
  let told: Message;
  let isAtWork = false;
  try {
    told = sent(sheets, work);
  } catch (error) {
    logFailure('publishing', error);
    isAtWork = isStillAtWork(error);
    told = isAtWork ? message(texts.stillPublishing, {}) : keptMessage(error, warehouse);
  }
  const atMs = Date.now();
  updateDocumentState({
    publishing: isAtWork ? { runId } : undefined,
    warehouseLast: { atMs, isGood: told.text === texts.published, message: told },
  });
  return told;
}

function sent(sheets: TabSheets, { runId, warehouse, tabs, deadlineMs }: Publishing): Message {
  const session = bigQuerySession(warehouse, servicePorts, deadlineMs);
  const workbook = openWorkbook(sheets);
  const owner = ownerOf(workbook);
  const { clock } = workbook.reading;
  const { rows, bytes } = publishRows(session, {
    runId,
    workbookId: owner.workbookId,
    tables: [
      { table: feedTable, rows: feedRows(tabs.looker, owner, clock) },
      { table: creditsTable, rows: creditsRows(tabs.credits, owner, clock) },
    ],
    mostBytes: mostBytes(warehouse),
    nowMs: Date.now(),
  });
  const read = byteText(bytes, workbook.locale);
  const values = { rows, count: rows, read };
  return message(texts.published, values);
}

function keptMessage(error: unknown, warehouse: WarehouseSettings): Message {
  const reason =
    error instanceof WarehouseError
      ? warehouseFaultMessage(error.fault, warehouse)
      : message(texts.refused, { detail: error instanceof Error ? error.name : '–' });
  return message(texts.notPublished, { reason });
}

function ownerOf({ sheets, table }: OpenWorkbook): FeedOwner {
  const settings = fileSettings(sheets);
  const campaigns = records(table('Campaigns'));
  const markets = new Map(
    campaigns.map(({ campaign_id, audience_country }) => [campaign_id, audience_country]),
  );
  return {
    workbookId: sheets.spreadsheet.getId(),
    brand: settings.brand,
    currency: settings.currency,
    marketOf: (campaignId) => markets.get(campaignId) ?? null,
  };
}
