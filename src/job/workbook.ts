import { localeLanguage } from '../ground/text/localeLanguage';
import type { Language } from '../ground/text/text';
import { IssueList } from '../workbook/issueList';
import { newReading, type Reading } from '../workbook/read/reading';
import { readSettings } from '../workbook/read/readSettings';
import { readTab } from '../workbook/read/readTab';
import type { Table } from '../workbook/read/table';
import type { Settings } from '../workbook/schema/settings';
import type { TabName } from '../workbook/schema/tabs';

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
  readonly conversions: Table<'Conversions'>;
  readonly assets: Table<'Assets'>;
  readonly snapshots: Table<'Snapshots'>;
  readonly comments: Table<'Comments'>;
  readonly benchmarks: Table<'Benchmarks'>;
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
  const settings = readSettings(tabs.Settings, reading.decimalSign, issues);
  const language = settings.language ?? localeLanguage(locale);
  const read = <Name extends TabName>(name: Name) => readTab(name, tabs[name], reading, issues);
  return {
    reading,
    settings: { ...settings, language },
    campaigns: read('Campaigns'),
    creators: read('Creators'),
    posts: read('Posts'),
    links: read('Links'),
    conversions: read('Conversions'),
    assets: read('Assets'),
    snapshots: read('Snapshots'),
    comments: read('Comments'),
    benchmarks: read('Benchmarks'),
    issues,
  };
}
