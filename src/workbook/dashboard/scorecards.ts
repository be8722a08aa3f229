import type { Table } from '../read/table';
import type { Period } from './period';
import { sumWithin } from './sumWithin';

export type ScorecardKey = 'spend' | 'margin' | 'romi' | 'orders' | 'leads' | 'cpa';

/** One figure of a period beside the same figure of the period before; null is unknown. */
export interface Scorecard {
  readonly key: ScorecardKey;
  readonly value: number | null;
  readonly before: number | null;
}

/** The figures a leader reads first. ROMI = (margin − spend) / spend, CPA = spend / orders. */
export function scorecardsOf(looker: Table<'Looker'>, period: Period, before: Period): Scorecard[] {
  const now = figuresOf(looker, period);
  const then = figuresOf(looker, before);
  const keys: ScorecardKey[] = ['spend', 'margin', 'romi', 'orders', 'leads', 'cpa'];
  return keys.map((key) => ({ key, value: now[key], before: then[key] }));
}

function figuresOf(looker: Table<'Looker'>, period: Period): Record<ScorecardKey, number | null> {
  const spend = sumWithin(looker, 'spend', period);
  const margin = sumWithin(looker, 'margin', period);
  const orders = sumWithin(looker, 'orders', period);
  const leads = sumWithin(looker, 'leads', period);
  const romi = margin !== null && spend !== null && spend > 0 ? (margin - spend) / spend : null;
  const cpa = spend !== null && orders !== null && orders > 0 ? spend / orders : null;
  return { spend, margin, romi, orders, leads, cpa };
}
