import {
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  VARCHAR,
} from '@duckdb/node-api';
import { feedCells, namesOf } from '../job/feedCells';
import type { BenchTabs } from '../job/messyWorkbook';
import type { DuckdbRun } from '../job/rivals';
import { duckdbQuery } from './duckdbQuery';

const flags = new Set(['qualified', 'new_customer']);
const texts = new Set([
  ...['post_id', 'creator_id', 'campaign_id', 'utm_content', 'promo_code', 'conversion_id', 'kind'],
  ...['status', 'lead_id', 'asset_id', 'touchpoint'],
]);
const chunkRows = 2048;

/** The same job in DuckDB: arrays in, one query, rows out. */
export async function duckdbFeed(tabs: BenchTabs): Promise<DuckdbRun> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await load(connection, 'posts', tabs.Posts);
  await load(connection, 'links', tabs.Links);
  await load(connection, 'conversions', tabs.Conversions);
  await load(connection, 'assets', tabs.Assets);
  const startMs = performance.now();
  const result = await connection.run(duckdbQuery);
  const queryMs = performance.now() - startMs;
  const rows = rowsOut(await result.getRows(), tabs);
  connection.closeSync();
  instance.closeSync();
  return { rows, queryMs };
}

async function load(
  connection: DuckDBConnection,
  table: string,
  values: unknown[][],
): Promise<void> {
  const header = (values[0] ?? []).map(String);
  const types = header.map(typeOf);
  const columns = header.map((key, index) => `${key} ${types[index]}`).join(', ');
  await connection.run(`CREATE TABLE ${table} (${columns})`);
  const appender = await connection.createAppender(table);
  for (let from = 1; from < values.length; from += chunkRows) {
    const rows = values.slice(from, from + chunkRows);
    const chunk = DuckDBDataChunk.create(types, rows.length);
    header.forEach((_, index) => {
      chunk.setColumnValues(
        index,
        rows.map((row) => databaseValue(row[index])),
      );
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function typeOf(key: string): DuckDBType {
  if (flags.has(key)) return BOOLEAN;
  return texts.has(key) ? VARCHAR : DOUBLE;
}

function databaseValue(cell: unknown): string | number | boolean | null {
  if (cell === '') return null;
  return cell instanceof Date ? cell.getTime() : (cell as string | number | boolean);
}

const evidences = ['', 'code', 'utm', 'landing', 'survey', 'none'];
const timings = ['', 'in_window', 'late', 'early'];

function rowsOut(found: readonly (readonly unknown[])[], tabs: BenchTabs): unknown[][] {
  const names = namesOf(tabs.Campaigns, tabs.Creators);
  const dates = new Map<number, Date>();
  return found.map(([day, campaign, creator, post, touchpoint, evidence, timing, ...sums]) => {
    const head = {
      day: Number(day),
      campaign: String(campaign),
      creator: String(creator),
      post: String(post),
      touchpoint: touchpoint === '' ? 'post' : String(touchpoint),
      evidence: evidences[Number(evidence)] ?? '',
      timing: timings[Number(timing)] ?? '',
    };
    const known = sums.map((sum) => (sum === null ? '' : Number(sum)));
    return feedCells(head, known, names, dates);
  });
}
