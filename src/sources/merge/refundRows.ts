import type { OrderReturn } from '../../domain/orders/orderEvent';
import type { RecordValue } from '../record';

/** Money that came back, as a cell keeps it: "2026-11-05T09:00:00Z 18.5", a dispute with its end. */
export type KeptReturn = Omit<OrderReturn, 'orderId'>;

const line =
  /^(-|\d{4}-\d\d-\d\dT[\d:]{8}(?:\.\d+)?Z) (\d+(?:\.\d+)?)(?: (dispute (?:lost|won|open)))?(?: x(\d{1,4}))?$/;

/** The texts of returns, oldest first; alike ones are counted, so that none is lost or told twice. */
export function refundRowsOf(returns: readonly KeptReturn[]): string[] {
  return linesOf(countsOf(returns));
}

function countsOf(returns: readonly KeptReturn[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const told of returns) {
    const text = textOf(told);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function linesOf(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .map(([text, count]) => (count === 1 ? text : `${text} x${count}`))
    .sort((a, b) => (a < b ? -1 : 1));
}

function textOf({ kind, amount, atMs }: KeptReturn): string {
  const time = atMs === null ? '-' : new Date(atMs).toISOString().replace('.000Z', 'Z');
  return `${time} ${amount}${kind === 'refund' ? '' : ` ${kind}`}`;
}

/** Two lists of returns as one: what both tell is the same money. */
export function unionOfRefundRows(first: readonly string[], second: readonly string[]): string[] {
  const counts = countsOf(keptReturns(first));
  for (const [text, count] of countsOf(keptReturns(second))) {
    counts.set(text, Math.max(count, counts.get(text) ?? 0));
  }
  return linesOf(counts);
}

/** The returns that a cell keeps; what somebody else wrote there says nothing. */
export function keptReturns(value: RecordValue | undefined): KeptReturn[] {
  const texts = Array.isArray(value) ? (value as readonly string[]) : [];
  return texts.flatMap((text) => {
    const found = line.exec(text.trim());
    if (found === null) return [];
    const [, time = '-', amount = '0', kind = 'refund', count = '1'] = found;
    const told: KeptReturn = {
      kind: kind as KeptReturn['kind'],
      amount: Number(amount),
      atMs: time === '-' ? null : Date.parse(time),
    };
    return Array.from({ length: Number(count) }, () => told);
  });
}
