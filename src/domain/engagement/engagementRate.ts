import { finiteResult, requireNotNegative, requirePositive } from '../inputRules';

/**
 * Engagement rate: engagements / base. Compare only rates on the same base: followers, reach or views.
 * More than 1 is possible on views or when people who don't follow react.
 *
 * @param engagements likes, comments, saves and shares, as the platform counts them
 * @param base followers, reach or views
 * @throws InputError when engagements is negative or base is zero or less
 */
export function engagementRate(engagements: number, base: number): number {
  requireNotNegative('engagements', engagements);
  requirePositive('base', base);
  return finiteResult(engagements / base);
}
