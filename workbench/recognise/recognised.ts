import { type Message, say } from '../../src/ground/text/text';
import { zoneClock } from '../../src/ground/time/zoneClock';
import type { ColumnMapping } from '../../src/sources/files/columnMapping';
import type { ExportFormat } from '../../src/sources/files/exportFormat';
import { importFormats } from '../../src/sources/files/importFormats';
import { formatOfMapping, openColumns } from '../../src/sources/files/mappedFormat';
import type { RecognisedExport, UnknownExport } from '../../src/sources/files/readExport';
import { readSheets } from '../../src/sources/files/readSheets';
import { exportRemarks, unknownRemarks } from '../../src/sources/files/remarks';
import { likeliestTab, tabSuggestions } from '../../src/sources/files/tabSuggestions';
import { tabNamed } from '../../src/workbook/schema/tabs';
import { openContext } from './openContext';
import { type ShownRecord, shownRecord } from './shownRecord';

/** What the Import panel would take from a file. */
export interface Recognised {
  readonly format: string;
  readonly tab: string;
  readonly records: readonly ShownRecord[];
  readonly leftOut: readonly { readonly line: number | null; readonly reason: string }[];
  readonly remarks: readonly string[];
}

interface Place {
  readonly zone: string;
  readonly locale: string;
}

/** Reads the texts of a file's sheets as the Import panel does, without a workbook. */
export function recognised(texts: readonly string[], place: Place): Recognised {
  const found = readTexts(texts, importFormats([]), place);
  if (found.kind === 'empty') {
    return {
      format: 'empty',
      tab: '',
      records: [],
      leftOut: [],
      remarks: ['There is no row in it.'],
    };
  }
  return found.kind === 'unknown' ? guessed(texts, found, place) : taken(found, place);
}

function readTexts(texts: readonly string[], formats: readonly ExportFormat[], place: Place) {
  return readSheets(texts, formats, openContext, place);
}

function taken(found: RecognisedExport, { zone }: Place): Recognised {
  const clock = zoneClock(zone);
  return {
    format: found.format.label.en,
    tab: found.format.tab,
    records: found.records.map((record) => shownRecord(record, clock)),
    leftOut: found.refused.map(({ line, reason }) => ({ line, reason: say(reason, 'en') })),
    remarks: said(exportRemarks(found)),
  };
}

/** A file of no known kind, read by the mapping that the panel would suggest for it. */
function guessed(texts: readonly string[], unknown: UnknownExport, place: Place): Recognised {
  const mapping = suggestedMapping(unknown);
  const tab = tabNamed(mapping.tab);
  const open = openColumns(mapping, tab);
  const columns = Object.entries(mapping.columns).map(([key, header]) => `${key} ← ${header}`);
  const remarks = [
    ...said(unknownRemarks(unknown)),
    `Suggested for the tab ${mapping.tab}: ${columns.join(', ') || 'nothing'}.`,
    ...(open.length > 0 ? [`Still to be chosen: ${open.join(', ')}.`] : []),
  ];
  const plain = { format: 'unknown', tab: mapping.tab, records: [], leftOut: [], remarks };
  if (open.length > 0) return plain;
  const mapped = readTexts(texts, [formatOfMapping(mapping, tab)], place);
  if (mapped.kind !== 'read') return plain;
  const found = taken(mapped, place);
  return { ...found, format: 'unknown', remarks: [...remarks, ...found.remarks] };
}

function suggestedMapping({ headers, rows }: UnknownExport): ColumnMapping {
  const suggestions = tabSuggestions(headers, rows);
  const tab = likeliestTab(suggestions);
  const columns = suggestions[tab];
  const constants: Record<string, string> =
    tab === 'Conversions' && columns.kind === undefined ? { kind: 'order' } : {};
  return { id: 'suggested', name: 'unknown', tab, columns, constants };
}

function said(messages: readonly Message[]): string[] {
  return messages.map((one) => say(one, 'en'));
}
