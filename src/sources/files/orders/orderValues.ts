import { foldOrders } from '../../../domain/orders/foldOrders';
import type { Order } from '../../../domain/orders/order';
import type { OrderEvent } from '../../../domain/orders/orderEvent';
import type { StatusMeaning } from '../../../domain/orders/statusMeaning';
import { cleanText } from '../../../ground/cells/cleanText';
import { refundRowsOf } from '../../merge/refundRows';
import type { Digest, ImportRecord } from '../../record';
import type { ExportRow } from '../exportRow';
import { missingValue } from '../refusals';
import { customerKey } from './customerKey';
import { evidenceValues } from './evidenceValues';
import { money } from './money';
import type { OrderFacts } from './orderFacts';

const longestItems = 500;

/** The columns that a refusal names. */
interface NamedFields<Field extends string> {
  readonly id: Field;
  readonly occurredAt: Field;
  readonly revenue: Field;
}

/**
 * The Conversions row of an order, its events folded into one. Without a number or a time the order
 * is refused, since it could neither be told from others nor attributed. Of an order that stands in
 * another file and only gives money back here, the row carries a minus.
 */
export function orderValues<Field extends string>(
  facts: OrderFacts,
  rows: readonly ExportRow<Field>[],
  fields: NamedFields<NoInfer<Field>>,
  digest: Digest,
): ImportRecord['values'] | null {
  const [row] = rows;
  if (row === undefined) return null;
  if (facts.id === '') return missingValue(row, fields.id);
  if (rows.some(({ problems }) => problems.length > 0)) return null;
  const [order] = foldOrders([eventsOf(facts)]);
  if (order === undefined) return null;
  const occurredAtMs = order.occurredAtMs ?? order.changedAtMs;
  if (occurredAtMs === null) return missingValue(row, fields.occurredAt);
  if (order.revenue === null && order.refunded === 0) return missingValue(row, fields.revenue);
  const evidence = evidenceValues(rows);
  return {
    conversion_id: cleanText(facts.id),
    kind: 'order',
    occurred_at: occurredAtMs,
    ...evidence,
    promo_code: facts.codes.length > 0 ? facts.codes : null,
    survey_creator: facts.survey || (evidence.survey_creator ?? null),
    ...moneyOf(order, facts),
    status: statusCell(order.status, facts),
    new_customer: facts.isNewCustomer ?? null,
    customer_id: customerKey(facts.customer, digest),
    item_text: (facts.items ?? []).join(', ').slice(0, longestItems) || null,
    stated_at: facts.statedAtMs ?? null,
    refund_rows: refundRows(facts),
  };
}

function eventsOf(facts: OrderFacts): OrderEvent[] {
  const { id: orderId, returns = [] } = facts;
  const events: OrderEvent[] = returns.map((told) => ({ ...told, orderId }));
  if (facts.revenue === null && returns.length > 0) return events;
  const isMinus = facts.revenue !== null && facts.revenue < 0;
  if (isMinus) {
    const amount = -(facts.revenue ?? 0);
    return [...events, { kind: 'refund', orderId, amount, atMs: facts.occurredAtMs }];
  }
  return [
    {
      kind: 'state',
      orderId,
      occurredAtMs: facts.occurredAtMs,
      gross: facts.revenue,
      discount: null,
      refundedSoFar: facts.refunded ?? null,
      status: facts.status,
      statedAtMs: facts.statedAtMs ?? null,
    },
    ...events,
  ];
}

/** What came back, row by row; a running total stands in `refunded` alone. */
function refundRows({ returns = [] }: OrderFacts): readonly string[] | null {
  const rows = refundRowsOf(returns.map((told) => ({ ...told, amount: money(told.amount) })));
  return rows.length > 0 ? rows : null;
}

function moneyOf(
  { revenue, refunded }: Order,
  facts: OrderFacts,
): { readonly revenue: number; readonly refunded: number | null } {
  if (revenue === null) return { revenue: money(-refunded), refunded: null };
  const isUntold = refunded === 0 && (facts.refunded ?? null) === null;
  return { revenue: money(revenue), refunded: isUntold ? null : money(refunded) };
}

function statusCell(status: StatusMeaning, { isTest, statusText }: OrderFacts): string {
  if (isTest) return 'test';
  if (status === 'no sale') return 'cancelled';
  if (status === 'unpaid') return 'pending';
  return status === 'unknown' ? statusText : 'valid';
}
