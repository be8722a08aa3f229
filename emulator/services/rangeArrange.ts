import type { Area, Cell } from '../workbook/cell';
import { offsetReferences } from '../workbook/offsetReferences';
import { requireEditRights } from './editRights';
import { EnumValue, enumName } from './googleEnum';
import { RangeFormat } from './rangeFormat';
import { changeCells, gridOf, RangeGeometry } from './rangeGeometry';
import { sheetEnums } from './sheetEnums';
import { signatureError } from './signatureError';
import { sortedRows, sortOrders } from './sortRows';

type Pasted = 'all' | 'values' | 'format' | 'formulas' | 'validation';

/** What each kind of pasting takes along; the others are not emulated. */
const PASTED: Readonly<Record<string, Pasted>> = {
  PASTE_NORMAL: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'format',
  PASTE_FORMULA: 'formulas',
  PASTE_DATA_VALIDATION: 'validation',
};

/** A rectangle of cells: copied, moved, sorted and cleaned. */
export abstract class RangeArrange extends RangeFormat {
  copyTo(...given: unknown[]) {
    const [target, kind, transposed] = given;
    if (!(target instanceof RangeGeometry)) throw copySignature(given);
    const pasted = pastedBy(kind, given);
    if (transposed !== undefined && typeof transposed !== 'boolean') throw copySignature(given);
    paste(this, target, pasted, transposed === true);
  }

  copyValuesToRange(...given: unknown[]) {
    copyInto(this, given, 'values');
  }

  copyFormatToRange(...given: unknown[]) {
    copyInto(this, given, 'format');
  }

  moveTo(target: unknown) {
    if (!(target instanceof RangeGeometry)) {
      throw signatureError('SpreadsheetApp.Range.moveTo', [target]);
    }
    const { row, column } = target.area;
    const area = { ...this.area, row, column };
    requireInside(target, area);
    requireEditRights(this.execution, this.sheet, this.area);
    const cells = gridOf(this, (cell) => cell);
    changeCells(this, () => ({ value: '' }));
    putCells(target, area, (down, right) => cells[down]?.[right]);
  }

  sort(spec: unknown) {
    this.execution.host.engine.recalculate();
    const orders = sortOrders(spec, this.area);
    requireEditRights(this.execution, this.sheet, this.area);
    const rows = sortedRows(
      gridOf(this, (cell) => cell),
      orders,
    );
    putCells(this, this.area, (down, right) => rows[down]?.[right]);
    return this;
  }

  randomize() {
    const rows = gridOf(this, (cell) => cell)
      .map((cells) => ({ cells, at: Math.random() }))
      .sort((a, b) => a.at - b.at);
    putCells(this, this.area, (down, right) => rows[down]?.cells[right]);
    return this;
  }

  removeDuplicates(columnsToCompare?: unknown) {
    this.execution.host.engine.recalculate();
    const columns = Array.isArray(columnsToCompare)
      ? columnsToCompare.map((column) => Number(column) - 1 - this.area.column)
      : Array.from({ length: this.area.columns }, (_column, at) => at);
    if (columns.some((at) => !(at >= 0 && at < this.area.columns))) {
      throw new Error('The columns to compare must lie within the range.');
    }
    const seen = new Set<string>();
    const kept = gridOf(this, (cell) => cell).filter((cells) => {
      const key = JSON.stringify(columns.map((at) => cells[at]?.value ?? ''));
      return !seen.has(key) && seen.add(key);
    });
    putCells(this, this.area, (down, right) => kept[down]?.[right]);
    return this.execution.make.range(this.sheet, { ...this.area, rows: kept.length });
  }

  trimWhitespace() {
    changeCells(this, (cell) =>
      typeof cell.value === 'string' && cell.formula === undefined
        ? { ...cell, value: cell.value.trim().replace(/\s+/g, ' ') }
        : cell,
    );
    return this;
  }
}

function copySignature(given: readonly unknown[]): Error {
  return signatureError('SpreadsheetApp.Range.copyTo', given);
}

function pastedBy(kind: unknown, given: readonly unknown[]): Pasted {
  if (kind === undefined) return 'all';
  if (kind instanceof EnumValue) {
    const name = enumName(kind, sheetEnums.CopyPasteType);
    const pasted = PASTED[name];
    if (pasted === undefined) throw new Error(`CopyPasteType.${name} is not emulated`);
    return pasted;
  }
  if (typeof kind !== 'object' || kind === null) throw copySignature(given);
  const { contentsOnly, formatOnly, ...others } = kind as Record<string, unknown>;
  const conflicting = contentsOnly === true && formatOnly === true;
  if (conflicting || Object.keys(others).length > 0) throw copySignature(given);
  if (contentsOnly === true) return 'values';
  return formatOnly === true ? 'format' : 'all';
}

/** A target that holds the source several times is filled; any other one gives only the place of its corner. */
function paste(source: RangeArrange, target: RangeGeometry, pasted: Pasted, transposed: boolean) {
  source.execution.host.engine.recalculate();
  const cells = gridOf(source, (cell) => cell);
  const [rows, columns] = transposed
    ? [source.area.columns, source.area.rows]
    : [source.area.rows, source.area.columns];
  const { row, column } = target.area;
  const times = (have: number, size: number) => (have % size === 0 ? have : size);
  const area = {
    row,
    column,
    rows: times(target.area.rows, rows),
    columns: times(target.area.columns, columns),
  };
  requireInside(target, area);
  putCells(target, area, (down, right) => {
    const [at, along] = transposed
      ? [right % columns, down % rows]
      : [down % rows, right % columns];
    const place = { row: row + down, column: column + right };
    const moved = [place.row - source.area.row - at, place.column - source.area.column - along];
    const before = target.sheet.cellAt(place.row, place.column);
    return pastedCell(cells[at]?.[along], before, pasted, moved as [number, number]);
  });
}

function pastedCell(
  cell: Cell | undefined,
  before: Cell | undefined,
  pasted: Pasted,
  [rows, columns]: [number, number],
): Cell | undefined {
  const { formula, value = '', spilled: _spilled, ...form } = cell ?? { value: '' };
  const { formula: ownFormula, value: ownValue = '', ...ownForm } = before ?? { value: '' };
  const followed =
    formula === undefined ? {} : { formula: offsetReferences(formula, rows, columns) };
  switch (pasted) {
    case 'all':
      return { ...form, value, ...followed };
    case 'values':
      return { ...ownForm, value };
    case 'formulas':
      return { ...ownForm, value, ...followed };
    case 'format': {
      const content = ownFormula === undefined ? {} : { formula: ownFormula };
      return { ...form, value: ownValue, ...content };
    }
    case 'validation': {
      const { validation: _old, ...rest } = before ?? { value: '' };
      return form.validation ? { ...rest, validation: form.validation } : rest;
    }
  }
}

function copyInto(source: RangeArrange, given: readonly unknown[], pasted: Pasted): void {
  const [sheet, column, columnEnd, row, rowEnd] = given;
  const grid = sheet as { sheet?: RangeGeometry['sheet'] } | undefined;
  if (grid?.sheet === undefined) {
    throw signatureError('SpreadsheetApp.Range.copyValuesToRange', given);
  }
  const area = {
    row: Number(row) - 1,
    column: Number(column) - 1,
    rows: Number(rowEnd) - Number(row) + 1,
    columns: Number(columnEnd) - Number(column) + 1,
  };
  const target = source.execution.make.range(grid.sheet, area) as RangeGeometry;
  paste(source, target, pasted, false);
}

function requireInside({ sheet }: RangeGeometry, area: Area): void {
  if (area.row + area.rows <= sheet.rowCount && area.column + area.columns <= sheet.columnCount)
    return;
  throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
}

function putCells(
  { execution, sheet }: RangeGeometry,
  area: Area,
  cellFor: (down: number, right: number) => Cell | undefined,
): void {
  requireEditRights(execution, sheet, area);
  for (let down = 0; down < area.rows; down += 1) {
    for (let right = 0; right < area.columns; right += 1) {
      const cell = cellFor(down, right);
      const bare = cell !== undefined && Object.keys(cell).length === 1 && cell.value === '';
      sheet.setCell(area.row + down, area.column + right, bare ? undefined : cell);
    }
  }
}
