import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { runPipeline } from '../../src/job/runPipeline';
import type { TabCells } from '../../src/job/workbook';
import { recordsOf, total } from '../support/jobBook';

const folder = join(__dirname, '..', '..', 'examples', 'sample-campaign');

function sampleTabs(): TabCells {
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(join(folder, file), 'utf8').trimEnd();
      return [file.replace('.csv', ''), parse<string[]>(text).data];
    }),
  ) as TabCells;
}

const output = runPipeline({
  tabs: sampleTabs(),
  zone: 'Asia/Seoul',
  locale: 'en_US',
  nowMs: Date.parse('2026-11-22T06:00:00+09:00'),
});
const tab = (name: string) => recordsOf(output.tabs.find((each) => each.name === name)?.rows);
const creator = (id: string) => tab('Scoreboard').find(({ creator_id }) => creator_id === id) ?? {};

test('every cell of the sample can be read', () => {
  const unread = tab('Health').filter(({ what_to_do }) =>
    /Correct the cell|Fill in the cell/.test(String(what_to_do)),
  );
  expect(unread).toEqual([]);
});

test.each([
  ['mina-ig', 'the clear winner', 'scale'],
  ['yuna-tt', 'cheap, but too few orders to tell', 'keep testing'],
  ['tess-tt', 'a window still open, judged by what has had time to come', 'stop'],
  ['marco-ig', 'burned money', 'stop'],
  ['dario-tt', 'nothing yet', ''],
])('%s: %s', (id, _, verdict) => {
  expect(creator(id).verdict).toBe(verdict);
});

test('signals are high for the creator with bought followers and low for the winner', () => {
  expect(Number(creator('marco-ig').signals)).toBeGreaterThan(80);
  expect(Number(creator('mina-ig').signals)).toBeLessThan(20);
});

test('the weak landing page is diagnosed', () => {
  expect(creator('priya-yt').diagnosis).toBe('landing page');
});

test('Health names the leaked code, the shared page, the conflicts and the rights', () => {
  const found = tab('Health')
    .map((row) => String(row.found))
    .join('\n');
  expect(found).toMatch(/without a click of sol-ig/);
  expect(found).toMatch(/friends belongs to tess-tt, marco-ig/);
  expect(found).toMatch(/names another creator/);
  expect(found).toMatch(/asset-1: rights end on 2026-12-15/);
});

test('the feed is marked as a sample and has late, early and unattributed orders', () => {
  const feed = tab('Looker');
  expect(new Set(feed.map(({ data_kind }) => data_kind))).toEqual(new Set(['sample']));
  expect(new Set(feed.map(({ timing }) => timing))).toEqual(
    new Set(['(none)', 'in_window', 'late', 'early']),
  );
  expect(total(feed, 'orders')).toBeGreaterThan(200);
  expect(total(feed, 'other_orders')).toBeGreaterThan(100);
});
