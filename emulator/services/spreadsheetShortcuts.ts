import { Service } from './service';
import type { Sheet } from './sheet';

/** What a spreadsheet does to its active sheet: every method here is the sheet's own of the same name. */
export abstract class SpreadsheetShortcuts extends Service {
  abstract getActiveSheet(): Sheet;

  appendRow(values: unknown) {
    return this.getActiveSheet().appendRow(values);
  }

  getDataRange() {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow() {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn() {
    return this.getActiveSheet().getLastColumn();
  }

  getSheetName() {
    return this.getActiveSheet().getName();
  }

  getSheetId() {
    return this.getActiveSheet().getSheetId();
  }

  getSheetValues(row: number, column: number, rows: number, columns: number) {
    return this.getActiveSheet().getSheetValues(row, column, rows, columns);
  }

  getRangeList(notations: unknown) {
    return this.getActiveSheet().getRangeList(notations);
  }

  getFrozenRows() {
    return this.getActiveSheet().getFrozenRows();
  }

  setFrozenRows(rows: number) {
    this.getActiveSheet().setFrozenRows(rows);
  }

  getFrozenColumns() {
    return this.getActiveSheet().getFrozenColumns();
  }

  setFrozenColumns(columns: number) {
    this.getActiveSheet().setFrozenColumns(columns);
  }

  insertRowAfter(row: number) {
    return this.getActiveSheet().insertRowAfter(row);
  }

  insertRowBefore(row: number) {
    return this.getActiveSheet().insertRowBefore(row);
  }

  insertColumnAfter(column: number) {
    return this.getActiveSheet().insertColumnAfter(column);
  }

  insertColumnBefore(column: number) {
    return this.getActiveSheet().insertColumnBefore(column);
  }

  deleteRow(row: number) {
    return this.getActiveSheet().deleteRow(row);
  }

  deleteColumn(column: number) {
    return this.getActiveSheet().deleteColumn(column);
  }

  getColumnWidth(column: number) {
    return this.getActiveSheet().getColumnWidth(column);
  }

  setColumnWidth(column: number, width: number) {
    return this.getActiveSheet().setColumnWidth(column, width);
  }

  autoResizeColumn(column: number) {
    return this.getActiveSheet().autoResizeColumn(column);
  }

  setActiveSelection(range: unknown) {
    return this.getActiveSheet().setActiveSelection(range);
  }

  renameActiveSheet(name: unknown) {
    this.getActiveSheet().setName(name);
  }

  sort(column: number, ascending = true) {
    return this.getActiveSheet().sort(column, ascending);
  }
}
