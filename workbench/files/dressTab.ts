import type { CellStyle } from '../../emulator/workbook/cell';
import type { Worksheet } from '../../emulator/workbook/worksheet';
import type { Language } from '../../src/ground/text/language';
import { widthOf } from '../../src/workbook/schema/appearance';
import type { Column } from '../../src/workbook/schema/column';

const HEADER_STYLE: CellStyle = {
  bold: true,
  background: '#e8f0fe',
  fontColor: '#174ea6',
  verticalAlignment: 'middle',
};

/** Gives a tab read from plain text the look that the add-on's own set-up gives: header, notes, widths, frozen row. */
export function dressTab(
  sheet: Worksheet,
  columns: readonly (Column | undefined)[],
  language: Language,
): void {
  sheet.frozenRows = 1;
  columns.forEach((column, index) => {
    const header = sheet.cellAt(0, index);
    if (header) {
      const note = column && { note: column.note[language] };
      sheet.setCell(0, index, { ...header, ...note, style: HEADER_STYLE, numberFormat: '@' });
    }
    if (column) sheet.columnWidths.set(index, widthOf(column));
  });
  sheet.touchStructure();
}
