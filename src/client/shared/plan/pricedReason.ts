import type { Message } from '../../../ground/text/text';

/** The places of a reason that hold amounts of money. */
const amounts: ReadonlySet<string> = new Set(['value', 'fee', 'ceiling', 'cost']);

/** Why a creator gets posts or none, its amounts in the file's currency. @param money writes one */
export function pricedReason(
  { text, values }: Message,
  money: (amount: number) => string,
): Message {
  const priced = Object.entries(values).map(([name, value]) => [
    name,
    amounts.has(name) && typeof value === 'number' ? money(value) : value,
  ]);
  return { text, values: Object.fromEntries(priced) };
}
