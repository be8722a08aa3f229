import type { TabName } from '../../workbook/schema/tabs';
import { deleteLongProperty, readLongProperty, writeLongProperty } from '../import/longProperty';

/** What takes the last merge of two ids back. */
export interface MergeMemory {
  readonly keptId: string;
  readonly movedId: string;
  /** The rows of each tab in which the id was changed, as runs from and to. */
  readonly rows: { readonly [tab in TabName]?: readonly (readonly [number, number])[] };
  /** The row of Creators that was taken out: its cells as formulas or values, times marked. */
  readonly movedRow: { readonly at: number; readonly cells: readonly KeptCell[] };
  /** The cells of the kept row before they were filled, by column key. */
  readonly keptBefore: { readonly [column: string]: KeptCell };
}

/** A cell as JSON holds it; a date by its milliseconds. */
export type KeptCell = string | number | boolean | { readonly ms: number };

const KEY = 'flywheelCreatorMerge';

/** The merge that can be taken back; null when there is none. */
export function readMergeMemory(): MergeMemory | null {
  const text = readLongProperty(PropertiesService.getDocumentProperties(), KEY);
  if (text === null) return null;
  try {
    return JSON.parse(text) as MergeMemory;
  } catch {
    return null;
  }
}

export function writeMergeMemory(memory: MergeMemory): void {
  writeLongProperty(PropertiesService.getDocumentProperties(), KEY, JSON.stringify(memory));
}

export function forgetMergeMemory(): void {
  deleteLongProperty(PropertiesService.getDocumentProperties(), KEY);
}

/** A cell to keep. */
export function keptCell(cell: unknown): KeptCell {
  if (Object.prototype.toString.call(cell) === '[object Date]') {
    return { ms: (cell as Date).getTime() };
  }
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return String(cell ?? '');
}

/** The cell that was kept. */
export function cellOfKept(cell: KeptCell): unknown {
  return typeof cell === 'object' ? new Date(cell.ms) : cell;
}

/** Rows in order as runs, both ends included. */
export function runsOfRows(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** The rows of runs. */
export function rowsOfRuns(runs: readonly (readonly [number, number])[]): number[] {
  return runs.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
}
