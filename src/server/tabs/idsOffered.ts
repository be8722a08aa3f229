import { matchHeaders } from '../../workbook/read/matchHeaders';
import type { Column, Tab } from '../../workbook/schema/column';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import { countedService } from '../countedService';
import type { TabSheets } from './tabSheets';

/** Which tab holds the rows that an id column of another one names. */
const homes: Readonly<Record<string, TabName>> = {
  campaign_id: 'Campaigns',
  creator_id: 'Creators',
  post_id: 'Posts',
};

/**
 * A drop-down list of what stands in another tab: ids and, beside them, names, either of which is understood. A name
 * that is not there yet is let through. Tabs that come later have nothing to offer yet: null.
 */
export function idsOffered(
  sheets: TabSheets,
  { key }: Column,
  { unique }: Tab,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const home = homes[key];
  if (home === undefined || key === unique) return null;
  const names = namesIn(sheets, home, key);
  if (!names) return null;
  return countedService(SpreadsheetApp.newDataValidation())
    .requireValueInRange(names, true)
    .setAllowInvalid(true)
    .build();
}

/** The ids of a tab, with the names where they stand beside them. */
function namesIn(sheets: TabSheets, home: TabName, key: string) {
  const sheet = sheets.find(home);
  const width = sheet?.getLastColumn() ?? 0;
  if (!sheet || width === 0) return undefined;
  const [headers = []] = sheet.getRange(1, 1, 1, width).getValues();
  const { indexes } = matchHeaders(tabNamed(home), headers);
  const ids = indexes.get(key);
  if (ids === undefined) return undefined;
  const isBeside = indexes.get('name') === ids + 1;
  return sheet.getRange(2, ids + 1, Math.max(1, sheet.getMaxRows() - 1), isBeside ? 2 : 1);
}
