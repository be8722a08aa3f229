import { type TabName, tabs } from '../../workbook/schema/tabs';
import type { TabSheets } from './tabSheets';

/** The cells of the tabs that are there, header row first, as `getValues` hands them over. */
export type TabCells = Partial<Record<TabName, unknown[][]>>;

/** Reads every tab that the job starts from, each in one call; tabs that are not there are absent. */
export function readMarketerTabs(sheets: TabSheets): TabCells {
  const cells: TabCells = {};
  for (const tab of tabs) {
    if (tab.writer !== 'marketer' && !('history' in tab)) continue;
    const found = sheets.find(tab.name);
    if (!found) continue;
    cells[tab.name] = found.getDataRange().getValues();
  }
  return cells;
}
