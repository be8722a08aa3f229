import type { ExportFormat, RecordContext } from './exportFormat';
import { type EmptyExport, type ExportReading, readExport, type UnknownExport } from './readExport';
import type { ReadingChoices } from './readingChoices';

/** Reads the first sheet of a file whose header is known; else the first that holds a table at all. */
export function readSheets(
  texts: readonly string[],
  formats: readonly ExportFormat[],
  context: RecordContext,
  choices: ReadingChoices,
): ExportReading | UnknownExport | EmptyExport {
  let unknown: UnknownExport | null = null;
  for (const text of texts) {
    const reading = readExport(text, formats, context, choices);
    if (reading.kind === 'read') return reading;
    if (reading.kind === 'unknown' && reading.dataRows > 0) unknown ??= reading;
  }
  return unknown ?? { kind: 'empty' };
}
