import { foldOrders } from '../../domain/orders/foldOrders';
import type { OrderEvent } from '../../domain/orders/orderEvent';
import { readStatus } from '../../domain/orders/readStatus';
import { money } from '../files/orders/money';
import type { RecordValue } from '../record';
import type { PresentRow } from './presentRows';
import { keptReturns, unionOfRefundRows } from './refundRows';

/** The columns that two tellings of an order decide together. */
export const orderColumns: ReadonlySet<string> = new Set([
  'occurred_at',
  'revenue',
  'refunded',
  'status',
  'stated_at',
  'refund_rows',
]);

/**
 * What two tellings of one order come to, folded by the order core: the newer state wins whatever
 * the order of the files, a minus becomes a refund of the sale, and a refund that was told before
 * is the same one.
 */
export function mergedOrder(
  present: PresentRow,
  incoming: PresentRow,
): { readonly [column: string]: RecordValue } {
  const [order] = foldOrders([eventsOf(present), eventsOf(incoming)]);
  if (order === undefined) return incoming;
  const { revenue, refunded, occurredAtMs } = order;
  const isTold = [present, incoming].some((row) => amountOf(row.refunded) !== null);
  const rows = unionOfRefundRows(rowsOf(present), rowsOf(incoming));
  const areRefunds = isRefundAlone(present) && isRefundAlone(incoming);
  return {
    occurred_at: occurredAtMs ?? present.occurred_at ?? incoming.occurred_at ?? null,
    revenue: areRefunds ? money(-refunded) : revenue,
    refunded: !areRefunds && (isTold || refunded > 0) ? tidy(refunded, rows) : null,
    status: statusOf(present, incoming),
    stated_at: latest(amountOf(present.stated_at), amountOf(incoming.stated_at)),
    refund_rows: rows.length > 0 ? rows : null,
  };
}

/** Whether a row only says that money came back, of an order that stands elsewhere. */
export function isRefundAlone(row: PresentRow): boolean {
  return (amountOf(row.revenue) ?? 0) < 0;
}

function eventsOf(row: PresentRow): OrderEvent[] {
  const orderId = '';
  const kept = keptReturns(row.refund_rows).map((told) => ({ ...told, orderId }));
  const revenue = amountOf(row.revenue);
  const occurredAtMs = amountOf(row.occurred_at);
  if (revenue !== null && revenue < 0) {
    const told = { kind: 'refund', orderId, amount: -revenue, atMs: occurredAtMs } as const;
    return kept.length > 0 ? kept : [told];
  }
  const lost = kept
    .filter(({ kind }) => kind === 'dispute lost')
    .reduce((sum, { amount }) => sum + amount, 0);
  const refunded = amountOf(row.refunded);
  const status = typeof row.status === 'string' ? row.status : '';
  return [
    {
      kind: 'state',
      orderId,
      occurredAtMs,
      gross: revenue,
      discount: null,
      refundedSoFar: refunded === null || lost === 0 ? refunded : money(refunded - lost),
      status: status === '' ? null : readStatus(status),
      statedAtMs: amountOf(row.stated_at),
    },
    ...kept,
  ];
}

/** The word of the newer state; of one moment the one imported later. */
function statusOf(present: PresentRow, incoming: PresentRow): RecordValue {
  const word = incoming.status ?? null;
  if (word === null || word === '' || isRefundAlone(incoming)) return present.status ?? word;
  const [before, now] = [amountOf(present.stated_at), amountOf(incoming.stated_at)];
  const isOlder = before !== null && now !== null && now < before;
  return isOlder && !isRefundAlone(present) ? (present.status ?? word) : word;
}

/** Sums lose the dust of binary fractions; a single amount stays as it was told. */
function tidy(refunded: number, rows: readonly string[]): number {
  return rows.length > 0 ? money(refunded) : refunded;
}

function rowsOf(row: PresentRow): readonly string[] {
  return Array.isArray(row.refund_rows) ? (row.refund_rows as readonly string[]) : [];
}

function latest(first: number | null, second: number | null): number | null {
  if (first === null || second === null) return first ?? second;
  return Math.max(first, second);
}

function amountOf(value: RecordValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
