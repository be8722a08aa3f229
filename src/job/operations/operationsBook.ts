import type { Speech } from '../../ground/text/text';
import type { ZoneClock } from '../../ground/time/zoneClock';
import { records } from '../../workbook/read/records';
import type { Table } from '../../workbook/read/table';
import type { Row } from '../../workbook/schema/row';
import type { Settings } from '../../workbook/schema/settings';
import type { TabName } from '../../workbook/schema/tabs';
import { type BonusResult, bonusResults } from './bonusResults';

/** What an order has earned a collaboration. */
export interface EarnedCommission {
  readonly collabId: string;
  readonly amount: number;
  readonly state: 'held' | 'due' | 'void';
  /** Day number. */
  readonly holdUntilDay: number;
}

/** The work with creators as records: for the board, Today, papers and checks. */
export interface OperationsBook extends Speech {
  readonly clock: ZoneClock;
  readonly nowMs: number;
  /** Day number. */
  readonly today: number;
  readonly settings: Settings;
  readonly campaigns: ReadonlyMap<string, Row<'Campaigns'>>;
  readonly creators: ReadonlyMap<string, Row<'Creators'>>;
  readonly posts: readonly Row<'Posts'>[];
  readonly links: readonly Row<'Links'>[];
  readonly comments: readonly Row<'Comments'>[];
  readonly assets: readonly Row<'Assets'>[];
  /** Assets whose rights end some day: few, where ad platforms add a row of Assets a day. */
  readonly rights: readonly Row<'Assets'>[];
  readonly briefs: readonly Row<'Briefs'>[];
  readonly collaborations: readonly Row<'Collaborations'>[];
  readonly deliverables: readonly Row<'Deliverables'>[];
  readonly payouts: readonly Row<'Payouts'>[];
  readonly inquiries: readonly Row<'Inquiries'>[];
  readonly retro: readonly Row<'Retro'>[];
  readonly pages: readonly Row<'Pages'>[];
  readonly tax: readonly Row<'Tax'>[];
  readonly commissions: readonly EarnedCommission[];
  /** What bonuses count, by collaboration; empty while no terms have a bonus on orders. */
  readonly results: ReadonlyMap<string, BonusResult>;
}

/** What a book is made of. */
export interface BookSource extends Speech {
  readonly table: <Name extends TabName>(name: Name) => Table<Name>;
  readonly clock: ZoneClock;
  readonly nowMs: number;
  readonly settings: Settings;
  readonly commissions: readonly EarnedCommission[];
}

const lists = {
  posts: 'Posts',
  links: 'Links',
  comments: 'Comments',
  assets: 'Assets',
  briefs: 'Briefs',
  collaborations: 'Collaborations',
  deliverables: 'Deliverables',
  payouts: 'Payouts',
  inquiries: 'Inquiries',
  retro: 'Retro',
  pages: 'Pages',
  tax: 'Tax',
} as const satisfies Record<string, TabName>;

/** Reads the book, each tab when it is first looked into: a large file without collaborations costs nothing. */
export function operationsBook(source: BookSource): OperationsBook {
  const { table, clock, nowMs } = source;
  const all = <Name extends TabName>(name: Name) => records(table(name));
  const book = {
    clock,
    nowMs,
    today: clock.dayOf(nowMs),
    settings: source.settings,
    language: source.language,
    numberText: source.numberText,
    dayWords: source.dayWords,
    commissions: source.commissions,
  };
  const read = {
    campaigns: () => new Map(all('Campaigns').map((row) => [row.campaign_id, row])),
    creators: () => new Map(all('Creators').map((row) => [row.creator_id, row])),
    results: () => {
      const rows = all('Collaborations');
      const isAsked = rows.some((row) => row.bonus_amount && row.bonus_metric !== 'views');
      return isAsked ? bonusResults(table('Looker'), rows) : new Map();
    },
    rights: () => {
      const assets = table('Assets');
      const until = assets.number('rights_until');
      return assets.has('rights_until') ? records(assets, (row) => !Number.isNaN(until[row])) : [];
    },
    ...Object.fromEntries(Object.entries(lists).map(([key, name]) => [key, () => all(name)])),
  };
  for (const [key, make] of Object.entries(read)) {
    let known: unknown;
    Object.defineProperty(book, key, {
      enumerable: true,
      get: () => {
        known ??= make();
        return known;
      },
    });
  }
  return book as unknown as OperationsBook;
}
