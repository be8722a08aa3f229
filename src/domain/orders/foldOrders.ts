import { newestValue } from './newestValue';
import type { Order } from './order';
import type { OrderEvent, OrderReturn, OrderState } from './orderEvent';

/**
 * Folds what files tell of orders into one order per number, in the order of first mention.
 *
 * Of two states the newer wins field by field: by the times inside the files, else the one imported
 * later. Refunds of one file add up; a refund that a later file tells again is the same one. A lost
 * dispute is a refund. A status that says "refunded" without any amount gives everything back.
 *
 * @param files the events of each file, in the order of import
 */
export function foldOrders(files: readonly (readonly OrderEvent[])[]): Order[] {
  const byOrder = new Map<string, Gathered>();
  for (const events of files) {
    const repeats = new Map<string, number>();
    for (const event of events) {
      let gathered = byOrder.get(event.orderId);
      if (gathered === undefined) {
        gathered = { states: [], returns: new Map() };
        byOrder.set(event.orderId, gathered);
      }
      if (event.kind === 'state') gathered.states.push(event);
      else gatherReturn(gathered, event, repeats);
    }
  }
  return [...byOrder].map(([orderId, gathered]) => foldOrder(orderId, gathered));
}

interface Gathered {
  readonly states: OrderState[];
  /** By what tells one from another: kind, time, amount, and the how-manieth of its like in a file. */
  readonly returns: Map<string, OrderReturn>;
}

function gatherReturn(
  { returns }: Gathered,
  event: OrderReturn,
  repeats: Map<string, number>,
): void {
  const { kind, orderId, amount, atMs } = event;
  const like = JSON.stringify([orderId, kind, atMs, amount]);
  const repeat = (repeats.get(like) ?? 0) + 1;
  repeats.set(like, repeat);
  returns.set(`${like} ${repeat}`, event);
}

function foldOrder(orderId: string, { states, returns }: Gathered): Order {
  const events = [...returns.values()];
  const gross = newestValue(states, ({ gross: amount }) => amount);
  const discount = newestValue(states, ({ discount: amount }) => amount) ?? 0;
  const revenue = gross === null ? null : gross - discount;
  const status = newestValue(states, ({ status: meaning }) => meaning) ?? 'sale';
  const lost = sumOf(events, 'dispute lost');
  const stated = newestValue(states, ({ refundedSoFar }) => refundedSoFar, 'larger') ?? 0;
  const told = Math.max(stated, sumOf(events, 'refund')) + lost;
  const refunded = status === 'refunded' && told === 0 ? (revenue ?? 0) : told;
  return {
    orderId,
    occurredAtMs: newestValue(states, ({ occurredAtMs }) => occurredAtMs),
    gross,
    discount,
    revenue,
    refunded,
    net: revenue === null ? null : revenue - refunded,
    status,
    disputed: openDispute(events),
    changedAtMs: latest([
      ...states.map(({ statedAtMs }) => statedAtMs),
      ...events.map(({ atMs }) => atMs),
    ]),
  };
}

/** Summed from the smallest, so that the order of files can't move the last digit. */
function sumOf(events: readonly OrderReturn[], kind: OrderReturn['kind']): number {
  const amounts = events.filter((event) => event.kind === kind).map(({ amount }) => amount);
  return amounts.sort((a, b) => a - b).reduce((sum, amount) => sum + amount, 0);
}

function openDispute(events: readonly OrderReturn[]): number {
  const decided = sumOf(events, 'dispute lost') + sumOf(events, 'dispute won');
  return Math.max(0, sumOf(events, 'dispute open') - decided);
}

function latest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time): time is number => time !== null);
  return known.length === 0 ? null : known.reduce((most, time) => Math.max(most, time));
}
