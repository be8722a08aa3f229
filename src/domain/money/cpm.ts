import { finiteResult } from '../inputRules';
import { costPer } from './costPer';

/**
 * Cost per thousand impressions: 1000 × cost / impressions, on gross impressions (not reach, not followers).
 *
 * @param cost spend in money
 * @param impressions times the content was shown
 * @throws InputError when cost is negative or impressions is zero or less
 * @see Farris et al., Marketing Metrics, "Cost per thousand impressions"
 */
export function cpm(cost: number, impressions: number): number {
  return finiteResult(1000 * costPer(cost, 'impressions', impressions));
}
