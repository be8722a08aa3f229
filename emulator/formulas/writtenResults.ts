import { ExportedCellChange, type ExportedChange, type HyperFormula } from 'hyperformula';
import type { Cell, CellValue } from '../workbook/cell';
import { localeConventions } from '../workbook/localeConventions';
import { placeKey, placeOfKey } from '../workbook/placeKey';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import { cellValueOf, isBlockedSpill } from './engineValue';
import type { SheetRoster } from './sheetRoster';

/** Writes the engine's results into the workbook's cells, and knows which of them are spilled. */
export class WrittenResults {
  /** A spill had no room: the next change may make some, which the engine does not notice. */
  blocked = false;
  /** Formulas came or went since the latest pass, so that spills may have gone. */
  touched = false;
  private readonly spills = new Map<Worksheet, Set<number>>();

  constructor(
    private readonly workbook: Workbook,
    private readonly roster: SheetRoster,
  ) {}

  hasSpills(): boolean {
    return [...this.spills.values()].some((cells) => cells.size > 0);
  }

  /** Takes all spilled values out of the workbook; building the engine anew brings them back. */
  forgetSpills(): void {
    this.dropSpills(() => true);
  }

  apply(engine: HyperFormula, changes: readonly ExportedChange[]): void {
    for (const change of changes) {
      if (!(change instanceof ExportedCellChange)) continue;
      const sheet = this.roster.sheetOf(change.sheet);
      if (sheet) this.put(engine, sheet, [change.row, change.col], change.value);
    }
    if (!this.touched) return;
    this.dropSpills((sheet, row, col) => {
      const id = this.roster.engineIdOf(sheet);
      return id === undefined || !engine.isCellPartOfArray({ sheet: id, row, col });
    });
  }

  /** Reads every result anew. */
  applyAll(engine: HyperFormula): void {
    this.blocked = false;
    for (const sheet of this.roster.loadedSheets()) {
      const id = this.roster.engineIdOf(sheet) as number;
      engine.getSheetValues(id).forEach((values, row) => {
        values.forEach((value, column) => {
          this.put(engine, sheet, [row, column], value);
        });
      });
    }
  }

  private put(
    engine: HyperFormula,
    sheet: Worksheet,
    [row, column]: [row: number, column: number],
    result: unknown,
  ): void {
    const before = sheet.cellAt(row, column);
    const typed = before !== undefined && before.formula === undefined && !before.spilled;
    if (typed && before.value !== '') return;
    if (isBlockedSpill(result)) this.blocked = true;
    const value = cellValueOf(result);
    if (before?.formula === undefined && value === '') {
      if (before?.spilled) sheet.setCell(row, column, unspilled(before));
      return;
    }
    if (before !== undefined && !typed && sameValue(before.value, value)) return;
    const format = before?.numberFormat ?? this.formatOf(engine, sheet, row, column, value);
    const spilled = before?.formula === undefined;
    sheet.setCell(row, column, {
      ...before,
      value,
      ...(format === undefined ? {} : { numberFormat: format }),
      ...(spilled ? { spilled } : {}),
    });
    if (spilled) this.noteSpill(sheet, row, column);
  }

  /** The format that Sheets gives to a formula's result by itself. */
  private formatOf(
    engine: HyperFormula,
    sheet: Worksheet,
    row: number,
    col: number,
    value: CellValue,
  ): string | undefined {
    if (typeof value !== 'number') return undefined;
    const id = this.roster.engineIdOf(sheet) as number;
    const type = engine.getCellValueDetailedType({ sheet: id, row, col });
    const day = localeConventions(this.workbook.locale).dateFormat;
    if (type === 'NUMBER_DATE') return day;
    if (type === 'NUMBER_DATETIME') return `${day} H:mm:ss`;
    return type === 'NUMBER_TIME' ? 'h:mm:ss' : undefined;
  }

  private noteSpill(sheet: Worksheet, row: number, column: number): void {
    let cells = this.spills.get(sheet);
    if (cells === undefined) {
      cells = new Set();
      this.spills.set(sheet, cells);
    }
    cells.add(placeKey(row, column));
  }

  private dropSpills(gone: (sheet: Worksheet, row: number, column: number) => boolean): void {
    for (const [sheet, cells] of this.spills) {
      for (const key of cells) {
        const { row, column } = placeOfKey(key);
        const cell = sheet.cellAt(row, column);
        if (!cell?.spilled) cells.delete(key);
        else if (gone(sheet, row, column)) {
          cells.delete(key);
          sheet.setCell(row, column, unspilled(cell));
        }
      }
    }
  }
}

function unspilled({ spilled: _spilled, value: _value, ...form }: Cell): Cell | undefined {
  return Object.keys(form).length === 0 ? undefined : { ...form, value: '' };
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && typeof b === 'object') {
    return a.error === b.error && a.message === b.message;
  }
  return a === b;
}
