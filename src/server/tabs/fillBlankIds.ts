import { IssueList } from '../../workbook/issueList';
import { blankIds, tabsWithMadeIds } from '../../workbook/read/blankIds';
import { newReading, type Reading } from '../../workbook/read/reading';
import { readTab } from '../../workbook/read/readTab';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import { columnRuns } from './columnRuns';
import type { TabSheets } from './tabSheets';
import { dress, writeCells } from './writeCells';

/**
 * Writes the ids that were made for rows without one into these rows, so that other tabs can name them and they stay
 * when the row's words change. The tabs are read anew: people may have moved rows while a run was at work. Only blank
 * cells are filled.
 *
 * @returns whether there were any
 */
export function fillBlankIds(sheets: TabSheets): boolean {
  const { spreadsheet } = sheets;
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const reading = newReading(zone, spreadsheet.getSpreadsheetLocale());
  const filled = tabsWithMadeIds.map((name) => fillTab(sheets, name, reading));
  return filled.includes(true);
}

function fillTab(sheets: TabSheets, name: TabName, reading: Reading): boolean {
  const sheet = sheets.find(name);
  if (!sheet) return false;
  const values = sheet.getDataRange().getValues();
  const table = readTab(name, values, reading, new IssueList());
  const { column, rows } = blankIds(name, values);
  if (rows.length === 0) return false;
  const blank = new Set(rows);
  const { codes, texts } = table.text(idColumnOf(name));
  const made = Array.from(table.sheetRows, (row, index) => {
    const id = texts[codes[index] ?? 0] ?? '';
    return { row, column, id };
  }).filter(({ row, id }) => blank.has(row) && id !== '');
  for (const { row, cells } of columnRuns(made)) {
    const range = sheet.getRange(row, column, cells.length, 1);
    const formulas = range.getFormulas();
    dress(() => range.setNumberFormat('@'));
    writeCells(
      range,
      cells.map(({ id }, index) => [formulas[index]?.[0] || id]),
    );
  }
  return made.length > 0;
}

/** The column that tells a tab's rows apart. */
function idColumnOf(name: TabName): never {
  const tab = tabNamed(name);
  return ('unique' in tab ? tab.unique : '') as never;
}
