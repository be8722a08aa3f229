import type { Cell, CellValue } from '../workbook/cell';
import { localeConventions } from '../workbook/localeConventions';
import { placeKey, placeOfKey } from '../workbook/placeKey';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import type { CalculatedCell, CalculationEngine } from './calculationEngine';

/** Writes the engine's results into the workbook's cells, and knows which of them are spilled. */
export class WrittenResults {
  /** A spill had no room: the next change may make some, which the engine does not notice. */
  blocked = false;
  /** Formulas came or went since the latest pass, so that spills may have gone. */
  touched = false;
  private readonly spills = new Map<Worksheet, Set<number>>();

  constructor(private readonly workbook: Workbook) {}

  hasSpills(): boolean {
    return [...this.spills.values()].some((cells) => cells.size > 0);
  }

  /** Takes all spilled values out of the workbook; building the engine anew brings them back. */
  forgetSpills(): void {
    this.dropSpills(() => true);
  }

  apply(engine: CalculationEngine, changes: Iterable<CalculatedCell>): void {
    for (const change of changes) this.put(engine, change);
    if (!this.touched) return;
    this.dropSpills((sheet, row, column) => !engine.isPartOfArray(sheet, row, column));
  }

  /** Reads every result anew. */
  applyAll(engine: CalculationEngine): void {
    this.blocked = false;
    for (const result of engine.results()) this.put(engine, result);
  }

  private put(engine: CalculationEngine, result: CalculatedCell): void {
    const { sheet, row, column } = result;
    const before = sheet.cellAt(row, column);
    const typed = before !== undefined && before.formula === undefined && !before.spilled;
    if (typed && before.value !== '') return;
    if (result.blocked) this.blocked = true;
    const spilled = before?.formula === undefined;
    if (spilled && result.value === null) {
      if (before?.spilled) sheet.setCell(row, column, unspilled(before));
      return;
    }
    const value = result.value ?? '';
    if (before !== undefined && !typed && sameValue(before.value, value)) return;
    const format = before?.numberFormat ?? this.formatOf(engine, result);
    sheet.setCell(row, column, {
      ...before,
      value,
      ...(format === undefined ? {} : { numberFormat: format }),
      ...(spilled ? { spilled } : {}),
    });
    if (spilled) this.noteSpill(sheet, row, column);
  }

  /** The format that Sheets gives to a formula's result by itself. */
  private formatOf(engine: CalculationEngine, result: CalculatedCell): string | undefined {
    if (typeof result.value !== 'number') return undefined;
    const moment = engine.momentAt(result.sheet, result.row, result.column);
    const day = localeConventions(this.workbook.locale).dateFormat;
    if (moment === 'date') return day;
    if (moment === 'dateTime') return `${day} H:mm:ss`;
    return moment === 'time' ? 'h:mm:ss' : undefined;
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
