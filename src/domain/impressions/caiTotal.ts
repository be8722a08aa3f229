import { finiteResult, requireNotNegative, requirePositive } from '../inputRules';
import { authenticImpressions, type Placement } from './authenticImpressions';

/** A placement and what it cost on its own; free reuse costs nothing. */
export interface PaidPlacement extends Placement {
  readonly cost: number;
}

/**
 * Cost per authentic impression of content over all its placements: all cost / all authentic impressions.
 * Reusing content without cost lowers it.
 *
 * @throws InputError when a cost is negative, nothing was shown anywhere, or a share is out of range
 */
export function caiTotal(placements: readonly PaidPlacement[]): number {
  let totalCost = 0;
  let totalAuthentic = 0;
  for (const placement of placements) {
    requireNotNegative('cost', placement.cost);
    totalCost += placement.cost;
    totalAuthentic += authenticImpressions(placement);
  }
  requirePositive('impressions', totalAuthentic);
  return finiteResult(totalCost / totalAuthentic);
}
