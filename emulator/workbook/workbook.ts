import { a1Of, readA1 } from './a1';
import type { Area, Cell } from './cell';
import { type Place, placeKey, placeOfKey } from './placeKey';
import { renameReferences } from './renameReferences';
import type { DeveloperMetadata, NamedRangeModel } from './sheetObjects';
import { type Shift, shiftReferences } from './shiftReferences';
import { NEW_SHEET_SIZE, Worksheet, type WorksheetObserver } from './worksheet';

/** What has changed since the last time: cells of one sheet, or tabs, sizes, widths, merges and charts. */
export type WorkbookChange =
  | { readonly kind: 'cells'; readonly sheetId: number; readonly cells: readonly Place[] }
  | { readonly kind: 'structure' };

/** Learns of every change at once, before listeners get the batch. */
export interface WorkbookObserver {
  cellChanged(sheet: Worksheet, row: number, column: number, before: Cell | undefined): void;
  /** Rows, columns or tabs have come, gone or moved. */
  structureChanged(): void;
}

export interface WorkbookOptions {
  readonly name: string;
  /** As File > Settings shows it, e.g. `en_US`, `ko_KR`. */
  readonly locale?: string;
  readonly timeZone?: string;
  readonly id?: string;
}

/** A spreadsheet file in memory. It stores; parsing, formats and formulas live beside it. */
export class Workbook implements WorksheetObserver {
  name: string;
  locale: string;
  timeZone: string;
  readonly id: string;
  readonly documentProperties = new Map<string, string>();
  metadata: DeveloperMetadata[] = [];
  readonly namedRanges = new Map<string, NamedRangeModel>();
  /** Tabs from left to right. */
  readonly sheets: Worksheet[] = [];
  activeSheetId = 0;
  /** What the person has selected. */
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  private nextSheetId = 0;
  private nextObjectId = 1;
  private depth = 0;
  private structural = false;
  private readonly dirty = new Map<number, Set<number>>();
  private readonly observers = new Set<WorkbookObserver>();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(options: WorkbookOptions) {
    this.name = options.name;
    this.locale = options.locale ?? 'en_US';
    this.timeZone = options.timeZone ?? 'Etc/UTC';
    this.id = options.id ?? 'emulated-spreadsheet';
  }

  /**
   * Adds a tab, at the right or at a zero-based index.
   *
   * @throws Error when the name is taken
   */
  addSheet(name: string, size = NEW_SHEET_SIZE as { rows: number; columns: number }, at?: number) {
    if (this.sheetNamed(name)) throw nameTaken(name);
    const sheet = new Worksheet(this.nextSheetId, name, this, size);
    // Like Google: the first tab is 0, later ones have large ids that never come again.
    this.nextSheetId = this.nextSheetId === 0 ? 1_000_001 : this.nextSheetId + 7_919;
    this.sheets.splice(at ?? this.sheets.length, 0, sheet);
    if (this.sheets.length === 1) this.activeSheetId = sheet.id;
    this.structureChanged();
    return sheet;
  }

  removeSheet(sheet: Worksheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.activeSheetId === sheet.id) this.activeSheetId = this.sheets[0]?.id ?? 0;
    this.structureChanged();
  }

  moveSheet(sheet: Worksheet, to: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(to, 0, sheet);
    this.structureChanged();
  }

  /**
   * Gives a tab another name; formulas follow.
   *
   * @throws Error when another tab has the name
   */
  renameSheet(sheet: Worksheet, name: string): void {
    const other = this.sheetNamed(name);
    if (other !== undefined && other !== sheet) throw nameTaken(name);
    const before = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => renameReferences(formula, before, name));
    this.structureChanged();
  }

  sheetNamed(name: string): Worksheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheetWithId(id: number): Worksheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** A number for a new chart, protection or metadata entry. */
  takeObjectId(): number {
    return this.nextObjectId++;
  }

  /** Cells of all tabs, blank ones included: 10 million at most. */
  cellCount(): number {
    return this.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  }

  cellChanged(sheet: Worksheet, row: number, column: number, before: Cell | undefined): void {
    for (const observer of this.observers) observer.cellChanged(sheet, row, column, before);
    if (this.listeners.size === 0) return;
    let cells = this.dirty.get(sheet.id);
    if (cells === undefined) {
      cells = new Set();
      this.dirty.set(sheet.id, cells);
    }
    cells.add(placeKey(row, column));
    if (this.depth === 0) this.emit();
  }

  structureChanged(_sheet?: Worksheet): void {
    for (const observer of this.observers) observer.structureChanged();
    this.structural = true;
    if (this.depth === 0) this.emit();
  }

  cellsMoved(shift: Shift): void {
    this.rewriteFormulas((formula, sheet) => shiftReferences(formula, sheet.name, shift));
    this.moveNamedRanges(shift);
  }

  /** Runs something that changes much, and tells listeners once. */
  batch<T>(work: () => T): T {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
      if (this.depth === 0) this.emit();
    }
  }

  /** Learns of each change at once; the returned function stops it. */
  observe(observer: WorkbookObserver): () => void {
    this.observers.add(observer);
    return () => this.observers.delete(observer);
  }

  /** Learns of changes, one message per sheet and batch; the returned function stops it. */
  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private rewriteFormulas(rewrite: (formula: string, sheet: Worksheet) => string): void {
    for (const sheet of this.sheets) {
      if (!sheet.hasHadFormulas) continue;
      sheet.forEachCell((cell, row, column) => {
        if (cell.formula === undefined) return;
        const formula = rewrite(cell.formula, sheet);
        if (formula !== cell.formula) sheet.setCell(row, column, { ...cell, formula });
      });
    }
  }

  private moveNamedRanges(shift: Shift): void {
    for (const named of this.namedRanges.values()) {
      const sheet = this.sheetWithId(named.sheetId);
      if (sheet === undefined) continue;
      const moved = shiftReferences(a1Of(named.area), sheet.name, shift);
      const area = readA1(moved, sheet.rowCount, sheet.columnCount);
      if (area) named.area = area;
      else this.namedRanges.delete(named.name);
    }
  }

  private emit(): void {
    const changes: WorkbookChange[] = [];
    if (this.structural) changes.push({ kind: 'structure' });
    for (const [sheetId, cells] of this.dirty) {
      changes.push({ kind: 'cells', sheetId, cells: Array.from(cells, placeOfKey) });
    }
    this.structural = false;
    this.dirty.clear();
    for (const change of changes) for (const listener of this.listeners) listener(change);
  }
}

function nameTaken(name: string): Error {
  return new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
