import { unparse } from 'papaparse';
import type { Language } from '../src/ground/text/language';
import { columnsOf } from '../src/workbook/schema/columnsOf';
import { headerOf } from '../src/workbook/schema/header';
import { type TabName, tabNamed } from '../src/workbook/schema/tabs';
import { commentRows, snapshotRows } from './generate/audience';
import { campaignRows, creatorRow, type Row, settingRows } from './generate/campaigns';
import { cast } from './generate/cast';
import { conversionRows } from './generate/conversions';
import { sampleLanguages } from './generate/language';
import { linkRows } from './generate/links';
import { samplePosts } from './generate/posts';
import { Random } from './generate/random';
import { assetRows, benchmarks, briefRows } from './generate/reuse';

const SEED = 20_260_831;

/** The folder of each sample within examples. */
export const sampleFolders: { readonly [language in Language]: string } = {
  en: 'sample-campaign',
  ko: 'sample-campaign-ko',
};

/** The sample as CSV text by tab: the same draws in every language, its words and money differ. */
export function sampleFiles(language: Language): ReadonlyMap<TabName, string> {
  const sample = sampleLanguages[language];
  const random = new Random(SEED);
  const posts = samplePosts(random, sample);
  // In this order: the draws of one tab follow those of the tab before.
  const rows: readonly (readonly [TabName, readonly Row[]])[] = [
    ['Settings', settingRows(sample)],
    ['Campaigns', campaignRows(sample)],
    ['Creators', cast.map((member) => creatorRow(member, sample))],
    ['Posts', posts.map(({ row }) => row)],
    ['Links', linkRows(posts)],
    ['Conversions', conversionRows(random, posts, sample)],
    ['Assets', assetRows(posts, sample)],
    ['Snapshots', snapshotRows(random, sample)],
    ['Comments', commentRows(random, posts, sample)],
    ['Benchmarks', benchmarks],
    ['Briefs', briefRows(sample)],
  ];
  return new Map(rows.map(([name, each]) => [name, csvOf(name, each)]));
}

function csvOf(name: TabName, rows: readonly Row[]): string {
  const keys = columnsOf(tabNamed(name)).map(({ key }) => key);
  const unknown = rows
    .flatMap((row) => Object.keys(row))
    .filter((key) => !keys.includes(key as never));
  if (unknown.length > 0) throw new Error(`${name} has no column ${unknown[0]}`);
  // Only columns that the sample fills: a column more in the tab leaves the sample as it is.
  const used = keys.filter((key) => rows.some((row) => cellText(row[key]) !== ''));
  const cells = [used.map(headerOf), ...rows.map((row) => used.map((key) => cellText(row[key])))];
  return `${unparse(cells, { newline: '\n' })}\n`;
}

function cellText(value: Row[string] | undefined): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === undefined ? '' : String(value);
}
