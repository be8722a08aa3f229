import { ConditionalFormatRule } from '../../emulator/services/conditionalFormatRule';
import type { Workbook } from '../../emulator/workbook/workbook';
import type { Worksheet } from '../../emulator/workbook/worksheet';
import type { BookLayout, SheetLayout, WordColour } from './protocol';

/** The file without its cells, as it crosses the wire. */
export function bookLayout(workbook: Workbook): BookLayout {
  const { name, locale, timeZone, activeSheetId } = workbook;
  return { name, locale, timeZone, activeSheetId, sheets: workbook.sheets.map(sheetLayout) };
}

function sheetLayout(sheet: Worksheet): SheetLayout {
  const { id, name, rowCount, columnCount, frozenRows, frozenColumns, hidden } = sheet;
  const { hiddenGridlines, tabColor, merges, charts } = sheet;
  return {
    id,
    name,
    rowCount,
    columnCount,
    frozenRows,
    frozenColumns,
    hidden,
    hiddenGridlines,
    tabColor,
    merges,
    charts,
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenRows: [...sheet.hiddenRows],
    colours: sheet.conditionalFormats.flatMap(coloursOf),
    hiddenColumns: [...new Set([...sheet.hiddenColumns, ...sheet.columnGroups.foldedColumns()])],
  };
}

function coloursOf(rule: unknown): WordColour[] {
  if (!(rule instanceof ConditionalFormatRule)) return [];
  const { criteria, values, background } = rule.model;
  if (criteria !== 'TEXT_EQUAL_TO' || !background) return [];
  return rule.ranges.map(({ area }) => ({ area, text: String(values[0]), background }));
}

/** Gives a tab the layout that it once had, its id and charts apart. */
export function restoreLayout(sheet: Worksheet, layout: SheetLayout): void {
  const { rowCount, columnCount, frozenRows, frozenColumns, hidden } = layout;
  const { hiddenGridlines, tabColor } = layout;
  Object.assign(sheet, { rowCount, columnCount, frozenRows, frozenColumns, hidden });
  Object.assign(sheet, { hiddenGridlines, tabColor });
  sheet.merges = [...layout.merges];
  for (const [column, pixels] of layout.columnWidths) sheet.columnWidths.set(column, pixels);
  for (const [row, pixels] of layout.rowHeights) sheet.rowHeights.set(row, pixels);
  for (const row of layout.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of layout.hiddenColumns) sheet.hiddenColumns.add(column);
  sheet.touchStructure();
}
