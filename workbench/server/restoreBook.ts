import { Workbook } from '../../emulator/workbook/workbook';
import { restoreLayout } from './bookLayout';
import { forEachWireCell } from './cellBlock';
import type { BookLayout, CellBlock } from './protocol';

/** Builds a workbook anew from what the page last showed; tabs get new ids. */
export function restoreBook(layout: BookLayout, blocks: readonly CellBlock[]): Workbook {
  const { name, locale, timeZone } = layout;
  const workbook = new Workbook({ name, locale, timeZone });
  workbook.batch(() => {
    for (const sheetLayout of layout.sheets) {
      const sheet = workbook.addSheet(sheetLayout.name);
      restoreLayout(sheet, sheetLayout);
      if (sheetLayout.id === layout.activeSheetId) workbook.activeSheetId = sheet.id;
      for (const block of blocks.filter(({ sheetId }) => sheetId === sheetLayout.id)) {
        forEachWireCell(block, (row, column, cell) => {
          if (cell && !cell.spilled) sheet.setCell(row, column, cell);
        });
      }
    }
  });
  return workbook;
}
