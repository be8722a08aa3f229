import { ownStatusWords } from '../domain/orders/ownStatusWords';
import { readStatus } from '../domain/orders/readStatus';
import { localeLanguage } from '../ground/text/localeLanguage';
import type { Language } from '../ground/text/text';
import { IssueList } from '../workbook/issueList';
import { newReading, type Reading } from '../workbook/read/reading';
import { readSettings } from '../workbook/read/readSettings';
import { readTab } from '../workbook/read/readTab';
import type { Table } from '../workbook/read/table';
import type { Settings } from '../workbook/schema/settings';
import type { TabName } from '../workbook/schema/tabs';
import { type FoldedConversions, foldConversions } from './orders/foldConversions';
import { vatDivisor } from './orders/vatDivisor';

/** The cells of a tab as `getValues()` gives them, header row first. */
export type Cells = readonly (readonly unknown[])[];

/** The cells of each tab by name; a tab that the workbook does not have is left out. */
export type TabCells = { readonly [Name in TabName]?: Cells | undefined };

/** Everything the job reads, as columns. */
export interface Workbook {
  readonly reading: Reading;
  readonly settings: Settings & { readonly language: Language };
  readonly campaigns: Table<'Campaigns'>;
  readonly creators: Table<'Creators'>;
  readonly posts: Table<'Posts'>;
  readonly links: Table<'Links'>;
  /** One row per lead and order: refunds folded in, amounts without VAT. */
  readonly conversions: Table<'Conversions'>;
  /** What else is known of them, and of the rows that made them. */
  readonly orders: Omit<FoldedConversions, 'table'> & { readonly rowsRead: number };
  readonly assets: Table<'Assets'>;
  readonly snapshots: Table<'Snapshots'>;
  readonly comments: Table<'Comments'>;
  readonly benchmarks: Table<'Benchmarks'>;
  readonly reported: Table<'Reported'>;
  readonly issues: IssueList;
}

/**
 * Reads a whole workbook. Ids mean the same in all tabs, so that a creator, campaign, post or
 * conversion has one code everywhere.
 *
 * @param zone the spreadsheet's IANA time zone
 * @param locale the spreadsheet's locale, such as en_US
 * @throws RangeError when the zone is unknown
 */
export function readWorkbook(tabs: TabCells, zone: string, locale: string): Workbook {
  const reading = newReading(zone, locale);
  const issues = new IssueList();
  const settings = readSettings(tabs.Settings, reading.locale, issues);
  const language = settings.language ?? localeLanguage(locale);
  const ownWords = ownStatusWords(settings.status_words ?? '').words;
  const read = <Name extends TabName>(name: Name) => readTab(name, tabs[name], reading, issues);
  const conversionRows = read('Conversions');
  const { table: conversions, ...orders } = foldConversions(conversionRows, {
    statusOf: (text) => readStatus(text, ownWords),
    vatDivisor: vatDivisor(settings),
  });
  return {
    reading,
    settings: { ...settings, language },
    campaigns: read('Campaigns'),
    creators: read('Creators'),
    posts: read('Posts'),
    links: read('Links'),
    conversions,
    orders: { ...orders, rowsRead: conversionRows.rowCount },
    assets: read('Assets'),
    snapshots: read('Snapshots'),
    comments: read('Comments'),
    benchmarks: read('Benchmarks'),
    reported: read('Reported'),
    issues,
  };
}
