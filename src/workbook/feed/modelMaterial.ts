import type { StatusMeaning } from '../../domain/orders/statusMeaning';
import type { Table } from '../read/table';
import type { Settings } from '../schema/settings';
import type { TabName } from '../schema/tabs';

/** The tabs whose rows the model reads that counts in a warehouse. */
export const modelTabs = [
  'Campaigns',
  'Creators',
  'Posts',
  'Links',
  'Conversions',
  'Assets',
  'Collaborations',
  'Payouts',
] as const satisfies readonly TabName[];

/** The name of a tab whose rows the model reads. */
export type ModelTab = (typeof modelTabs)[number];

/** A count of a report that counts. Money is without VAT, NaN where it tells nothing; blank ids are nobody. */
export interface ModelReport {
  /** Day number. */
  readonly day: number;
  readonly campaignId: string;
  readonly creatorId: string;
  readonly clicks: number;
  readonly leads: number;
  readonly orders: number;
  readonly revenue: number;
  readonly margin: number;
}

/** What a workbook gives the model that counts in a warehouse: its tabs as read, and what only the job finds out. */
export interface ModelMaterial {
  /** Conversions row by row, refunds not folded in: the model does that itself. */
  readonly tables: { readonly [Tab in ModelTab]: Table<Tab> };
  readonly settings: Settings;
  /** The spreadsheet's IANA time zone. */
  readonly zone: string;
  /** The moment of the run, epoch milliseconds. */
  readonly nowMs: number;
  readonly vatDivisor: number;
  readonly isSample: boolean;
  readonly statusWords: readonly { readonly word: string; readonly meaning: StatusMeaning }[];
  /** Creators who are vetted, and the share of their audience that is not genuine. */
  readonly signals: readonly { readonly creatorId: string; readonly invalidShare: number }[];
  readonly reports: readonly ModelReport[];
}
