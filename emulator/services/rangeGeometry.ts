import type { Execution } from '../execution';
import { a1WithOpenEnds, type OpenEnds } from '../workbook/a1';
import type { Area, Cell } from '../workbook/cell';
import type { Worksheet } from '../workbook/worksheet';
import { requireEditRights } from './editRights';
import { Service } from './service';

/** A rectangle of cells: where it is. */
export abstract class RangeGeometry extends Service {
  static readonly emulates = 'Range';

  constructor(
    execution: Execution,
    readonly sheet: Worksheet,
    readonly area: Area,
    readonly open?: OpenEnds,
  ) {
    super(execution);
    const { row, column, rows, columns } = area;
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    const inside =
      row >= 0 &&
      column >= 0 &&
      row + rows <= sheet.rowCount &&
      column + columns <= sheet.columnCount;
    if (!inside)
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }

  getRow() {
    return this.area.row + 1;
  }

  getColumn() {
    return this.area.column + 1;
  }

  getNumRows() {
    return this.area.rows;
  }

  getNumColumns() {
    return this.area.columns;
  }

  getHeight() {
    return this.area.rows;
  }

  getWidth() {
    return this.area.columns;
  }

  getRowIndex() {
    return this.area.row + 1;
  }

  getLastRow() {
    return this.area.row + this.area.rows;
  }

  getLastColumn() {
    return this.area.column + this.area.columns;
  }

  getA1Notation() {
    return a1WithOpenEnds(this.area, this.open);
  }

  isStartRowBounded() {
    return this.open?.startRow !== true;
  }

  isEndRowBounded() {
    return this.open?.endRow !== true;
  }

  isStartColumnBounded() {
    return this.open?.startColumn !== true;
  }

  isEndColumnBounded() {
    return this.open?.endColumn !== true;
  }

  getGridId() {
    return this.sheet.id;
  }

  isBlank() {
    return everyCell(this, (cell) => cell === undefined || cell.value === '');
  }

  canEdit() {
    return true;
  }
}

function everyCell(range: RangeGeometry, test: (cell: Cell | undefined) => boolean): boolean {
  range.execution.host.engine.recalculate();
  return gridOf(range, test).every((row) => row.every(Boolean));
}

/** A grid as large as the range, from its cells. */
export function gridOf<T>(
  { sheet, area }: { readonly sheet: Worksheet; readonly area: Area },
  read: (cell: Cell | undefined) => T,
): T[][] {
  const grid = new Array<T[]>(area.rows);
  for (let row = 0; row < area.rows; row += 1) {
    const line = new Array<T>(area.columns);
    for (let column = 0; column < area.columns; column += 1) {
      line[column] = read(sheet.cellAt(area.row + row, area.column + column));
    }
    grid[row] = line;
  }
  return grid;
}

/** Visits every place of a range. */
export function forEachPlace(
  { area }: { readonly area: Area },
  visit: (
    place: { row: number; column: number },
    rowInRange: number,
    columnInRange: number,
  ) => void,
): void {
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      visit({ row: area.row + row, column: area.column + column }, row, column);
    }
  }
}

/** Replaces every cell of a range by a changed one. */
export function changeCells(
  range: { readonly sheet: Worksheet; readonly area: Area; readonly execution?: Execution },
  change: (cell: Cell, rowInRange: number, columnInRange: number) => Cell,
): void {
  if (range.execution) requireEditRights(range.execution, range.sheet, range.area);
  forEachPlace(range, ({ row, column }, rowInRange, columnInRange) => {
    const before = range.sheet.cellAt(row, column) ?? BLANK;
    const after = change(before, rowInRange, columnInRange);
    if (after !== before) range.sheet.setCell(row, column, isBare(after) ? undefined : after);
  });
}

/**
 * Replaces every cell of a range by one that depends on the cell and a value of its place, and on nothing else:
 * blank cells of the same form then share one object, for tabs are dressed a thousand rows at a time.
 */
export function changeAlike<Given>(
  range: { readonly sheet: Worksheet; readonly area: Area; readonly execution?: Execution },
  givenAt: (rowInRange: number, columnInRange: number) => Given,
  change: (cell: Cell, given: Given) => Cell,
): void {
  const known = new Map<Given, Map<Cell, Cell>>();
  changeCells(range, (cell, row, column) => {
    const given = givenAt(row, column);
    if (cell.value !== '' || cell.formula !== undefined) return change(cell, given);
    let changed = known.get(given);
    if (changed === undefined) {
      changed = new Map();
      known.set(given, changed);
    }
    let after = changed.get(cell);
    if (after === undefined) {
      after = change(cell, given);
      changed.set(cell, after);
    }
    return after;
  });
}

const BLANK: Cell = { value: '' };

function isBare(cell: Cell): boolean {
  if (cell.value !== '') return false;
  for (const key in cell) if (key !== 'value') return false;
  return true;
}

/**
 * Refuses a grid that does not fit a range.
 *
 * @throws Error in Google's words
 */
export function requireSameShape(grid: unknown, area: Area, noun = 'data'): unknown[][] {
  if (!Array.isArray(grid) || !grid.every((row) => Array.isArray(row))) {
    throw new Error(
      `The parameters (${typeName(grid)}) don't match the method signature for SpreadsheetApp.Range.setValues.`,
    );
  }
  const rows = grid as unknown[][];
  if (rows.length !== area.rows) {
    throw new Error(
      `The number of rows in the ${noun} does not match the number of rows in the range. The ${noun} has ${rows.length} but the range has ${area.rows}.`,
    );
  }
  const wrong = rows.find((row) => row.length !== area.columns);
  if (wrong) {
    throw new Error(
      `The number of columns in the ${noun} does not match the number of columns in the range. The ${noun} has ${wrong.length} but the range has ${area.columns}.`,
    );
  }
  return rows;
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'number[]';
  return value === null ? 'null' : typeof value === 'object' ? 'Object' : typeof value;
}
