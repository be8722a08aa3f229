import { newReading } from '../../workbook/read/reading';
import { appendRecords } from '../tabs/writeRecords';
import type { JobStep } from './jobStep';

/** Adds the follower counts that are new to the Snapshots tab; rows that stand there are never changed. */
export function keepSnapshots({ sheets, output }: JobStep): void {
  if (output.newSnapshots.length === 0) return;
  const { spreadsheet } = sheets;
  const locale = spreadsheet.getSpreadsheetLocale();
  const reading = newReading(spreadsheet.getSpreadsheetTimeZone(), locale);
  appendRecords({ sheets, reading }, 'Snapshots', output.newSnapshots);
}
