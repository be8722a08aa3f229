import { openWorkbook } from '../tabs/openWorkbook';
import { appendRecords } from '../tabs/writeRecords';
import type { JobStep } from './jobStep';

/** Adds the follower counts that are new to the Snapshots tab; rows that stand there are never changed. @returns whether there were any */
export function keepSnapshots({ sheets, output }: JobStep): boolean {
  if (output.newSnapshots.length === 0) return false;
  appendRecords(openWorkbook(sheets), 'Snapshots', output.newSnapshots);
  return true;
}
