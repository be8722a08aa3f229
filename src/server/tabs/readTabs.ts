import type { SeenInput } from '../../job/gate/seenInput';
import { type TabName, tabs } from '../../workbook/schema/tabs';
import { readOwnColumns } from './readOwnColumns';
import type { TabSheets } from './tabSheets';

/** The cells of the tabs that are there, header row first, as `getValues` hands them over. */
type TabCells = Partial<Record<TabName, unknown[][]>>;

/** What was read. */
export interface ReadTabs {
  readonly cells: TabCells;
  /** How many columns of people's own were left unread, by tab. */
  readonly strangers: ReadonlyMap<TabName, number>;
}

/** Reading columns apart takes a few calls more: only where it spares as many cells is it quicker. */
const FEWEST_CELLS_SPARED = 10_000;

/**
 * Reads every tab that the job starts from, each in one call; tabs that are not there are absent. Of a tab that was
 * wide and long in the last run only its own columns are read, in a few calls.
 */
export function readMarketerTabs(sheets: TabSheets, seen: SeenInput | undefined): ReadTabs {
  const cells: TabCells = {};
  const strangersOf = new Map<TabName, number>();
  for (const tab of tabs) {
    if (tab.writer !== 'marketer' && !('history' in tab)) continue;
    const found = sheets.find(tab.name);
    if (!found) continue;
    const { rows = 0, strangers = 0 } = seen?.tabs[tab.name] ?? {};
    if (rows * strangers < FEWEST_CELLS_SPARED) {
      cells[tab.name] = found.getDataRange().getValues();
      continue;
    }
    const own = readOwnColumns(found, tab);
    cells[tab.name] = own.cells;
    strangersOf.set(tab.name, own.strangers);
  }
  return { cells, strangers: strangersOf };
}
