import { inputError } from '../../domain/inputError';
import { message, say } from '../../ground/text/text';
import { importTexts } from '../../messages/importTexts';
import { sourceTexts } from '../../messages/sourceTexts';
import type { ImportEndpoints, ImportRequest, ImportUnknown } from '../../shared/importEndpoints';
import {
  type ColumnMapping,
  formatOfMapping,
  openColumns,
  suggestedColumns,
} from '../../sources/files/columnMapping';
import type { ExportFormat } from '../../sources/files/exportFormat';
import { importFormats, importTabs } from '../../sources/files/importFormats';
import { isPersonalColumn } from '../../sources/files/personalColumns';
import { type ExportReading, readExport, type UnknownExport } from '../../sources/files/readExport';
import { knownRows } from '../../sources/known/knownRows';
import { tabNamed } from '../../workbook/schema/tabs';
import { fileLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { fileDigest } from '../import/fileDigest';
import { importPreview } from '../import/importPreview';
import { knownFromWorkbook } from '../import/knownFromWorkbook';
import { readMappings, rememberMapping } from '../import/mappings';
import { planTab, writeTabMerge } from '../import/mergeRecords';
import { withDocumentLock } from '../job/documentLock';
import { type OpenWorkbook, openWorkbook } from '../tabs/openWorkbook';
import { importRequest } from './importRequest';

type Handlers = Pick<ImportEndpoints, 'inspectImport' | 'confirmImport'>;

/** Files: recognised, previewed, taken over. Confirming reads the file again, so nothing is kept. */
export const fileImportEndpoints: Handlers = {
  inspectImport(input) {
    const request = importRequest(input);
    const workbook = openWorkbook();
    const reading = readFile(workbook, request);
    if (reading.kind === 'empty') return { kind: 'empty' };
    if (reading.kind === 'unknown') return unknownFile(reading);
    const { plan, rows } = planTab(workbook, reading.format.tab, reading.records);
    const obstacle = obstacleOf(reading);
    return importPreview(reading, plan, rows, {
      language: fileLanguage(),
      clock: workbook.reading.clock,
      currency: fileSettings(workbook.sheets).currency ?? '',
      obstacle,
    });
  },
  confirmImport(input) {
    const request = importRequest(input);
    return withDocumentLock(() => {
      const workbook = openWorkbook();
      const reading = readFile(workbook, request);
      if (reading.kind !== 'read') throw inputError(importTexts.nothingRead, {});
      const obstacle = obstacleOf(reading);
      if (obstacle !== null)
        throw inputError(obstacle.text, obstacle.values as Record<string, never>);
      const merge = planTab(workbook, reading.format.tab, reading.records);
      writeTabMerge(workbook, merge);
      workbook.sheets.remember();
      if (request.mapping !== null) rememberMapping(columnMapping(request.mapping, request));
      return importDone(reading, merge.plan);
    });
  },
};

function readFile(workbook: OpenWorkbook, request: ImportRequest) {
  const { campaignId, creatorId, postId, text, dayOrder, decimalMark } = request;
  const context = {
    digest: fileDigest(),
    known: knownRows(knownFromWorkbook(workbook)),
    chosen: {
      campaignId: campaignId || null,
      creatorId: creatorId || null,
      postId: postId || null,
    },
  };
  return readExport(text, formatsFor(request), context, {
    zone: workbook.reading.clock.zone,
    locale: workbook.locale,
    ...(dayOrder === '' ? {} : { dayOrder }),
    ...(decimalMark === '' ? {} : { decimalMark }),
  });
}

/** The user's own word comes first; a remembered mapping only where no known format fits. */
function formatsFor(request: ImportRequest): readonly ExportFormat[] {
  if (request.mapping !== null) {
    const mapping = columnMapping(request.mapping, request);
    const open = openColumns(mapping, tabNamed(mapping.tab));
    if (open.length > 0) throw inputError(importTexts.openColumns, { columns: open.join(', ') });
    return [formatOfMapping(mapping, tabNamed(mapping.tab))];
  }
  return importFormats(readMappings());
}

function columnMapping(
  mapping: NonNullable<ImportRequest['mapping']>,
  { dayOrder, decimalMark }: ImportRequest,
): ColumnMapping {
  return {
    ...mapping,
    id: mapping.id || `mapping-${Utilities.getUuid().slice(0, 8)}`,
    ...(dayOrder === '' ? {} : { dayOrder }),
    ...(decimalMark === '' ? {} : { decimalMark }),
  };
}

/** Amounts of several currencies must not be added up. */
function obstacleOf({ currencies, format }: ExportReading) {
  if (currencies.length < 2 || (format.tab !== 'Conversions' && format.tab !== 'Assets'))
    return null;
  return message(sourceTexts.mixedCurrencies, { currencies: currencies.join(', ') });
}

function unknownFile({ headers, sample, dataRows, resembles }: UnknownExport): ImportUnknown {
  const language = fileLanguage();
  const near = resembles && {
    format: resembles.format.label[language],
    columns: resembles.missing.join(', '),
  };
  const suggestions = importTabs.map(
    (tab) => [tab, suggestedColumns(headers, tabNamed(tab))] as const,
  );
  return {
    kind: 'unknown',
    headers,
    personalHeaders: headers.filter(isPersonalColumn),
    sample,
    dataRows,
    resembles: near === null ? '' : say(message(importTexts.resembles, near), language),
    suggestions: Object.fromEntries(suggestions) as ImportUnknown['suggestions'],
  };
}

function importDone(
  { format, refused }: ExportReading,
  {
    added,
    changed,
    unchanged,
  }: {
    readonly added: readonly unknown[];
    readonly changed: readonly unknown[];
    readonly unchanged: number;
  },
) {
  const language = fileLanguage();
  const counts = { added: added.length, changed: changed.length, unchanged };
  const told = message(importTexts.done, { source: format.label[language], ...counts });
  return { tab: format.tab, ...counts, refused: refused.length, message: say(told, language) };
}
