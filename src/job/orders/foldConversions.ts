import { firstAt } from '../../domain/attribution/firstAt';
import { foldOrders } from '../../domain/orders/foldOrders';
import type { Order } from '../../domain/orders/order';
import type { OrderEvent } from '../../domain/orders/orderEvent';
import type { StatusMeaning } from '../../domain/orders/statusMeaning';
import type { Table } from '../../workbook/read/table';
import { type OrderRows, orderRows } from './orderRows';
import { pickedTable } from './pickedTable';

/** Money that was given back for an order that stands nowhere. */
export interface RefundAlone {
  /** The row as the spreadsheet shows it. */
  readonly sheetRow: number;
  readonly refundId: string;
  readonly amount: number;
  readonly occurredAtMs: number;
}

/** A row whose number occurred before and that tells nothing new; rows as the spreadsheet shows them. */
export interface RepeatedRow {
  readonly id: string;
  readonly sheetRow: number;
  readonly firstRow: number;
}

/** Conversions with one row per lead and order. */
export interface FoldedConversions {
  /** Refunds are in `refunded`; amounts are without VAT. */
  readonly table: Table<'Conversions'>;
  /** What the status of each row says; of a lead nothing but whether it is one. */
  readonly status: readonly StatusMeaning[];
  readonly refundsAlone: readonly RefundAlone[];
  /** Rows that repeat a number and change nothing. */
  readonly repeats: readonly RepeatedRow[];
  /** Rows, as the spreadsheet shows them, of leads with a minus: their amount is left out. */
  readonly leadsWithMinus: readonly number[];
}

/** How the rows are understood. */
export interface Folding {
  /** What each text of a status says. */
  statusOf(text: string): StatusMeaning;
  /** What amounts are divided by to leave VAT out; 1 leaves them as they are. */
  readonly vatDivisor: number;
}

/**
 * Folds the rows of Conversions into leads and orders: refunds and changes go to their order, a
 * status "refunded" without an amount gives everything back, VAT is taken out. One look at each
 * distinct status, one pass over the rows; only orders of several rows are folded one by one.
 */
export function foldConversions(
  conversions: Table<'Conversions'>,
  { statusOf, vatDivisor }: Folding,
): FoldedConversions {
  const rows = orderRows(conversions);
  const source = sourceOf(conversions, statusOf);
  const count = rows.own?.length ?? conversions.rowCount;
  const revenue = new Float64Array(count);
  const refunded = new Float64Array(count);
  const status = new Array<StatusMeaning>(count);
  const leadsWithMinus: number[] = [];
  for (let index = 0; index < count; index++) {
    const row = rows.own === null ? index : (rows.own[index] as number);
    const sold = source.revenue[row] as number;
    if (sold < 0) leadsWithMinus.push(conversions.sheetRows[row] as number);
    revenue[index] = sold < 0 ? Number.NaN : sold;
    refunded[index] = source.refundedAt(row);
    status[index] = source.statusAt(row) ?? 'sale';
  }
  for (const [row, further] of rows.further) {
    const order = folded(source, row, further);
    const index = firstAt(rows.own ?? [], row);
    refunded[index] = order.refunded;
    status[index] = order.status;
  }
  if (vatDivisor !== 1) {
    for (const column of [revenue, refunded]) divide(column, vatDivisor);
  }
  const replaced = new Map([
    ['revenue', revenue],
    ['refunded', refunded],
  ] as const);
  return {
    table: pickedTable(conversions, rows.own, replaced),
    status,
    refundsAlone: refundsAlone(conversions, rows, vatDivisor),
    repeats: repeatsOf(conversions, rows, source),
    leadsWithMinus,
  };
}

interface Source {
  readonly revenue: Float64Array;
  readonly refunded: Float64Array;
  /** An order's row with a minus; a lead has nothing to give back. */
  isRefund(row: number): boolean;
  /** Null where the cell is blank. */
  statusAt(row: number): StatusMeaning | null;
  /** What was paid back of an order that has no other row; NaN where nobody said. */
  refundedAt(row: number): number;
}

function sourceOf(
  conversions: Table<'Conversions'>,
  statusOf: (text: string) => StatusMeaning,
): Source {
  const { codes, texts } = conversions.text('status');
  const kinds = conversions.text('kind');
  const lead = kinds.texts.indexOf('lead');
  const meanings = texts.map((text) => (text === '' ? null : statusOf(text)));
  const revenue = conversions.number('revenue');
  const refunded = conversions.number('refunded');
  const statusAt = (row: number) => meanings[codes[row] as number] ?? null;
  return {
    revenue,
    refunded,
    isRefund: (row) => (revenue[row] as number) < 0 && kinds.codes[row] !== lead,
    statusAt,
    refundedAt(row) {
      const back = Math.abs(refunded[row] as number);
      const isWhole = statusAt(row) === 'refunded' && !(back > 0);
      return isWhole ? (revenue[row] as number) : back;
    },
  };
}

/** An order of several rows, through the same core as the files of shops. */
function folded(source: Source, row: number, further: readonly number[]) {
  const events: OrderEvent[] = [];
  const sold = source.revenue[row] as number;
  let stated = orNull(source.refunded[row] as number);
  let status = source.statusAt(row);
  let given = 0;
  for (const other of further) {
    const revenue = source.revenue[other] as number;
    const back = orNull(source.refunded[other] as number);
    if (source.isRefund(other)) {
      const amount = Math.max(-revenue, back ?? 0);
      given += amount;
      events.push({ kind: 'refund', orderId: '', amount, atMs: null });
    } else {
      stated = back ?? stated;
      status = source.statusAt(other) ?? status;
    }
  }
  events.push({
    kind: 'state',
    orderId: '',
    occurredAtMs: null,
    gross: orNull(sold),
    discount: null,
    refundedSoFar: runningTotal(stated ?? 0, given, Math.abs(orNull(sold) ?? 0)),
    status,
    statedAtMs: null,
  });
  const [order] = foldOrders([events]) as [Order];
  return order;
}

/**
 * What an order's own cell and its refund rows gave back together. The cell is a refund that no row
 * tells, unless both are the same money: the same amount, or more than was paid.
 */
function runningTotal(stated: number, given: number, sold: number): number {
  const both = stated + given;
  return stated === given || both > sold ? Math.max(stated, given) : both;
}

function orNull(amount: number): number | null {
  return Number.isNaN(amount) ? null : Math.abs(amount);
}

function divide(column: Float64Array, divisor: number): void {
  for (let row = 0; row < column.length; row++) column[row] = (column[row] as number) / divisor;
}

function refundsAlone(
  conversions: Table<'Conversions'>,
  { alone }: OrderRows,
  vatDivisor: number,
): RefundAlone[] {
  const ids = conversions.text('conversion_id');
  const revenue = conversions.number('revenue');
  const occurredAt = conversions.number('occurred_at');
  return alone.map((row) => ({
    sheetRow: conversions.sheetRows[row] ?? 0,
    refundId: ids.texts[ids.codes[row] ?? 0] ?? '',
    amount: -(revenue[row] ?? 0) / vatDivisor,
    occurredAtMs: occurredAt[row] ?? 0,
  }));
}

function repeatsOf(
  conversions: Table<'Conversions'>,
  { further }: OrderRows,
  { refunded, isRefund, statusAt }: Source,
): RepeatedRow[] {
  const ids = conversions.text('conversion_id');
  const repeats: RepeatedRow[] = [];
  for (const [first, rows] of further) {
    for (const row of rows) {
      const tellsStatus = statusAt(row) !== null && statusAt(row) !== statusAt(first);
      const tellsRefund = (refunded[row] ?? 0) > 0 && refunded[row] !== refunded[first];
      if (isRefund(row) || tellsStatus || tellsRefund) continue;
      repeats.push({
        id: ids.texts[ids.codes[row] ?? 0] ?? '',
        sheetRow: conversions.sheetRows[row] ?? 0,
        firstRow: conversions.sheetRows[first] ?? 0,
      });
    }
  }
  return repeats;
}
