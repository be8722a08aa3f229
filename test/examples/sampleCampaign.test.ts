import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { sampleFiles, sampleFolders } from '../../examples/sampleFiles';
import { runPipeline } from '../../src/job/runPipeline';
import type { TabCells } from '../../src/job/workbook';
import { healthHelpTexts } from '../../src/messages/healthHelpTexts';
import { recordsOf, total } from '../support/jobBook';

const examples = join(__dirname, '..', '..', 'examples');

function sampleTabs(folder: string): TabCells {
  const files = readdirSync(join(examples, folder)).filter((file) => file.endsWith('.csv'));
  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(join(examples, folder, file), 'utf8').trimEnd();
      return [file.replace('.csv', ''), parse<string[]>(text).data];
    }),
  ) as TabCells;
}

const nowMs = Date.parse('2026-11-22T06:00:00Z');
const english = { zone: 'America/New_York', locale: 'en_US' };
const output = runPipeline({ tabs: sampleTabs(sampleFolders.en), ...english, nowMs });
const tab = (name: string) => recordsOf(output.tabs.find((each) => each.name === name)?.rows);
const creator = (id: string) => tab('Scoreboard').find(({ creator_id }) => creator_id === id) ?? {};

test.each(['en', 'ko'] as const)('the committed sample is what its seed draws (%s)', (language) => {
  const folder = join(examples, sampleFolders[language]);
  const committed = readdirSync(folder)
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  const drawn = [...sampleFiles(language)]
    .map(([name, csv]) => [`${name}.csv`, csv])
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  expect(drawn).toEqual(committed);
});

test.each(['en', 'ko'] as const)('the sample is in one language (%s)', (language) => {
  const csv = [...sampleFiles(language).values()].join('\n');
  const korean = csv.match(/[\uac00-\ud7af]+/g) ?? [];
  if (language === 'en') expect(korean).toEqual([]);
  else expect(korean.length).toBeGreaterThan(1_000);
});

test.each([
  ['en', 'keep testing'],
  ['ko', '계속 테스트'],
] as const)('the pilot ends in "keep testing" (%s)', (language, verdict) => {
  const place = language === 'en' ? english : { zone: 'Asia/Seoul', locale: 'ko_KR' };
  const { tabs } = runPipeline({ tabs: sampleTabs(sampleFolders[language]), ...place, nowMs });
  const rows = recordsOf(tabs.find(({ name }) => name === 'Scoreboard')?.rows);
  expect(rows.filter(({ scope }) => scope === 'campaign').map((row) => row.verdict)).toEqual([
    verdict,
  ]);
});

test('every cell of the sample can be read', () => {
  const unread = tab('Health').filter(({ what_to_do }) =>
    /Correct the cell|Fill in the cell/.test(String(what_to_do)),
  );
  expect(unread).toEqual([]);
});

test.each([
  ['mina-ig', 'the clear winner', 'scale'],
  ['yuna-tt', 'barter that works', 'scale'],
  ['sol-ig', 'about the target, a code that leaked', 'keep testing'],
  ['tess-tt', 'few orders, a window still open', 'keep testing'],
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

test('Health names the shared page, the conflicts and the rights, and asks nothing that is answered', () => {
  const found = tab('Health')
    .map((row) => String(row.found))
    .join('\n');
  // Its code leaked, and Links says when.
  expect(found).not.toMatch(/without a click of Sol Park/);
  expect(found).toMatch(/friends belongs to Tess Lindqvist, Marco Bellandi/);
  expect(found).toMatch(/names another creator/);
  expect(found).toMatch(/asset-1: rights end on Dec 15, 2026/);
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

test('every row of Health names a section of Help', () => {
  const titles: string[] = Object.values(healthHelpTexts).map(({ title }) => title.en);
  const named = tab('Health').map(({ help }) => String(help));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((title) => !titles.includes(title))).toEqual([]);
  expect(named).toContain('Links, codes and pages');
});
