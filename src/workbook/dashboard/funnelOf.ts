import type { Table } from '../read/table';
import type { Period } from './period';
import { sumWithin } from './sumWithin';

/** The way from being seen to being bought from; null where nothing was recorded. */
export interface Funnel {
  readonly impressions: number | null;
  readonly engagements: number | null;
  readonly clicks: number | null;
  readonly leads: number | null;
  readonly orders: number | null;
}

/** The steps of a period, credited conversions only. */
export function funnelOf(looker: Table<'Looker'>, period: Period): Funnel {
  return {
    impressions: sumWithin(looker, 'impressions', period),
    engagements: sumWithin(looker, 'engagements', period),
    clicks: sumWithin(looker, 'clicks', period),
    leads: sumWithin(looker, 'leads', period),
    orders: sumWithin(looker, 'orders', period),
  };
}
