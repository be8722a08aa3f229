import { costPer } from './costPer';

/**
 * Cost per engagement: cost / engagements.
 *
 * @param cost spend in money
 * @param engagements likes, comments, saves and shares, as the platform counts them
 * @throws InputError when cost is negative or engagements is zero or less
 * @see Farris et al., Marketing Metrics, "Engagement metrics"
 */
export function cpe(cost: number, engagements: number): number {
  return costPer(cost, 'engagements', engagements);
}
