import { isDate } from '../../ground/cells/isDate';
import { parseJson } from '../../sources/json';
import type { TabName } from '../../workbook/schema/tabs';
import { documentProperties } from '../documentState';
import { deleteLongProperty, readLongProperty, writeLongProperty } from '../import/longProperty';
import type { Run } from '../tabs/cellRuns';

/** What takes the last merge of two ids back. */
export interface MergeMemory {
  readonly keptId: string;
  readonly movedId: string;
  /** The rows of each tab in which the id was changed. */
  readonly rows: { readonly [tab in TabName]?: readonly Run[] };
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
  const text = readLongProperty(documentProperties(), KEY);
  return text === null ? null : ((parseJson(text) as MergeMemory | undefined) ?? null);
}

/** Keeps what a merge changed, in place of the merge before it. */
export function writeMergeMemory(memory: MergeMemory): void {
  writeLongProperty(documentProperties(), KEY, JSON.stringify(memory));
}

/** Nothing can be taken back from here on. */
export function forgetMergeMemory(): void {
  deleteLongProperty(documentProperties(), KEY);
}

/** A cell to keep. */
export function keptCell(cell: unknown): KeptCell {
  if (isDate(cell)) return { ms: cell.getTime() };
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return String(cell ?? '');
}

/** The cell that was kept. */
export function cellOfKept(cell: KeptCell): unknown {
  return typeof cell === 'object' ? new Date(cell.ms) : cell;
}

/** The rows of runs. */
export function rowsOfRuns(runs: readonly Run[]): number[] {
  return runs.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
}
