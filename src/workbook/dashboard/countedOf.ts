import type { Table } from '../read/table';
import type { Period } from './period';
import { sumWithin } from './sumWithin';

/** How much of what was spent CPA speaks of, and how much ROMI does. */
export interface CountedMoney {
  readonly spend: number;
  /** Posts with open windows count in part, what cannot be measured not at all. */
  readonly countedSpend: number;
  /** Of that, the spend whose return is known. */
  readonly returnSpend: number;
}

/** What counts of the spend of a period; null when everything does. */
export function countedOf(looker: Table<'Looker'>, period: Period): CountedMoney | null {
  const sum = (measure: 'spend' | 'counted_spend' | 'return_spend') =>
    sumWithin(looker, measure, period) ?? 0;
  const spend = sum('spend');
  const returnSpend = sum('return_spend');
  const isWhole = spend - returnSpend < 0.005;
  return isWhole ? null : { spend, countedSpend: sum('counted_spend'), returnSpend };
}
