import { matchHeaders } from '../../workbook/read/matchHeaders';
import { tabNamed } from '../../workbook/schema/tabs';
import { headerRow } from '../../workbook/write/headerRow';
import { fileLanguage } from '../fileLanguage';
import { dressTab } from '../tabs/createTab';
import { headersOf, keepOwnColumnsLeft } from '../tabs/keepOwnColumnsLeft';
import type { TabSheets } from '../tabs/tabSheets';
import { writeCells } from '../tabs/writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives the Runs tab its header back where people deleted, overwrote or cut it, so that no run is taken for a header
 * and none is moved aside; it follows the file's language. One read where all is well.
 *
 * @returns the id of the newest run, '' without one, and the sheet's last row
 */
export function mendRunsHeader(
  sheets: TabSheets,
  sheet: Sheet,
): {
  readonly newest: string;
  readonly lastRow: number;
} {
  const tab = tabNamed('Runs');
  const width = tab.columns.length;
  const cells = sheet.getDataRange().getValues();
  const [header = [], top = []] = cells;
  if (cells.length === 1 && header.every((cell) => cell === '')) {
    dressTab(sheets, sheet, 'Runs', tab, fileLanguage());
    return { newest: '', lastRow: 1 };
  }
  if (header.length < width) growColumns(sheet, width);
  const { indexes } = matchHeaders(tab, header);
  const inPlace = tab.columns.filter(({ key }, index) => indexes.get(key) === index).length;
  const spoken = headerRow('Runs', fileLanguage());
  if (inPlace === width) {
    const isSpoken = spoken.every((text, index) => header[index] === text);
    if (!isSpoken) writeCells(sheet.getRange(1, 1, 1, width), [spoken]);
    return { newest: String(top[0] ?? ''), lastRow: cells.length };
  }
  const isShifted = isRunId(header[0]);
  if (isShifted) sheet.insertRowBefore(1);
  else if (indexes.size > 0) keepOwnColumnsLeft(sheet, tab, headersOf(cells, cells.length));
  writeCells(sheet.getRange(1, 1, 1, width), [spoken]);
  const newest = String((isShifted ? header : top)[0] ?? '');
  return { newest, lastRow: cells.length + (isShifted ? 1 : 0) };
}

function growColumns(sheet: Sheet, width: number): void {
  const existing = sheet.getMaxColumns();
  if (existing < width) sheet.insertColumnsAfter(existing, width - existing);
}

function isRunId(cell: unknown): boolean {
  return typeof cell === 'string' && /^[0-9a-f]{8}$/.test(cell);
}
