import { openWorkbook } from '../tabs/openWorkbook';
import { appendRecords } from '../tabs/writeRecords';
import type { JobStep } from './jobStep';

/** Adds the follower counts that are new to the Snapshots tab; rows that stand there are never changed. */
export function keepSnapshots({ sheets, output }: JobStep): void {
  if (output.newSnapshots.length === 0) return;
  appendRecords(openWorkbook(sheets), 'Snapshots', output.newSnapshots);
}
