import { planSpread } from './orderSpread';
import type { PilotCreator } from './pilotPlan';

/**
 * Mean number of orders of one planned post. The plan holds medians; because what strays upwards
 * strays further, the mean of a log-normal value lies above its median by exp(s² / 2).
 *
 * @see https://en.wikipedia.org/wiki/Log-normal_distribution
 */
export function expectedOrders(
  creator: Pick<PilotCreator, 'views' | 'clickThrough' | 'conversionRate'>,
): number {
  const { views, clickThrough, conversion } = planSpread;
  const variance = views ** 2 + clickThrough ** 2 + conversion ** 2;
  const median = creator.views * creator.clickThrough * creator.conversionRate;
  return median * Math.exp(variance / 2);
}
