import { Range } from './range';
import { RangeGeometry } from './rangeGeometry';
import { sheetEnums } from './sheetEnums';
import { areaOfArguments } from './sheetGrid';
import { SheetLook } from './sheetLook';
import { signatureError } from './signatureError';

/** One tab: what is selected in it, what is sorted, hidden by range and read at once. */
export abstract class SheetActs extends SheetLook {
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    const height = rows === -1 ? this.getLastRow() : rows;
    const width = columns === -1 ? this.getLastColumn() : columns;
    return rangeIn(this, [row, column, height, width]).getValues();
  }

  getActiveRange() {
    const { workbook } = this.execution.host;
    const first = { row: 0, column: 0, rows: 1, columns: 1 };
    const area = workbook.activeSheetId === this.sheet.id ? workbook.selection : first;
    return new Range(this.execution, this.sheet, area);
  }

  getCurrentCell() {
    return this.getActiveRange().getCell(1, 1);
  }

  getActiveCell() {
    return this.getCurrentCell();
  }

  setActiveRange(range: unknown) {
    return requireOwnRange(range, 'setActiveRange').activate();
  }

  setActiveSelection(range: unknown) {
    if (typeof range === 'string') return rangeIn(this, [range]).activate();
    return requireOwnRange(range, 'setActiveSelection').activate();
  }

  setCurrentCell(cell: unknown) {
    return requireOwnRange(cell, 'setCurrentCell').activate();
  }

  sort(column: number, ascending = true) {
    const frozen = this.sheet.frozenRows;
    const rows = this.getLastRow() - frozen;
    if (rows < 1) return this;
    rangeIn(this, [frozen + 1, 1, rows, this.sheet.columnCount]).sort({ column, ascending });
    return this;
  }

  hideColumn(columns: unknown) {
    const { area } = requireOwnRange(columns, 'hideColumn');
    this.hideColumns(area.column + 1, area.columns);
  }

  unhideColumn(columns: unknown) {
    const { area } = requireOwnRange(columns, 'unhideColumn');
    this.showColumns(area.column + 1, area.columns);
  }

  hideRow(rows: unknown) {
    const { area } = requireOwnRange(rows, 'hideRow');
    this.hideRows(area.row + 1, area.rows);
  }

  unhideRow(rows: unknown) {
    const { area } = requireOwnRange(rows, 'unhideRow');
    this.showRows(area.row + 1, area.rows);
  }

  isRowHiddenByUser(row: number) {
    return this.sheet.hiddenRows.has(row - 1);
  }

  hasHiddenGridlines() {
    return this.sheet.hiddenGridlines;
  }

  setRowHeightsForced(row: number, count: number, height: number) {
    return this.setRowHeights(row, count, height);
  }

  clearConditionalFormatRules() {
    this.sheet.conditionalFormats.length = 0;
    this.sheet.touchStructure();
  }

  getType() {
    return sheetEnums.SheetType.get('GRID');
  }
}

function rangeIn(acts: SheetActs, given: readonly unknown[]): Range {
  return new Range(acts.execution, acts.sheet, areaOfArguments(acts.sheet, given));
}

function requireOwnRange(range: unknown, method: string): Range {
  if (range instanceof RangeGeometry) return range as Range;
  throw signatureError(`SpreadsheetApp.Sheet.${method}`, [range]);
}
