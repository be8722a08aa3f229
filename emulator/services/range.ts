import type { Area } from '../workbook/cell';
import { DataValidation } from './dataValidation';
import { DeveloperMetadataFinder, writeMetadata } from './developerMetadata';
import { requireUntyped } from './editRights';
import { Filter } from './filter';
import { Protection } from './protection';
import { changeAlike, changeCells, forEachPlace, gridOf, requireSameShape } from './rangeGeometry';
import { RangeNavigation } from './rangeNavigation';
import { signatureError } from './signatureError';

/** SpreadsheetApp.Range: a rectangle of cells in a sheet. */
export class Range extends RangeNavigation {
  getSheet() {
    return this.execution.make.sheet(this.sheet);
  }

  getCell(row: number, column: number): Range {
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rows: number, columns: number, height?: number, width?: number): Range {
    const { area } = this;
    return rangeOf(this, {
      row: area.row + rows,
      column: area.column + columns,
      rows: height ?? area.rows,
      columns: width ?? area.columns,
    });
  }

  activate() {
    const { workbook } = this.execution.host;
    workbook.activeSheetId = this.sheet.id;
    workbook.selection = this.area;
    workbook.structureChanged();
    return this;
  }

  getDataValidations() {
    return gridOf(this, (cell) =>
      cell?.validation ? new DataValidation(this.execution, cell.validation) : null,
    );
  }

  getDataValidation() {
    return this.getDataValidations()[0]?.[0];
  }

  setDataValidations(rules: unknown) {
    const grid = requireSameShape(rules, this.area, 'data');
    requireUntyped(this.sheet, this.area);
    changeAlike(
      this,
      (row, column) => grid[row]?.[column],
      ({ validation: _before, ...cell }, rule) =>
        rule instanceof DataValidation ? { ...cell, validation: rule.rule } : cell,
    );
    return this;
  }

  setDataValidation(rule: unknown) {
    const line = new Array<unknown>(this.area.columns).fill(rule);
    return this.setDataValidations(Array.from({ length: this.area.rows }, () => line));
  }

  insertCheckboxes(...values: unknown[]) {
    requireUntyped(this.sheet, this.area);
    const [checked, unchecked] = values;
    const blank = values.length === 0 ? false : ((unchecked ?? '') as string);
    const validation = { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: '' };
    const known = values.length === 0 ? [true, false] : [checked, unchecked];
    changeCells(this, (cell) => ({
      ...cell,
      value: known.includes(cell.value) ? cell.value : blank,
      validation,
    }));
    return this;
  }

  removeCheckboxes() {
    requireUntyped(this.sheet, this.area);
    changeCells(this, ({ validation, ...cell }) => {
      if (validation?.criteria !== 'CHECKBOX') return validation ? { ...cell, validation } : cell;
      return { ...cell, value: '' };
    });
    return this;
  }

  check() {
    return tick(this, 0, true);
  }

  uncheck() {
    return tick(this, 1, false);
  }

  isChecked() {
    const states = gridOf(this, (cell) => {
      const rule = cell?.validation;
      if (rule?.criteria !== 'CHECKBOX') return null;
      return cell?.value === (rule.values.length === 0 ? true : rule.values[0]);
    }).flat();
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  merge() {
    const { merges } = this.sheet;
    if (merges.some((other) => overlap(other, this.area))) {
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
    forEachPlace(this, ({ row, column }, rowInRange, columnInRange) => {
      if (rowInRange + columnInRange > 0) this.sheet.setCell(row, column, undefined);
    });
    this.sheet.merges = [...merges, this.area];
    this.sheet.touchStructure();
    return this;
  }

  breakApart() {
    this.sheet.merges = this.sheet.merges.filter((other) => !overlap(other, this.area));
    this.sheet.touchStructure();
    return this;
  }

  getMergedRanges() {
    return this.sheet.merges
      .filter((other) => overlap(other, this.area))
      .map((area) => new Range(this.execution, this.sheet, area));
  }

  getFilter() {
    return this.sheet.filter ? new Filter(this.execution, this.sheet) : null;
  }

  activateAsCurrentCell() {
    return this.activate();
  }

  isPartOfMerge() {
    return this.sheet.merges.some((other) => overlap(other, this.area));
  }

  protect() {
    const protection = {
      id: this.execution.host.workbook.takeObjectId(),
      area: this.area,
      description: '',
      warningOnly: false,
      editors: [this.execution.host.user.email],
    };
    this.sheet.protections.push(protection);
    this.sheet.touchStructure();
    return new Protection(this.execution, this.sheet, protection);
  }

  shiftColumnGroupDepth(delta: unknown) {
    if (typeof delta !== 'number') {
      throw signatureError('SpreadsheetApp.Range.shiftColumnGroupDepth', [delta]);
    }
    this.sheet.columnGroups.shift(this.area.column, this.area.columns, delta);
    this.sheet.touchStructure();
    return this;
  }

  createFilter() {
    if (this.sheet.filter)
      throw new Error("You can't create a filter in a sheet that already has a filter.");
    this.sheet.filter = { area: this.area, criteria: new Map() };
    this.sheet.touchStructure();
    return new Filter(this.execution, this.sheet);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]) {
    const whole = wholeRowsOrColumns(this);
    writeMetadata(this.execution, { sheetId: this.sheet.id, area: whole }, key, rest);
    return this;
  }

  createDeveloperMetadataFinder() {
    return new DeveloperMetadataFinder(this.execution, { sheetId: this.sheet.id, area: this.area });
  }
}

/** Ticks or unticks the check boxes of a range; other cells stay. */
function tick(range: Range, at: 0 | 1, plain: boolean): Range {
  changeCells(range, (cell) => {
    const rule = cell.validation;
    if (rule?.criteria !== 'CHECKBOX') return cell;
    const value = rule.values.length === 0 ? plain : ((rule.values[at] ?? '') as string);
    return { ...cell, value };
  });
  return range;
}

/** Another rectangle of the same sheet. */
export function rangeOf(near: Range, area: Area): Range {
  return new Range(near.execution, near.sheet, area);
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function wholeRowsOrColumns({ area, sheet }: Range): Area {
  const whole = area.columns === sheet.columnCount || area.rows === sheet.rowCount;
  if (whole) return area;
  throw new Error(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}
