import { orderIdOfRefund } from '../../domain/orders/orderIdOfRefund';
import { isBlank } from '../../ground/cells/isBlank';
import type { FilledTab, ImportRecord, RecordValue } from '../record';
import { isRefundAlone, mergedOrder, orderColumns } from './mergedOrder';
import { type MergePolicy, mergeRules } from './mergeRules';
import type { PresentRow, PresentRows } from './presentRows';

/** One cell that an import changes. */
export interface CellChange {
  readonly column: string;
  readonly before: RecordValue;
  readonly after: RecordValue;
}

/** A row that an import changes; `at` is its position among the rows that are there. */
export interface RowChange {
  readonly at: number;
  readonly cells: readonly CellChange[];
}

/** What an import would do to one tab. */
export interface MergePlan {
  readonly tab: FilledTab;
  readonly added: readonly PresentRow[];
  readonly changed: readonly RowChange[];
  /** Records that say what the tab says already. */
  readonly unchanged: number;
}

/**
 * Compares records with the rows of their tab. A record that finds its row fills and corrects it by
 * the tab's rules and never empties a cell; another becomes a new row; several records of one row
 * count as one. So an import that is repeated changes nothing.
 */
export function planMerge(
  tab: FilledTab,
  records: readonly ImportRecord[],
  present: PresentRows,
): MergePlan {
  const rules = mergeRules[tab];
  const rowOf = new Map<string, number>();
  for (let at = 0; at < present.length; at += 1) {
    for (const key of rules.keys(present.row(at))) if (!rowOf.has(key)) rowOf.set(key, at);
  }
  const merged = new Map<number, Record<string, RecordValue>>();
  let next = present.length;
  for (const { values: told } of records) {
    const values = tab === 'Conversions' ? underItsOrder(told, rowOf) : told;
    const keys = rules.keys(values);
    const found = keys.map((key) => rowOf.get(key)).find((at) => at !== undefined);
    const at = found ?? next++;
    const row = merged.get(at) ?? { ...(at < present.length ? present.row(at) : {}) };
    merged.set(at, row);
    if (tab === 'Conversions' && found !== undefined) mergeOrder(row, values);
    else {
      for (const [column, value] of Object.entries(values)) {
        const policy = found === undefined ? 'source' : (rules.policies[column] ?? 'fill');
        row[column] = winner(row[column] ?? null, value, policy);
      }
    }
    for (const key of [...keys, ...rules.keys(row)]) if (!rowOf.has(key)) rowOf.set(key, at);
  }
  return planOf(tab, present, merged);
}

/** A refund under a number of its own ("1009-R1") under the number of its order, where that stands. */
function underItsOrder(values: PresentRow, rowOf: ReadonlyMap<string, number>): PresentRow {
  if (!isRefundAlone(values)) return values;
  const key = (id: string) => mergeRules.Conversions.keys({ conversion_id: id })[0] ?? '';
  const own = String(values.conversion_id ?? '');
  const order = orderIdOfRefund(own);
  if (order === null || rowOf.has(key(own)) || !rowOf.has(key(order))) return values;
  return { ...values, conversion_id: order };
}

/** Takes an order's telling over: its state by time, what else it says where nothing stands yet. */
function mergeOrder(row: Record<string, RecordValue>, values: PresentRow): void {
  const merged = mergedOrder(row, values);
  const policy = isRefundAlone(row) && !isRefundAlone(values) ? 'source' : 'fill';
  for (const [column, value] of Object.entries(values)) {
    if (!orderColumns.has(column)) row[column] = winner(row[column] ?? null, value, policy);
  }
  for (const [column, value] of Object.entries(merged)) {
    if (!isUnfilled(value)) row[column] = value;
  }
}

function planOf(
  tab: FilledTab,
  present: PresentRows,
  merged: ReadonlyMap<number, PresentRow>,
): MergePlan {
  const added: PresentRow[] = [];
  const changed: RowChange[] = [];
  let unchanged = 0;
  for (const [at, row] of merged) {
    if (at >= present.length) {
      added.push(row);
      continue;
    }
    const cells = changesOf(present.row(at), row);
    if (cells.length > 0) changed.push({ at, cells });
    else unchanged += 1;
  }
  return { tab, added, changed, unchanged };
}

function changesOf(before: PresentRow, after: PresentRow): CellChange[] {
  return Object.keys(after)
    .filter((column) => !isSameValue(before[column] ?? null, after[column] ?? null))
    .map((column) => ({ column, before: before[column] ?? null, after: after[column] ?? null }));
}

function winner(present: RecordValue, incoming: RecordValue, policy: MergePolicy): RecordValue {
  if (isUnfilled(incoming)) return present;
  if (isUnfilled(present)) return incoming;
  if (policy === 'fill') return present;
  if (policy === 'raise' && typeof present === 'number' && typeof incoming === 'number') {
    return Math.max(present, incoming);
  }
  return incoming;
}

function isUnfilled(value: RecordValue): boolean {
  return Array.isArray(value) ? value.length === 0 : isBlank(value);
}

/** Whether two values would look the same in a cell. */
function isSameValue(first: RecordValue, second: RecordValue): boolean {
  if (isUnfilled(first) || isUnfilled(second)) return isUnfilled(first) && isUnfilled(second);
  if (typeof first === 'number' && typeof second === 'number') {
    return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(first), Math.abs(second));
  }
  return textOf(first) === textOf(second);
}

function textOf(value: RecordValue): string {
  return Array.isArray(value) ? value.map((part) => part.trim()).join(', ') : String(value).trim();
}
