import { type KeyedOrders, keyShareOf } from './unmeasuredBecause';

/** Answers to "How did you hear about us?" of orders, credits by survey left out. */
export interface CaptureSurvey {
  /** orders that name a creator */
  readonly named: number;
  /** of those, orders with a code, link or page, too */
  readonly both: number;
}

const FEWEST_NAMED = 10;
const FEWEST_BOTH = 7;
const LEAST = 0.3;
const MANY_KEYS = 0.5;
const LIKELY_WITH_MANY_KEYS = 0.85;
const LIKELY_WITH_FEW_KEYS = 0.5;

/**
 * The share of creators' orders that carry a key, so that stop and renegotiate can reckon with those
 * that don't: by the survey, else a cautious figure by the share of all orders with a key (creators'
 * orders carry keys at least as often).
 */
export function captureOf(orders: KeyedOrders, survey?: CaptureSurvey): number {
  if (survey && survey.named >= FEWEST_NAMED && survey.both >= FEWEST_BOTH) {
    return Math.min(1, Math.max(LEAST, (survey.both + 0.5) / (survey.named + 1)));
  }
  const keyShare = keyShareOf(orders);
  if (keyShare === undefined || keyShare >= 1) return 1;
  return keyShare >= MANY_KEYS ? LIKELY_WITH_MANY_KEYS : LIKELY_WITH_FEW_KEYS;
}
