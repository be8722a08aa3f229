import { columnLetters } from '../../ground/cells/columnLetters';
import { matchHeaders } from '../../workbook/read/matchHeaders';
import { formatOf, widthOf } from '../../workbook/schema/appearance';
import type { Tab } from '../../workbook/schema/column';
import { type TabName, tabNamed, tabs } from '../../workbook/schema/tabs';
import { readDocumentState, updateDocumentState } from '../documentState';
import type { FoundTab } from './foundTab';
import { layOutTab } from './layOutTab';
import { moneyDecimals } from './moneyDecimals';
import type { TabSheets } from './tabSheets';
import { formatRanges } from './writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Lays the job's tabs out for eyes that an earlier version made, each once: what people change afterwards, such as
 * opening a group, stays. Tabs that were made just now are laid out already.
 *
 * @param found the tabs that were there before this run, as they stood
 */
export function layOutOnce(sheets: TabSheets, found: ReadonlyMap<TabName, FoundTab>): void {
  const { laidOut = [] } = readDocumentState();
  const known = new Set(laidOut);
  const ids = tabsForEyes.flatMap((name) => {
    const sheet = sheets.find(name);
    if (!sheet) return [];
    const before = found.get(name);
    if (before && !known.has(sheet.getSheetId())) renew(sheet, tabNamed(name), before);
    return [sheet.getSheetId()];
  });
  if (ids.some((id) => !known.has(id))) updateDocumentState({ laidOut: ids });
}

/** The tabs with something to fold. */
const tabsForEyes: readonly TabName[] = tabs
  .filter(({ columns }: Tab) => columns.some(({ isDetail }) => isDetail))
  .map(({ name }) => name);

function renew(sheet: Sheet, tab: Tab, { cells }: FoundTab): void {
  // A copy of a file remembers nothing and has its groups.
  const folded = tab.columns.findIndex(({ isDetail }) => isDetail) + 1;
  if (folded > 0 && sheet.getMaxColumns() >= folded && sheet.getColumnGroupDepth(folded) > 0)
    return;
  const missing = tab.columns.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  dressMoved(sheet, tab, cells?.[0] ?? []);
  layOutTab(sheet, tab);
}

/** Columns that are new, or stood elsewhere, take their format and width along; the others keep what a person chose. */
function dressMoved(sheet: Sheet, tab: Tab, headers: readonly unknown[]): void {
  const { indexes } = matchHeaders(tab, [...headers]);
  const lastRow = Math.max(2, sheet.getMaxRows());
  tab.columns.forEach((column, index) => {
    if (indexes.get(column.key) === index) return;
    const letters = columnLetters(index + 1);
    formatRanges(sheet, [`${letters}2:${letters}${lastRow}`], formatOf(column, moneyDecimals()));
    sheet.setColumnWidth(index + 1, widthOf(column));
  });
}
