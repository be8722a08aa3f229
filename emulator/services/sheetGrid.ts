import type { Execution } from '../execution';
import { readA1, splitSheetName } from '../workbook/a1';
import type { Worksheet } from '../workbook/worksheet';
import { requireEditRights } from './editRights';
import { moveColumns } from './moveColumns';
import { Service } from './service';

/** Most cells of a spreadsheet, over all tabs. */
export const MAX_CELLS = 10_000_000;
/** Most columns of a sheet: A to ZZZ. */
export const MAX_COLUMNS = 18_278;

/** One tab: its size, rows and columns. */
export abstract class SheetGrid extends Service {
  static readonly emulates = 'Sheet';

  constructor(
    execution: Execution,
    readonly sheet: Worksheet,
  ) {
    super(execution);
  }

  getMaxRows() {
    return this.sheet.rowCount;
  }

  getMaxColumns() {
    return this.sheet.columnCount;
  }

  getLastRow() {
    this.execution.host.engine.recalculate();
    return this.sheet.contentSize().rows;
  }

  getLastColumn() {
    this.execution.host.engine.recalculate();
    return this.sheet.contentSize().columns;
  }

  insertRowsAfter(after: number, count: number) {
    return insertRows(this, after, count);
  }

  insertRowAfter(after: number) {
    return insertRows(this, after, 1);
  }

  insertRowsBefore(before: number, count: number) {
    return insertRows(this, before - 1, count);
  }

  insertRowBefore(before: number) {
    return insertRows(this, before - 1, 1);
  }

  insertRows(index: number, count = 1) {
    insertRows(this, index - 1, count);
  }

  insertColumnsAfter(after: number, count: number) {
    return insertColumns(this, after, count);
  }

  insertColumnAfter(after: number) {
    return insertColumns(this, after, 1);
  }

  insertColumnsBefore(before: number, count: number) {
    return insertColumns(this, before - 1, count);
  }

  insertColumnBefore(before: number) {
    return insertColumns(this, before - 1, 1);
  }

  insertColumns(index: number, count = 1) {
    insertColumns(this, index - 1, count);
  }

  deleteRows(row: number, count: number) {
    requireWithin(row, count, this.sheet.rowCount, 'rows');
    requireRest(row, count, this.sheet.rowCount, this.sheet.frozenRows, 'rows');
    this.sheet.deleteRows(row - 1, count);
  }

  deleteRow(row: number) {
    this.deleteRows(row, 1);
    return this;
  }

  deleteColumns(column: number, count: number) {
    requireWithin(column, count, this.sheet.columnCount, 'columns');
    requireRest(column, count, this.sheet.columnCount, this.sheet.frozenColumns, 'columns');
    this.sheet.deleteColumns(column - 1, count);
  }

  deleteColumn(column: number) {
    this.deleteColumns(column, 1);
    return this;
  }

  moveColumns(columns: unknown, destinationIndex: number) {
    moveColumns(this, columns, destinationIndex - 1);
  }

  setFrozenRows(rows: number) {
    if (rows >= this.sheet.rowCount)
      throw new Error("You can't freeze all visible rows on the sheet.");
    this.sheet.frozenRows = rows;
    this.sheet.touchStructure();
  }

  getFrozenRows() {
    return this.sheet.frozenRows;
  }

  setFrozenColumns(columns: number) {
    if (columns >= this.sheet.columnCount) {
      throw new Error("You can't freeze all visible columns on the sheet.");
    }
    this.sheet.frozenColumns = columns;
    this.sheet.touchStructure();
  }

  getFrozenColumns() {
    return this.sheet.frozenColumns;
  }
}

/**
 * Refuses a grid beyond Google's limits.
 *
 * @throws Error in Google's words
 */
export function requireRoom(execution: Execution, moreCells: number): void {
  if (execution.host.workbook.cellCount() + moreCells <= MAX_CELLS) return;
  throw new Error(
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  );
}

function insertRows<Grid extends SheetGrid>(grid: Grid, after: number, count: number): Grid {
  requireWithin(after + 1, 1, grid.sheet.rowCount + 1, 'rows');
  if (count < 1) throw new Error('The number of rows to insert must be at least 1.');
  requireEditRights(grid.execution, grid.sheet);
  requireRoom(grid.execution, count * grid.sheet.columnCount);
  grid.sheet.insertRows(after, count);
  return grid;
}

function insertColumns<Grid extends SheetGrid>(grid: Grid, after: number, count: number): Grid {
  requireWithin(after + 1, 1, grid.sheet.columnCount + 1, 'columns');
  if (count < 1) throw new Error('The number of columns to insert must be at least 1.');
  if (grid.sheet.columnCount + count > MAX_COLUMNS) {
    throw new Error(`A sheet can have at most ${MAX_COLUMNS} columns.`);
  }
  requireEditRights(grid.execution, grid.sheet);
  requireRoom(grid.execution, count * grid.sheet.rowCount);
  grid.sheet.insertColumns(after, count);
  return grid;
}

function requireWithin(first: number, count: number, size: number, noun: 'rows' | 'columns'): void {
  if (first >= 1 && count >= 1 && first + count - 1 <= size) {
    const all = noun === 'rows' ? 'rows' : 'columns';
    if (first === 1 && count === size && size > 1) {
      throw new Error(`You can't delete all the ${all} on the sheet.`);
    }
    return;
  }
  throw new Error(`Those ${noun} are out of bounds.`);
}

/** Some row or column that is not frozen must stay. */
function requireRest(
  first: number,
  count: number,
  size: number,
  frozen: number,
  noun: 'rows' | 'columns',
): void {
  if (frozen === 0 || first > frozen + 1 || first + count - 1 < size) return;
  throw new Error(`Sorry, it is not possible to delete all non-frozen ${noun}.`);
}

/** The area a getRange call means: (a1), (row, column), (row, column, rows), (…, columns). */
export function areaOfArguments(sheet: Worksheet, given: readonly unknown[]) {
  const [first, second, rows = 1, columns = 1] = given;
  if (typeof first === 'string') {
    const { sheet: named, range } = splitSheetName(first);
    const area = readA1(range, sheet.rowCount, sheet.columnCount);
    const elsewhere = named !== undefined && named.toLowerCase() !== sheet.name.toLowerCase();
    if (area === undefined || elsewhere) throw new Error('Range not found');
    return area;
  }
  const numbers = [first, second, rows, columns];
  if (!numbers.every((number) => typeof number === 'number' && Number.isFinite(number))) {
    const types = given.map((one) =>
      one === null ? 'null' : typeof one === 'undefined' ? 'null' : typeof one,
    );
    throw new Error(
      `The parameters (${types.join(',').replaceAll('string', 'String')}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    );
  }
  const [row, column, height, width] = numbers.map((number) => Math.trunc(number as number)) as [
    number,
    number,
    number,
    number,
  ];
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  return { row: row - 1, column: column - 1, rows: height, columns: width };
}
