import type { ExportRow } from '../exportRow';
import type { ToldReturn } from './orderFacts';

/** The rows of one order, told apart: the newest sale (a repeated one is the same) and the refunds. */
export function saleOf<Field extends string>(
  rows: readonly ExportRow<Field>[],
  amount: NoInfer<Field>,
): { readonly sale: ExportRow<Field> | null; readonly refunds: readonly ExportRow<Field>[] } {
  const isRefund = (row: ExportRow<Field>) => (row.number(amount) ?? 0) < 0;
  return { sale: rows.find((row) => !isRefund(row)) ?? null, refunds: rows.filter(isRefund) };
}

/** Rows with a minus as money that came back. */
export function returnsOf<Field extends string>(
  refunds: readonly ExportRow<Field>[],
  amount: NoInfer<Field>,
  at: NoInfer<Field>,
): ToldReturn[] {
  return refunds.map((row) => ({
    kind: 'refund',
    amount: Math.abs(row.number(amount) ?? 0),
    atMs: row.instant(at),
  }));
}
