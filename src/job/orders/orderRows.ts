import { orderIdOfRefund } from '../../domain/orders/orderIdOfRefund';
import { idKey } from '../../ground/cells/idKey';
import type { Table } from '../../workbook/read/table';

/** What the rows of Conversions are, as rows of the tab. */
export interface OrderRows {
  /** The first row of every lead and order; null when every row is one. */
  readonly own: Int32Array | null;
  /** Further rows of an order, by the order's first row: refunds and changes of status. */
  readonly further: ReadonlyMap<number, readonly number[]>;
  /** Refunds whose order stands nowhere. */
  readonly alone: readonly number[];
}

/**
 * Tells rows that are leads and orders from those that tell more of one. An order's row with a
 * minus is a refund of the order with the same number, wherever that stands, else of the number before a
 * refund's suffix; another row with a number that occurred before is a change of it.
 */
export function orderRows(conversions: Table<'Conversions'>): OrderRows {
  const { codes, texts } = conversions.text('conversion_id');
  const revenue = conversions.number('revenue');
  const kinds = conversions.text('kind');
  const lead = kinds.texts.indexOf('lead');
  const firstRow = new Int32Array(texts.length).fill(-1);
  const later: number[] = [];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const isRefund = (revenue[row] as number) < 0 && kinds.codes[row] !== lead;
    if (isRefund || firstRow[code] !== -1) later.push(row);
    else firstRow[code] = row;
  }
  if (later.length === 0) return { own: null, further: new Map(), alone: [] };
  const further = new Map<number, number[]>();
  const alone: number[] = [];
  const orderOf = orderFinder(texts, firstRow);
  for (const row of later) {
    const order = orderOf(codes[row] as number);
    const known = further.get(order);
    if (order === -1) alone.push(row);
    else if (known === undefined) further.set(order, [row]);
    else known.push(row);
  }
  return { own: rowsNotIn(later, codes.length), further, alone };
}

function orderFinder(ids: readonly string[], firstRow: Int32Array) {
  let byKey: Map<string, number> | undefined;
  return (code: number): number => {
    const own = firstRow[code] as number;
    if (own !== -1) return own;
    const named = orderIdOfRefund(ids[code] ?? '');
    if (named === null) return -1;
    byKey ??= new Map(ids.map((id, index) => [idKey(id), index]));
    return firstRow[byKey.get(idKey(named)) ?? 0] ?? -1;
  };
}

/** The rows below `count` that are not in `left`, which is in order. */
function rowsNotIn(left: readonly number[], count: number): Int32Array {
  const rows = new Int32Array(count - left.length);
  let next = 0;
  let index = 0;
  for (let row = 0; row < count; row++) {
    if (left[index] === row) index += 1;
    else rows[next++] = row;
  }
  return rows;
}
