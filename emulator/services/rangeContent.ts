import { CELL_COST_MS } from '../serviceCosts';
import type { Cell } from '../workbook/cell';
import { scriptValue } from '../workbook/cellReader';
import { withContent, writeCell } from '../workbook/cellWriter';
import { displayText } from '../workbook/displayText';
import { offsetReferences } from '../workbook/offsetReferences';
import { requireEditRights, requireUntyped } from './editRights';
import {
  changeAlike,
  forEachPlace,
  gridOf,
  RangeGeometry,
  requireSameShape,
} from './rangeGeometry';

/** A rectangle of cells: values and formulas. */
export abstract class RangeContent extends RangeGeometry {
  getValues() {
    const { timeZone } = this.execution.host.workbook;
    return readGrid(this, (cell) => scriptValue(cell, timeZone));
  }

  getValue() {
    return this.getValues()[0]?.[0];
  }

  getDisplayValues() {
    const { locale } = this.execution.host.workbook;
    return readGrid(this, (cell) =>
      cell === undefined ? '' : displayText(cell.value, cell.numberFormat, locale),
    );
  }

  getDisplayValue() {
    return this.getDisplayValues()[0]?.[0];
  }

  getFormulas() {
    return readGrid(this, (cell) => cell?.formula ?? '');
  }

  getFormula() {
    return this.getFormulas()[0]?.[0];
  }

  setValues(values: unknown) {
    writeGrid(this, requireSameShape(values, this.area));
    return this;
  }

  setValue(value: unknown) {
    if (Array.isArray(value)) throw new Error('Writing [object Array] to a cell is not emulated');
    requireEditRights(this.execution, this.sheet, this.area);
    forEachPlace(this, (place, row, column) => writeOne(this, place, shifted(value, row, column)));
    return this;
  }

  setFormulas(formulas: unknown) {
    const grid = requireSameShape(formulas, this.area, 'data');
    writeGrid(
      this,
      grid.map((row) => row.map(asFormula)),
    );
    return this;
  }

  setFormula(formula: unknown) {
    return this.setValue(asFormula(formula));
  }

  clearContent() {
    changeEach(this, (cell) => withContent(cell, { value: '' }) ?? { value: '' });
    return this;
  }

  clearFormat() {
    changeEach(this, ({ numberFormat: _format, style: _style, ...cell }) => cell);
    return this;
  }

  clearNote() {
    changeEach(this, ({ note: _note, ...cell }) => cell);
    return this;
  }

  clearDataValidations() {
    requireUntyped(this.sheet, this.area);
    changeEach(this, ({ validation: _validation, ...cell }) => cell);
    return this;
  }

  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }) {
    if (!options?.formatOnly) this.clearContent();
    if (!options?.contentsOnly) this.clearFormat();
    return this;
  }
}

function changeEach(range: RangeContent, change: (cell: Cell) => Cell): void {
  changeAlike(range, () => undefined, change);
}

/** A formula written into several cells reads relative to each. */
function shifted(value: unknown, rows: number, columns: number): unknown {
  const isFormula = typeof value === 'string' && value.startsWith('=');
  return isFormula ? offsetReferences(value, rows, columns) : value;
}

function asFormula(formula: unknown): string {
  const text = formula === null || formula === undefined ? '' : String(formula);
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

function readGrid<T>(range: RangeContent, read: (cell: Cell | undefined) => T): T[][] {
  const execution = range.execution;
  execution.host.engine.recalculate();
  const cells = range.area.rows * range.area.columns;
  execution.host.cells.read += cells;
  execution.spend(cells * CELL_COST_MS);
  return gridOf(range, read);
}

function writeGrid(range: RangeContent, grid: readonly (readonly unknown[])[]): void {
  requireEditRights(range.execution, range.sheet, range.area);
  const cells = range.area.rows * range.area.columns;
  range.execution.host.cells.written += cells;
  range.execution.spend(cells * CELL_COST_MS);
  const tear = range.execution.takeTear();
  const written = tear === undefined ? range.area.rows : Math.floor(range.area.rows / 2);
  const nowMs = range.execution.now();
  forEachPlace(range, (place, row, column) => {
    if (row >= written) return;
    writeCell(range.execution.host.workbook, range.sheet, place, grid[row]?.[column], nowMs);
  });
  if (tear !== undefined) throw new Error(tear);
}

function writeOne(
  range: RangeContent,
  place: { row: number; column: number },
  value: unknown,
): void {
  const execution = range.execution;
  writeCell(execution.host.workbook, range.sheet, place, value, execution.now());
}
