import { isCellError } from '../workbook/cell';
import { displayText } from '../workbook/displayText';
import { ColumnGroup } from './columnGroup';
import { enumName } from './googleEnum';
import { sheetEnums } from './sheetEnums';
import { SheetGrid } from './sheetGrid';

/** One tab: widths, heights, colours and what is hidden. */
export abstract class SheetLook extends SheetGrid {
  setTabColor(color: unknown) {
    this.sheet.tabColor = color === null ? null : String(color);
    this.sheet.touchStructure();
    return this;
  }

  getTabColor() {
    return this.sheet.tabColor;
  }

  setHiddenGridlines(hidden: unknown) {
    this.sheet.hiddenGridlines = hidden === true;
    this.sheet.touchStructure();
    return this;
  }

  setColumnWidth(column: number, width: number) {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number) {
    for (let at = 0; at < count; at += 1) this.sheet.columnWidths.set(column - 1 + at, width);
    this.sheet.touchStructure();
    return this;
  }

  getColumnWidth(column: number) {
    return this.sheet.columnWidths.get(column - 1) ?? 100;
  }

  setRowHeight(row: number, height: number) {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number) {
    for (let at = 0; at < count; at += 1) this.sheet.rowHeights.set(row - 1 + at, height);
    this.sheet.touchStructure();
    return this;
  }

  getRowHeight(row: number) {
    return this.sheet.rowHeights.get(row - 1) ?? 21;
  }

  autoResizeColumn(column: number) {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(column: number, count: number) {
    this.execution.host.engine.recalculate();
    for (let at = column - 1; at < column - 1 + count; at += 1) {
      this.sheet.columnWidths.set(at, fittingWidth(this, at));
    }
    this.sheet.touchStructure();
    return this;
  }

  hideColumns(column: number, count = 1) {
    for (let at = 0; at < count; at += 1) this.sheet.hiddenColumns.add(column - 1 + at);
    this.sheet.touchStructure();
  }

  showColumns(column: number, count = 1) {
    for (let at = 0; at < count; at += 1) this.sheet.hiddenColumns.delete(column - 1 + at);
    this.sheet.touchStructure();
  }

  isColumnHiddenByUser(column: number) {
    return this.sheet.hiddenColumns.has(column - 1);
  }

  setColumnGroupControlPosition(position: unknown) {
    const side = enumName(position, sheetEnums.GroupControlTogglePosition);
    this.sheet.columnGroups.control = side as 'BEFORE' | 'AFTER';
    this.sheet.touchStructure();
    return this;
  }

  getColumnGroupControlPosition() {
    return sheetEnums.GroupControlTogglePosition.get(this.sheet.columnGroups.control);
  }

  getColumnGroup(column: number, depth: number) {
    const group = this.sheet.columnGroups.groupAt(column - 1, depth);
    if (group === undefined) {
      throw new Error(`A group does not exist at index ${column} and depth ${depth}.`);
    }
    return new ColumnGroup(this.execution, this.sheet, group);
  }

  getColumnGroupDepth(column: number) {
    return this.sheet.columnGroups.depthOf(column - 1);
  }

  hideRows(row: number, count = 1) {
    for (let at = 0; at < count; at += 1) this.sheet.hiddenRows.add(row - 1 + at);
    this.sheet.touchStructure();
  }

  showRows(row: number, count = 1) {
    for (let at = 0; at < count; at += 1) this.sheet.hiddenRows.delete(row - 1 + at);
    this.sheet.touchStructure();
  }
}

function fittingWidth({ sheet, execution }: SheetLook, column: number): number {
  let letters = 0;
  sheet.forEachCell((cell, _row, at) => {
    if (at !== column || isCellError(cell.value)) return;
    const text = displayText(cell.value, cell.numberFormat, execution.host.workbook.locale);
    letters = Math.max(letters, text.length);
  });
  return Math.min(400, Math.max(40, 7 * letters + 16));
}
