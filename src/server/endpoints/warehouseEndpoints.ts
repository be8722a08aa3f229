import { InputError } from '../../domain/inputError';
import { byteText } from '../../ground/text/byteText';
import { message, say } from '../../ground/text/text';
import { warehouseTexts as texts } from '../../messages/warehouseTexts';
import type { WarehouseEndpoints, WarehouseView } from '../../shared/warehouseEndpoints';
import { tableRequest } from '../../sources/bigQuery/bigQueryRequests';
import { readTable } from '../../sources/bigQuery/readTable';
import { isPersonalColumn } from '../../sources/files/personalColumns';
import { suggestedColumns } from '../../sources/files/suggestedColumns';
import { textAt } from '../../sources/json';
import { createMarketView, createWeeklyView } from '../../warehouse/feedViews';
import { exchangeRatesTable } from '../../warehouse/jobTables';
import { queryPrice } from '../../warehouse/queryPrice';
import { replacingStatements } from '../../warehouse/replaceRows';
import { creditsTable, feedTable } from '../../warehouse/tableSchemas';
import { tableSource } from '../../warehouse/tableSource';
import { lookerStudioUrl } from '../../workbook/dashboard/lookerStudioUrl';
import { tabNamed } from '../../workbook/schema/tabs';
import { readDocumentState, updateDocumentState } from '../documentState';
import { fileLanguage, fileSpeech } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { withDocumentLock } from '../job/documentLock';
import { openTabSheets } from '../tabs/tabSheets';
import { type BigQuerySession, bigQuerySession } from '../warehouse/bigQuerySession';
import { ensureTables } from '../warehouse/ensureTables';
import { bigQueryTable, sharedTableName } from '../warehouse/publishRows';
import { servicePorts } from '../warehouse/servicePorts';
import { WarehouseError } from '../warehouse/warehouseError';
import { warehouseFaultMessage } from '../warehouse/warehouseFaultMessage';
import {
  conversionsPlace,
  mostBytes,
  type WarehouseSettings,
} from '../warehouse/warehouseSettings';
import { inputReader } from './readInput';
import { requireColumns, warehouseEntries } from './warehouseEntries';

/** How long connecting waits for BigQuery: somebody is looking at the screen. */
const patienceMs = 60_000;

/** The warehouse: connect, look, forget. Entries are tested before they are kept. */
export const warehouseEndpoints: WarehouseEndpoints = {
  openWarehouse: () => warehouseView(),
  connectWarehouse(input) {
    const entries = warehouseEntries(inputReader(input).object('entries'), input.entries);
    if (entries.use === 'count') requireColumns(entries);
    const readBytes = withDocumentLock(() =>
      asked(entries, (session) => connected(session, mostBytes(entries))),
    );
    updateDocumentState({ warehouse: { ...entries, readBytes }, warehouseLast: undefined });
    return warehouseView();
  },
  removeWarehouse() {
    updateDocumentState({ warehouse: undefined, publishing: undefined, warehouseLast: undefined });
    return warehouseView();
  },
  readWarehouseColumns(input) {
    const entries = warehouseEntries(inputReader(input).object('entries'), input.entries);
    const { place, tableId } = conversionsPlace(entries);
    const { fields } = asked(entries, ({ ask }) => ask(tableRequest(place, tableId), readTable));
    const names = fields.map((field) => textAt(field, 'name'));
    const columns = names.filter((name) => name !== '' && !isPersonalColumn(name));
    return { columns, suggested: suggestedColumns(columns, tabNamed('Conversions')) };
  },
};

/** Makes what is missing, and asks what putting rows in place would read. */
function connected(session: BigQuerySession, limit: number): number {
  const shared = [feedTable, creditsTable];
  ensureTables(
    session,
    [...shared, exchangeRatesTable].map((table) => bigQueryTable(table, table.name)),
  );
  makeViews(session, limit);
  const staged = shared.map((table) => ({
    table: sharedTableName(session.place, table),
    staging: null,
    columns: [],
  }));
  return session.dryRun(replacingStatements(openTabSheets().spreadsheet.getId(), staged));
}

/** The views over all files: by week, and by brand, market and currency. */
function makeViews({ place, run }: BigQuerySession, limit: number): void {
  const dataset = `${place.projectId}.${place.datasetId}`;
  const jobId = `flywheel_views_${Utilities.getUuid().slice(0, 8)}`;
  run(`${jobId}_weekly`, createWeeklyView(dataset), limit);
  run(`${jobId}_market`, createMarketView(dataset), limit);
}

/** @throws InputError with what to do when BigQuery does not do what it is asked */
function asked<Found>(
  entries: WarehouseSettings,
  work: (session: BigQuerySession) => Found,
): Found {
  try {
    return work(bigQuerySession(entries, servicePorts, Date.now() + patienceMs));
  } catch (error) {
    if (!(error instanceof WarehouseError)) throw error;
    throw new InputError(warehouseFaultMessage(error.fault, entries));
  }
}

function warehouseView(): WarehouseView {
  const { warehouse, warehouseLast } = readDocumentState();
  const language = fileLanguage();
  return {
    isSwitchedOn: typeof BigQuery !== 'undefined',
    entries: warehouse ?? null,
    last: warehouseLast
      ? { ...warehouseLast, message: say(warehouseLast.message, language) }
      : null,
    price: warehouse === undefined ? '' : priceOf(warehouse),
    dashboardUrl: warehouse === undefined ? null : dashboardUrl(warehouse),
  };
}

/** Cents and less are said as "under 1 cent": more digits would claim more than a list price can. */
function priceOf({ readBytes = 0 }: WarehouseSettings): string {
  const { spreadsheet } = openTabSheets();
  const locale = spreadsheet.getSpreadsheetLocale();
  const dollars = queryPrice(readBytes);
  const read = byteText(readBytes, locale);
  const told =
    dollars < 0.01
      ? message(texts.priceUnderCent, { read })
      : message(texts.price, { read, dollars: dollars.toFixed(2) });
  return say(told, fileSpeech());
}

function dashboardUrl({ projectId, datasetId }: WarehouseSettings): string {
  const sheets = openTabSheets();
  const { looker_report_id } = fileSettings(sheets);
  return lookerStudioUrl({
    source: tableSource(projectId, datasetId, feedTable.name),
    reportName: sheets.spreadsheet.getName(),
    ...(looker_report_id ? { templateId: looker_report_id } : {}),
  });
}
