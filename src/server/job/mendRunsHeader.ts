import { matchHeaders } from '../../workbook/read/matchHeaders';
import { tabNamed } from '../../workbook/schema/tabs';
import { headerRow } from '../../workbook/write/headerRow';
import { fileLanguage } from '../fileLanguage';
import { keepOwnColumnsLeft } from '../tabs/keepOwnColumnsLeft';
import { writeCells } from '../tabs/writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives the Runs tab its header back where people deleted, overwrote or cut it, so that no run is taken for a header
 * and none is moved aside; it follows the file's language. One read where all is well.
 *
 * @returns the id of the newest run; '' without one
 */
export function mendRunsHeader(sheet: Sheet): string {
  const tab = tabNamed('Runs');
  const width = tab.columns.length;
  const columns = Math.max(width, sheet.getLastColumn());
  growColumns(sheet, width);
  const [header = [], top = []] = sheet.getRange(1, 1, 2, columns).getValues();
  const { indexes } = matchHeaders(tab, header);
  const inPlace = tab.columns.filter(({ key }, index) => indexes.get(key) === index).length;
  const spoken = headerRow('Runs', fileLanguage());
  if (inPlace === width) {
    const isSpoken = spoken.every((text, index) => header[index] === text);
    if (!isSpoken) writeCells(sheet.getRange(1, 1, 1, width), [spoken]);
    return String(top[0]);
  }
  if (isRunId(header[0])) sheet.insertRowBefore(1);
  else if (indexes.size > 0) keepOwnColumnsLeft(sheet, tab);
  writeCells(sheet.getRange(1, 1, 1, width), [spoken]);
  return String(isRunId(header[0]) ? header[0] : top[0]);
}

function growColumns(sheet: Sheet, width: number): void {
  const existing = sheet.getMaxColumns();
  if (existing < width) sheet.insertColumnsAfter(existing, width - existing);
}

function isRunId(cell: unknown): boolean {
  return typeof cell === 'string' && /^[0-9a-f]{8}$/.test(cell);
}
