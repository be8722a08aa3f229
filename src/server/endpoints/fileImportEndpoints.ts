import { inputError } from '../../domain/inputError';
import { ownStatusWords } from '../../domain/orders/ownStatusWords';
import { readStatus } from '../../domain/orders/readStatus';
import { type Message, message, say } from '../../ground/text/text';
import { importTexts } from '../../messages/importTexts';
import { sourceTexts } from '../../messages/sourceTexts';
import type {
  ImportDone,
  ImportEndpoints,
  ImportRequest,
  ImportUnknown,
} from '../../shared/importEndpoints';
import type { ColumnMapping } from '../../sources/files/columnMapping';
import type { ExportFormat } from '../../sources/files/exportFormat';
import { importFormats } from '../../sources/files/importFormats';
import { formatOfMapping, openColumns } from '../../sources/files/mappedFormat';
import { isPersonalColumn } from '../../sources/files/personalColumns';
import type { RecognisedExport, UnknownExport } from '../../sources/files/readExport';
import { readSheets } from '../../sources/files/readSheets';
import { unknownRemarks } from '../../sources/files/remarks';
import { likeliestTab, tabSuggestions } from '../../sources/files/tabSuggestions';
import { knownRows } from '../../sources/known/knownRows';
import { type SameSale, sameSales } from '../../sources/merge/sameSales';
import { tabNamed } from '../../workbook/schema/tabs';
import { fileLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { fileDigest } from '../import/fileDigest';
import { importPreview } from '../import/importPreview';
import { FILE_IMPORT, forgetImportProgress, tellImportProgress } from '../import/importProgress';
import { knownFromWorkbook } from '../import/knownFromWorkbook';
import { readMappings, rememberMapping } from '../import/mappings';
import { planTab, type TabMerge, writeTabMerge } from '../import/mergeRecords';
import { withDocumentLock } from '../job/documentLock';
import { type OpenWorkbook, openWorkbook } from '../tabs/openWorkbook';
import { importRequest } from './importRequest';

type Handlers = Pick<ImportEndpoints, 'inspectImport' | 'confirmImport'>;

/** Files: recognised, previewed, taken over. Confirming reads the file again, so nothing is kept. */
export const fileImportEndpoints: Handlers = {
  inspectImport(input) {
    const request = importRequest(input);
    const workbook = openWorkbook();
    const found = readFile(workbook, request);
    if (found.kind === 'empty') return { kind: 'empty' };
    if (found.kind === 'unknown') return unknownFile(found);
    const { merge, pairs } = planFile(workbook, found, request);
    return importPreview(found, merge.plan, merge.rows, {
      language: fileLanguage(),
      clock: workbook.reading.clock,
      currency: fileSettings(workbook.sheets).currency ?? '',
      obstacle: obstacleOf(found),
      pairs,
    });
  },
  confirmImport(input) {
    const request = importRequest(input);
    return withDocumentLock(() => {
      const workbook = openWorkbook();
      const found = readFile(workbook, request);
      if (found.kind !== 'read') throw inputError(importTexts.nothingRead, {});
      const obstacle = obstacleOf(found);
      if (obstacle !== null)
        throw inputError(obstacle.text, obstacle.values as Record<string, never>);
      const { merge } = planFile(workbook, found, request);
      writeTabMerge(workbook, merge);
      workbook.sheets.remember();
      if (request.mapping !== null) rememberMapping(columnMapping(request.mapping, request));
      return importDone(found, merge);
    });
  },
};

/** What a file would do to its tab; orders that are here already under another number stay out. */
function planFile(
  workbook: OpenWorkbook,
  { format, records }: RecognisedExport,
  { takesSameSales }: ImportRequest,
): { readonly merge: TabMerge; readonly pairs: readonly SameSale[] } {
  const merge = planTab(workbook, format.tab, records);
  if (format.tab !== 'Conversions') return { merge, pairs: [] };
  const pairs = sameSales(records, merge.rows);
  if (pairs.length === 0 || takesSameSales) return { merge, pairs };
  const out = new Set(pairs.map(({ incoming }) => incoming));
  const kept = records.filter(({ values }) => !out.has(values));
  return { merge: planTab(workbook, format.tab, kept), pairs };
}

function readFile(workbook: OpenWorkbook, request: ImportRequest) {
  const { campaignId, creatorId, postId, periodStart, periodEnd, dayOrder, decimalSign } = request;
  const { words } = ownStatusWords(fileSettings(workbook.sheets).status_words ?? '');
  const context = {
    digest: fileDigest(),
    tell: (done: number, total: number) => tellImportProgress(FILE_IMPORT, done, total),
    statusOf: (text: string) => readStatus(text, words),
    known: knownRows(knownFromWorkbook(workbook)),
    chosen: {
      campaignId: campaignId || null,
      creatorId: creatorId || null,
      postId: postId || null,
      periodStart: periodStart || null,
      periodEnd: periodEnd || null,
    },
  };
  const found = readSheets(request.texts, formatsFor(request), context, {
    zone: workbook.reading.clock.zone,
    locale: workbook.locale,
    ...(dayOrder === '' ? {} : { dayOrder }),
    ...(decimalSign === '' ? {} : { decimalSign }),
  });
  forgetImportProgress();
  return found;
}

/** The user's own word comes first; a remembered mapping only where no known format fits. */
function formatsFor(request: ImportRequest): readonly ExportFormat[] {
  if (request.mapping !== null) {
    const mapping = columnMapping(request.mapping, request);
    const open = openColumns(mapping, tabNamed(mapping.tab));
    if (open.length > 0) throw inputError(importTexts.openColumns, { columns: open.join(', ') });
    return [formatOfMapping(mapping, tabNamed(mapping.tab))];
  }
  return importFormats(readMappings(), request.repeats || undefined);
}

function columnMapping(
  mapping: NonNullable<ImportRequest['mapping']>,
  { dayOrder, decimalSign, repeats }: ImportRequest,
): ColumnMapping {
  return {
    ...mapping,
    id: mapping.id || `mapping-${Utilities.getUuid().slice(0, 8)}`,
    ...(dayOrder === '' ? {} : { dayOrder }),
    ...(decimalSign === '' ? {} : { decimalSign }),
    ...(repeats === '' ? {} : { repeats }),
  };
}

/** Amounts of several currencies must not be added up, and rows with one id need an answer. */
function obstacleOf({ currencies, format, question }: RecognisedExport): Message | null {
  if (question !== null) return message(sourceTexts.openQuestion, {});
  if (currencies.length < 2 || (format.tab !== 'Conversions' && format.tab !== 'Assets'))
    return null;
  return message(sourceTexts.mixedCurrencies, { currencies: currencies.join(', ') });
}

function unknownFile(found: UnknownExport): ImportUnknown {
  const { headers, sample, dataRows, resembles } = found;
  const language = fileLanguage();
  const suggestions = tabSuggestions(headers, found.rows);
  return {
    kind: 'unknown',
    headers,
    personalHeaders: headers.filter(isPersonalColumn),
    sample,
    dataRows,
    resembles:
      resembles === null
        ? ''
        : unknownRemarks(found)
            .map((remark) => say(remark, language))
            .join(' '),
    likeliestTab: likeliestTab(suggestions),
    suggestions,
  };
}

function importDone({ format, refused }: RecognisedExport, { plan }: TabMerge): ImportDone {
  const language = fileLanguage();
  const { added, changed, unchanged } = plan;
  const counts = { added: added.length, changed: changed.length, unchanged };
  const told = message(importTexts.done, { source: format.label[language], ...counts });
  return { tab: format.tab, ...counts, refused: refused.length, message: say(told, language) };
}
