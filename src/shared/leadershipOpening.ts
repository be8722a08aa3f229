import type { Language } from '../ground/text/language';
import type { LeadershipView } from '../workbook/dashboard/leadershipView';
import type { PlanOpening } from './planOpening';
import type { ChannelsResult } from './results';
import type { HealthCounts, LastRun } from './sidebarOpening';

/** Everything the leadership page needs, in one trip. */
export interface LeadershipOpening {
  readonly fileName: string;
  readonly language: Language;
  /** BCP 47, for numbers and dates. */
  readonly locale: string;
  /** ISO 4217 as Settings says it, '' when unknown. */
  readonly currency: string;
  /** Prices include VAT and the figures leave it out. */
  readonly leavesVatOut: boolean;
  readonly timeZone: string;
  readonly nowMs: number;
  readonly lastRun: LastRun | null;
  readonly health: HealthCounts;
  readonly dashboardUrl: string | null;
  /** What next month's money starts from. */
  readonly plan: PlanOpening;
  /** Null while no other channel is entered. */
  readonly channels: ChannelsResult | null;
  /** null before the job wrote its tabs. */
  readonly view: LeadershipView | null;
}
