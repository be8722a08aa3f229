import { currencyDecimals, USUAL_DECIMALS } from '../../domain/money/currencyDecimals';
import { columnLetters } from '../../ground/cells/columnLetters';
import { matchHeaders } from '../../workbook/read/matchHeaders';
import { isPlainMoney, moneyFormat } from '../../workbook/schema/appearance';
import type { Tab } from '../../workbook/schema/column';
import { tabs } from '../../workbook/schema/tabs';
import { readDocumentState, updateDocumentState } from '../documentState';
import type { TabSheets } from './tabSheets';
import { formatRanges } from './writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many decimals the amounts of this file are shown with. */
export function moneyDecimals(): number {
  return readDocumentState().moneyDecimals ?? USUAL_DECIMALS;
}

/**
 * Shows the amounts of all tabs with the decimals of the file's currency, once it is another one. A format that a
 * person chose stays.
 *
 * @param currency ISO 4217; null where nobody said
 */
export function followCurrency(sheets: TabSheets, currency: string | null): void {
  const before = moneyDecimals();
  const decimals = currencyDecimals(currency);
  if (decimals === before) return;
  for (const tab of tabs) {
    const sheet = sheets.find(tab.name);
    if (sheet) formatAmounts(sheet, tab, moneyFormat(before), moneyFormat(decimals));
  }
  updateDocumentState({ moneyDecimals: decimals });
}

function formatAmounts(sheet: Sheet, tab: Tab, before: string, format: string): void {
  const width = sheet.getLastColumn();
  if (width === 0 || !tab.columns.some(isPlainMoney)) return;
  const [headers = []] = sheet.getRange(1, 1, 1, width).getValues();
  const [chosen = []] = sheet.getRange(2, 1, 1, width).getNumberFormats();
  const { indexes } = matchHeaders(tab, headers);
  const ranges = tab.columns.filter(isPlainMoney).flatMap(({ key }) => {
    const index = indexes.get(key);
    if (index === undefined || chosen[index] !== before) return [];
    const letters = columnLetters(index + 1);
    return [`${letters}2:${letters}${sheet.getMaxRows()}`];
  });
  formatRanges(sheet, ranges, format);
}
