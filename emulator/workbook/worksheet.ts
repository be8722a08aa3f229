import type { Area, Cell } from './cell';
import { ColumnGroups } from './columnGroups';
import type { ChartModel, FilterModel, ProtectionModel, TableModel } from './sheetObjects';
import type { Shift } from './shiftReferences';

/** What a sheet tells its workbook. */
export interface WorksheetObserver {
  cellChanged(sheet: Worksheet, row: number, column: number, before: Cell | undefined): void;
  structureChanged(sheet: Worksheet): void;
  /** Rows or columns have come or gone, so that references elsewhere must follow. */
  cellsMoved(shift: Shift): void;
}

/** Rows and columns of a newly inserted tab. */
export const NEW_SHEET_SIZE = { rows: 1000, columns: 26 } as const;

/** One tab: a sparse grid of cells with its visible form. Rows and columns are zero-based. */
export class Worksheet {
  rowCount: number;
  columnCount: number;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  hiddenGridlines = false;
  tabColor: string | null = null;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnGroups = new ColumnGroups();
  readonly conditionalFormats: unknown[] = [];
  merges: Area[] = [];
  charts: ChartModel[] = [];
  protections: ProtectionModel[] = [];
  tables: TableModel[] = [];
  filter: FilterModel | undefined;
  /** False while no formula was ever written here, so that nobody needs to look for one. */
  hasHadFormulas = false;
  private grid: (Cell | undefined)[][] = [];
  /** Kept until content comes or goes: every script asks for it again and again. */
  private size: { readonly rows: number; readonly columns: number } | undefined;

  constructor(
    readonly id: number,
    public name: string,
    private readonly observer: WorksheetObserver,
    size: { rows: number; columns: number } = NEW_SHEET_SIZE,
  ) {
    this.rowCount = size.rows;
    this.columnCount = size.columns;
  }

  cellAt(row: number, column: number): Cell | undefined {
    return this.grid[row]?.[column];
  }

  /** Puts a cell in place, or takes it away; everything else learns of it through the observer. */
  setCell(row: number, column: number, cell: Cell | undefined): void {
    const before = this.grid[row]?.[column];
    if (before === undefined && cell === undefined) return;
    let cells = this.grid[row];
    if (cells === undefined) {
      cells = [];
      this.grid[row] = cells;
    }
    cells[column] = cell;
    if (cell?.formula !== undefined) this.hasHadFormulas = true;
    if (isContent(before) !== isContent(cell)) this.size = undefined;
    this.observer.cellChanged(this, row, column, before);
  }

  /** Calls back for every cell that exists, row by row. */
  forEachCell(visit: (cell: Cell, row: number, column: number) => void): void {
    for (let row = 0; row < this.grid.length; row += 1) {
      // A tab of inserted rows has holes.
      const cells = this.grid[row] ?? [];
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (cell !== undefined) visit(cell, row, column);
      }
    }
  }

  /** The smallest height and width that holds every cell with content (formats do not count). */
  contentSize(): { readonly rows: number; readonly columns: number } {
    this.size ??= this.measuredSize();
    return this.size;
  }

  private measuredSize(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    for (let row = this.grid.length - 1; row >= 0; row -= 1) {
      // Only what lies beyond the columns found so far can matter, once the last row is known.
      const from = rows === 0 ? 0 : columns;
      const last = lastContent(this.grid[row], from);
      if (last < 0) continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, last + 1);
    }
    return { rows, columns };
  }

  /** Says that frozen rows, widths, merges, charts or the like have changed. */
  touchStructure(): void {
    this.observer.structureChanged(this);
  }

  /** Inserts blank rows before a zero-based row. */
  insertRows(at: number, count: number): void {
    if (this.grid.length > at) {
      this.grid = [
        ...this.grid.slice(0, at),
        ...new Array<(Cell | undefined)[]>(count),
        ...this.grid.slice(at),
      ];
    }
    this.rowCount += count;
    this.moved('row', at, count);
  }

  /** Takes rows out, from a zero-based row on. */
  deleteRows(at: number, count: number): void {
    this.grid.splice(at, count);
    this.rowCount -= count;
    this.moved('row', at, -count);
  }

  /** Inserts blank columns before a zero-based column. */
  insertColumns(at: number, count: number): void {
    for (const cells of this.grid) {
      if (cells && cells.length > at) cells.splice(at, 0, ...new Array<undefined>(count));
    }
    this.columnCount += count;
    this.moved('column', at, count);
  }

  /** Takes columns out, from a zero-based column on. */
  deleteColumns(at: number, count: number): void {
    for (const cells of this.grid) cells?.splice(at, count);
    this.columnCount -= count;
    this.moved('column', at, -count);
  }

  private moved(axis: Shift['axis'], at: number, count: number): void {
    this.size = undefined;
    this.merges = moveAreas(this.merges, axis, at, count);
    this.tables = this.tables.map((table) => moveTable(table, axis, at, count));
    this.observer.cellsMoved({ sheetName: this.name, axis, at, count });
    this.touchStructure();
  }
}

/** An empty text that a formula spilled is content, as on Google; a blank cell with a format is none. */
export function isContent(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  return cell.value !== '' || cell.formula !== undefined || cell.spilled === true;
}

/** The last column with content, at or right of `from`; -1 without any. */
function lastContent(cells: readonly (Cell | undefined)[] | undefined, from: number): number {
  if (cells === undefined) return -1;
  for (let column = cells.length - 1; column >= from; column -= 1) {
    if (isContent(cells[column])) return column;
  }
  return -1;
}

/** Rows that come within a table belong to it; a column of its own comes without a type. */
function moveTable(
  table: TableModel,
  axis: 'row' | 'column',
  at: number,
  count: number,
): TableModel {
  const { area, types } = table;
  const size = axis === 'row' ? 'rows' : 'columns';
  if (at > area[axis] && at < area[axis] + area[size]) {
    const moved = [...types];
    if (axis === 'column') {
      const added = new Array<undefined>(Math.max(0, count)).fill(undefined);
      moved.splice(at - area.column, Math.max(0, -count), ...added);
    }
    return { ...table, area: { ...area, [size]: area[size] + count }, types: moved };
  }
  return at <= area[axis] ? { ...table, area: { ...area, [axis]: area[axis] + count } } : table;
}

function moveAreas(areas: Area[], axis: 'row' | 'column', at: number, count: number): Area[] {
  const outside = areas.filter((area) => count > 0 || area[axis] < at || area[axis] >= at - count);
  return outside.map((area) => (area[axis] >= at ? { ...area, [axis]: area[axis] + count } : area));
}
