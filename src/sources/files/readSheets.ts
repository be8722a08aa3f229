import type { ExportChoices } from './exportChoices';
import type { ExportFormat, RecordContext } from './exportFormat';
import {
  type EmptyExport,
  type RecognisedExport,
  readExport,
  type UnknownExport,
} from './readExport';

/** Reads the first sheet of a file whose header is known; else the first that holds a table at all. */
export function readSheets(
  texts: readonly string[],
  formats: readonly ExportFormat[],
  context: RecordContext,
  choices: ExportChoices,
): RecognisedExport | UnknownExport | EmptyExport {
  let unknown: UnknownExport | null = null;
  for (const text of texts) {
    const found = readExport(text, formats, context, choices);
    if (found.kind === 'read') return found;
    if (found.kind === 'unknown' && found.dataRows > 0) unknown ??= found;
  }
  return unknown ?? { kind: 'empty' };
}
