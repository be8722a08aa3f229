/**
 * Writes the sample campaign (examples/sample-campaign/*.csv) from a seed: run it only when the
 * sample is meant to change. `npx tsx examples/generateSample.ts`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unparse } from 'papaparse';
import { headerOf } from '../src/workbook/schema/header';
import { columnsOf, type TabName, tabNamed } from '../src/workbook/schema/tabs';
import { commentRows, snapshotRows } from './generate/audience';
import { campaigns, creatorRow, type Row, settings } from './generate/campaigns';
import { cast } from './generate/cast';
import { conversionRows } from './generate/conversions';
import { linkRows } from './generate/links';
import { samplePosts } from './generate/posts';
import { Random } from './generate/random';
import { assetRows, benchmarks, briefs } from './generate/reuse';

const folder = join(__dirname, 'sample-campaign');

function write(name: TabName, rows: readonly Row[]): void {
  const keys = columnsOf(tabNamed(name)).map(({ key }) => key);
  const unknown = rows
    .flatMap((row) => Object.keys(row))
    .filter((key) => !keys.includes(key as never));
  if (unknown.length > 0) throw new Error(`${name} has no column ${unknown[0]}`);
  const cells = [keys.map(headerOf), ...rows.map((row) => keys.map((key) => cellText(row[key])))];
  writeFileSync(join(folder, `${name}.csv`), `${unparse(cells, { newline: '\n' })}\n`);
}

function cellText(value: Row[string] | undefined): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === undefined ? '' : String(value);
}

const random = new Random(20_260_831);
const posts = samplePosts(random);
mkdirSync(folder, { recursive: true });
write('Settings', settings);
write('Campaigns', campaigns);
write('Creators', cast.map(creatorRow));
write(
  'Posts',
  posts.map(({ row }) => row),
);
write('Links', linkRows(posts));
write('Conversions', conversionRows(random, posts));
write('Assets', assetRows(posts));
write('Snapshots', snapshotRows(random));
write('Comments', commentRows(random, posts));
write('Benchmarks', benchmarks);
write('Briefs', briefs);
