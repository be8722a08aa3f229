import { columnLetters } from '../../ground/cells/columnLetters';
import type { Issue } from '../../workbook/issue';
import { tabRows } from '../../workbook/read/tabRows';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import type { TabCells } from '../workbook';

/** Where an issue stands, in A1 notation: a cell, a row, a column or a tab. */
export type PlaceOfIssue = (issue: Issue) => string;

/** Finds the columns where they stand in these tabs, which people arrange as they like. */
export function placeOfIssue(tabs: TabCells): PlaceOfIssue {
  const known = new Map<TabName, ReadonlyMap<string, number>>();
  return ({ tab, row, column }) => {
    const indexes = known.get(tab) ?? tabRows(tabNamed(tab), tabs[tab] ?? []).match.indexes;
    known.set(tab, indexes);
    const index = column === null ? undefined : indexes.get(column);
    const letters = index === undefined ? '' : columnLetters(index + 1);
    if (row === null) return letters === '' ? tab : `${tab}!${letters}:${letters}`;
    return letters === '' ? `${tab}!${row}:${row}` : `${tab}!${letters}${row}`;
  };
}
