import { shownMoney } from '../../domain/judgement/shownNumber';
import type { KeyedOrders } from '../../domain/judgement/unmeasuredBecause';
import { type Message, message } from '../../ground/text/text';
import { scoreboardTexts } from '../../messages/scoreboardTexts';
import type { Combined } from '../assignments/combinedAssignments';

/**
 * What could not be measured, where it exceeds what is credited: money without anything
 * that could be counted, or conversions without a key. Undefined where most is known.
 *
 * @param keys conversions in the windows of the row's campaigns
 */
export function measurementGap(
  { spend, unmeasuredSpend, conversions }: Combined,
  keys: KeyedOrders | undefined,
): Message | undefined {
  if (unmeasuredSpend > spend - unmeasuredSpend) {
    const values = { spend: shownMoney(unmeasuredSpend), all: shownMoney(spend) };
    return message(scoreboardTexts.unmeasuredSpend, values);
  }
  if (keys === undefined) return undefined;
  const without = keys.orders - keys.withKey;
  if (without === 0 || without <= conversions) return undefined;
  return message(scoreboardTexts.ordersWithoutKey, { orders: without, all: keys.orders });
}
