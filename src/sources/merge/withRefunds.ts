import type { RecordValue } from '../record';
import type { PresentRow } from './presentRows';

/**
 * An order's values where one side only knows that money came back: a minus on the sale becomes its
 * refund, and a sale that comes after its refund takes the minus along. A refund that was told
 * before is the same one.
 */
export function withRefunds(present: PresentRow, incoming: PresentRow): PresentRow {
  const before = amountOf(present.revenue);
  const now = amountOf(incoming.revenue);
  if (before === null || now === null || before < 0 === now < 0) return incoming;
  const back = Math.max(
    before < 0 ? -before : -now,
    amountOf(present.refunded) ?? 0,
    amountOf(incoming.refunded) ?? 0,
  );
  if (before < 0) return { ...incoming, refunded: back };
  const { revenue: _, occurred_at: __, status: ___, ...others } = incoming;
  return { ...others, refunded: back };
}

function amountOf(value: RecordValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
