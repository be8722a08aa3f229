import { finiteResult, requireNotNegative, requirePositive } from '../inputRules';
import { authenticImpressions, type Placement } from './authenticImpressions';

/**
 * Cost per authentic impression of one placement, in money; 1000 × CAI stands beside CPM.
 * With no invalid share and a repeat weight of 1 it is CPM / 1000.
 *
 * @param cost everything spent on the placement
 * @throws InputError when cost is negative, nothing was shown, or a share is out of range
 */
export function cai(cost: number, placement: Placement): number {
  requireNotNegative('cost', cost);
  requirePositive('impressions', placement.impressions);
  return finiteResult(cost / authenticImpressions(placement));
}
