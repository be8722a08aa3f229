import type { Table } from '../../workbook/read/table';
import type { Row } from '../../workbook/schema/row';
import { textAt } from '../looker/slotLabels';
import { collaborationFinder } from './collaborationAt';

/** In-window orders of a collaboration and their revenue after refunds, as the feed counts them. */
export interface BonusResult {
  readonly orders: number;
  readonly revenue: number;
}

/** What the feed credits each collaboration with: bonuses count in-window results only. */
export function bonusResults(
  looker: Table<'Looker'>,
  collaborations: readonly Row<'Collaborations'>[],
): ReadonlyMap<string, BonusResult> {
  const collaborationAt = collaborationFinder(collaborations);
  const days = looker.number('date');
  const orders = looker.number('orders');
  const revenue = looker.number('revenue');
  const refunds = looker.number('refunds');
  const known = (amount: number | undefined) => (amount ? amount : 0);
  const results = new Map<string, BonusResult>();
  for (let row = 0; row < looker.rowCount; row++) {
    if (!known(orders[row]) && !known(revenue[row]) && !known(refunds[row])) continue;
    const place = {
      creator_id: textAt(looker, 'creator_id', row),
      campaign_id: textAt(looker, 'campaign_id', row),
    };
    const collaboration = collaborationAt(place, days[row] as number);
    if (collaboration === undefined) continue;
    const before = results.get(collaboration.collab_id) ?? { orders: 0, revenue: 0 };
    results.set(collaboration.collab_id, {
      orders: before.orders + known(orders[row]),
      revenue: before.revenue + known(revenue[row]) - known(refunds[row]),
    });
  }
  return results;
}
