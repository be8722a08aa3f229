import { ownStatusWords } from '../domain/orders/ownStatusWords';
import { readStatus } from '../domain/orders/readStatus';
import type { Language } from '../ground/text/language';
import { localeLanguage } from '../ground/text/localeLanguage';
import type { Speech } from '../ground/text/text';
import { IssueList } from '../workbook/issueList';
import { newReading, type Reading } from '../workbook/read/reading';
import { readSettings } from '../workbook/read/readSettings';
import { readTab } from '../workbook/read/readTab';
import type { Table } from '../workbook/read/table';
import type { Settings } from '../workbook/schema/settings';
import type { TabName } from '../workbook/schema/tabs';
import { type OperationsTables, readOperations } from './operationsTables';
import { type FoldedConversions, foldConversions } from './orders/foldConversions';
import { pastConversions } from './orders/pastConversions';
import { vatDivisor } from './orders/vatDivisor';

/** The cells of a tab as `getValues()` gives them, header row first. */
export type Cells = readonly (readonly unknown[])[];

/** The cells of each tab by name; a tab that the workbook does not have is left out. */
export type TabCells = { readonly [Name in TabName]?: Cells | undefined };

/** How many rows hold something, and how many of them count. */
export interface RowCounts {
  readonly read: number;
  readonly used: number;
  readonly leftOut: number;
}

/** Everything the job reads, as columns. */
export interface Workbook {
  readonly reading: Reading;
  readonly settings: Settings & { readonly language: Language };
  /** How its sentences are said. */
  readonly speech: Speech;
  readonly campaigns: Table<'Campaigns'>;
  readonly creators: Table<'Creators'>;
  readonly posts: Table<'Posts'>;
  readonly links: Table<'Links'>;
  /** One row per lead and order: refunds folded in, amounts without VAT. */
  readonly conversions: Table<'Conversions'>;
  /** What else is known of them, and of the rows that made them. */
  readonly orders: Omit<FoldedConversions, 'table'>;
  /** The tabs that the job reads. */
  readonly tabsRead: readonly TabName[];
  /** Rows of all tabs. */
  readonly rowCounts: RowCounts;
  readonly assets: Table<'Assets'>;
  readonly snapshots: Table<'Snapshots'>;
  readonly comments: Table<'Comments'>;
  readonly benchmarks: Table<'Benchmarks'>;
  readonly reported: Table<'Reported'>;
  readonly briefs: Table<'Briefs'>;
  /** Looker tabs of other files, and exchange rates. */
  readonly feeds: Table<'Feeds'>;
  readonly rates: Table<'Rates'>;
  /** Collaborations and what hangs on them, inquiries, channels, pages, promotions. */
  readonly operations: OperationsTables;
  readonly issues: IssueList;
}

/**
 * Reads a whole workbook. Ids mean the same in all tabs, so that a creator, campaign, post or
 * conversion has one code everywhere.
 *
 * @param zone the spreadsheet's IANA time zone
 * @param locale the spreadsheet's locale, such as en_US
 * @param nowMs the run's moment, epoch milliseconds: later conversions are left out
 * @throws RangeError when the zone is unknown
 */
export function readWorkbook(
  tabs: TabCells,
  zone: string,
  locale: string,
  nowMs: number,
): Workbook {
  const anyMoney = newReading(zone, locale);
  const issues = new IssueList();
  const settings = readSettings(tabs.Settings, anyMoney.locale, issues);
  const reading = { ...anyMoney, currency: settings.currency };
  const language = settings.language ?? localeLanguage(locale);
  const ownWords = ownStatusWords(settings.status_words ?? '').words;
  const tabsRead: TabName[] = ['Settings'];
  const read = <Name extends TabName>(name: Name) => {
    tabsRead.push(name);
    return readTab(name, tabs[name], reading, issues);
  };
  const conversionRows = pastConversions(read('Conversions'), nowMs, reading.clock, issues);
  const { table: conversions, ...orders } = foldConversions(conversionRows, {
    statusOf: (text) => readStatus(text, ownWords),
    vatDivisor: vatDivisor(settings),
  });
  const tables = {
    campaigns: read('Campaigns'),
    creators: read('Creators'),
    posts: read('Posts'),
    links: read('Links'),
    assets: read('Assets'),
    snapshots: read('Snapshots'),
    comments: read('Comments'),
    benchmarks: read('Benchmarks'),
    reported: read('Reported'),
    briefs: read('Briefs'),
    feeds: read('Feeds'),
    rates: read('Rates'),
  };
  const operations = readOperations(read);
  return {
    reading,
    settings: { ...settings, language },
    speech: {
      language,
      numberText: reading.locale.numberText,
      dayWords: reading.locale.dayWords,
    },
    ...tables,
    operations,
    conversions,
    orders,
    tabsRead,
    rowCounts: rowCounts(
      [conversionRows, ...Object.values(tables), ...Object.values(operations)],
      orders.repeats.length,
    ),
    issues,
  };
}

/** @param repeats rows of Conversions that tell nothing new */
function rowCounts(
  tables: readonly Pick<Table<'Conversions'>, 'rowCount' | 'leftOut'>[],
  repeats: number,
): RowCounts {
  const used = tables.reduce((sum, { rowCount }) => sum + rowCount, -repeats);
  const leftOut = tables.reduce((sum, table) => sum + table.leftOut, repeats);
  return { read: used + leftOut, used, leftOut };
}
