import { fnv1a, hexOf } from '../../ground/text/fnv1a';
import type { TabOutput } from '../../job/jobOutput';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';

/** One write: rows of a tab from one row (0 = header) up to another, in one call. */
export interface PlannedWrite {
  readonly tab: TabOutput;
  readonly fromRow: number;
  readonly toRow: number;
}

/** Above this a tab is written in several calls, so that one execution never has to write it all. */
const MOST_CELLS_PER_WRITE = 2_000_000;

/** Tabs that dashboards read are never split: a reader must not meet half of a new state. */
const whole = new Set<TabName>(['Looker', 'Scoreboard', 'Health', 'Runs']);

/** The writes of a run, in order; the Looker tab comes last, when everything else stands. */
export function writePlan(tabs: readonly TabOutput[]): PlannedWrite[] {
  const ordered = [...tabs].sort(
    (a, b) => Number(a.name === 'Looker') - Number(b.name === 'Looker'),
  );
  return ordered.flatMap(writesOf);
}

function writesOf(tab: TabOutput): PlannedWrite[] {
  const rowsPerWrite = whole.has(tab.name)
    ? tab.rows.length
    : Math.max(1, Math.floor(MOST_CELLS_PER_WRITE / tabNamed(tab.name).columns.length));
  const writes: PlannedWrite[] = [];
  for (let fromRow = 0; fromRow < tab.rows.length; fromRow += rowsPerWrite) {
    writes.push({ tab, fromRow, toRow: Math.min(tab.rows.length, fromRow + rowsPerWrite) });
  }
  return writes;
}

/** How many rows the writes hold in all. */
export function rowsIn(writes: readonly PlannedWrite[]): number {
  return writes.reduce((sum, { fromRow, toRow }) => sum + toRow - fromRow, 0);
}

/** Tells two outputs apart: FNV-1a over every cell and every row's end. */
export function fingerprintOf(tabs: readonly TabOutput[]): string {
  let hash: number | undefined;
  const feed = (text: string) => {
    hash = fnv1a(text, hash);
  };
  for (const { name, rows } of tabs) {
    feed(name);
    for (const row of rows) {
      for (const cell of row)
        feed(typeof cell === 'string' ? `${cell}\u0001` : `${Number(cell)}\u0002`);
      feed('\u0003');
    }
  }
  return hexOf(hash ?? fnv1a(''));
}
