import { costPer } from './costPer';

/**
 * Cost per click: cost / clicks.
 *
 * @param cost spend in money
 * @param clicks clicks on the creator's own links
 * @throws InputError when cost is negative or clicks is zero or less
 * @see Farris et al., Marketing Metrics, "Cost per click"
 */
export function cpc(cost: number, clicks: number): number {
  return costPer(cost, 'clicks', clicks);
}
