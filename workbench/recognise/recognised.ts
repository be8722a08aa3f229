import { type Message, say } from '../../src/ground/text/text';
import { zoneClock } from '../../src/ground/time/zoneClock';
import { importFormats } from '../../src/sources/files/importFormats';
import {
  type ExportReading,
  readExport,
  type UnknownExport,
} from '../../src/sources/files/readExport';
import { readingRemarks, unknownRemarks } from '../../src/sources/files/remarks';
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

/** Reads a file's text as the Import panel does, without a workbook. */
export function recognised(
  text: string,
  { zone, locale }: { readonly zone: string; readonly locale: string },
): Recognised {
  const reading = readExport(text, importFormats([]), openContext, { zone, locale });
  if (reading.kind === 'empty') return nothing('empty', [], []);
  return reading.kind === 'unknown' ? unknown(reading) : read(reading, zone);
}

function read(reading: ExportReading, zone: string): Recognised {
  const clock = zoneClock(zone);
  return {
    format: reading.format.label.en,
    tab: reading.format.tab,
    records: reading.records.map((record) => shownRecord(record, clock)),
    leftOut: reading.refused.map(({ line, reason }) => ({ line, reason: say(reason, 'en') })),
    remarks: said(readingRemarks(reading)),
  };
}

function unknown(reading: UnknownExport): Recognised {
  return nothing('unknown', [], said(unknownRemarks(reading)));
}

function nothing(
  format: string,
  leftOut: Recognised['leftOut'],
  remarks: readonly string[],
): Recognised {
  return { format, tab: '', records: [], leftOut, remarks };
}

function said(messages: readonly Message[]): string[] {
  return messages.map((one) => say(one, 'en'));
}
