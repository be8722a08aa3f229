import { join } from 'node:path';
import { createHost } from '../../../emulator/host';
import type { Host } from '../../../emulator/hostTypes';
import { hyperFormulaEngine } from '../../../emulator/hyperformula/hyperFormulaEngine';
import type { Workbook } from '../../../emulator/workbook/workbook';
import { leadershipTexts } from '../../../src/messages/leadershipTexts';
import { dashboardBlocks } from '../../../src/workbook/dashboard/dashboardBlocks';
import { scoreboardTab } from '../../../src/workbook/schema/tabs/scoreboardTab';
import { currentBundle, ROOT } from '../../../workbench/bundle';
import { openBook } from '../../../workbench/files/openBook';

const bundle = currentBundle();
let workbook: Workbook;
let host: Host;

beforeEach(async () => {
  workbook = await openBook(join(ROOT, 'examples', 'sample-campaign'), { warn: () => {} });
  host = createHost({ engine: hyperFormulaEngine, ...bundle, workbook });
});

function run(name: string): void {
  const { ok, error } = host.runMenuItem(name);
  expect({ ok, message: error?.message }).toEqual({ ok: true, message: undefined });
}

function tab(name: string) {
  const sheet = workbook.sheetNamed(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

/** What a cell of a tab holds; places are one-based, as in the spreadsheet. */
function cell(name: string, row: number, column: number): unknown {
  return tab(name).cellAt(row - 1, column - 1)?.value ?? '';
}

/** The ranges of a chart as one-based [row, column, rows] of its columns. */
function rangesOf(title: string): number[][] {
  const chart = tab('Dashboard').charts.find(({ options }) => options.title === title);
  return (chart?.ranges ?? []).map(({ row, column, rows }) => [row + 1, column + 1, rows]);
}

function dashboards(): string[] {
  return workbook.sheets.filter(({ charts }) => charts.length > 0).map(({ name }) => name);
}

test('before the first run there is nothing to show, and no tab is made', () => {
  run('addDashboard');
  expect(workbook.sheetNamed('Dashboard')).toBeUndefined();
});

test('four charts stand on the cells of their blocks', () => {
  run('runJob');
  run('addDashboard');
  const { creators, weeks, funnel, ranges, points } = dashboardBlocks;
  expect(tab('Dashboard').charts.map(({ type }) => type)).toEqual([
    'CANDLESTICK',
    'COLUMN',
    'SCATTER',
    'BAR',
  ]);
  expect(rangesOf('ROMI by creator, with 90% ranges')).toEqual(
    [1, 2, 3, 4, 5].map((column) => [ranges.headerRow, column, ranges.rows + 1]),
  );
  expect(rangesOf('Spend against margin by week')).toEqual([
    [weeks.headerRow, 1, 13],
    [weeks.headerRow, 2, 13],
    [weeks.headerRow, 3, 13],
  ]);
  expect(rangesOf('Cost against value')).toEqual(
    [2, 3, 4, 5, 6, 7, 8, 9].map((column) => [points.headerRow, column, points.rows + 1]),
  );
  expect(rangesOf('From seen to sold')).toEqual([
    [funnel.headerRow, 5, 6],
    [funnel.headerRow, 6, 6],
  ]);
  expect(cell('Dashboard', creators.headerRow, 5)).toBe('ROMI');
  expect(cell('Dashboard', weeks.headerRow, 3)).toMatch(/^Attributed margin/);
  expect(cell('Dashboard', funnel.headerRow + 1, 5)).toBe('Impressions');
});

/** The one-based place of a column of the Scoreboard. */
function scoreboardAt(key: string): number {
  return scoreboardTab.columns.findIndex((column) => column.key === key) + 1;
}

test('its figures are those of the Scoreboard', () => {
  run('runJob');
  run('addDashboard');
  const { creators } = dashboardBlocks;
  const names = [1, 2].map((line) => cell('Dashboard', creators.headerRow + line, 1));
  const rows = Array.from({ length: 12 }, (_, index) => index + 2);
  for (const [index, name] of names.entries()) {
    const row = rows.find((each) => cell('Scoreboard', each, 3) === name) ?? 0;
    const line = creators.headerRow + 1 + index;
    expect(cell('Dashboard', line, 2)).toBe(cell('Scoreboard', row, scoreboardAt('spend')));
    expect(cell('Dashboard', line, 5)).toBe(cell('Scoreboard', row, scoreboardAt('romi')));
  }
});

test('the next run fills it in place: same tab, same charts, under any name and at any place', () => {
  run('runJob');
  run('addDashboard');
  const sheet = tab('Dashboard');
  const charts = [...sheet.charts];
  workbook.renameSheet(sheet, 'For the board');
  const line = dashboardBlocks.creators.headerRow + 1;
  const before = cell('For the board', line, 2);
  host.setCells([{ sheetId: sheet.id, row: line - 1, column: 1, input: '1' }]);
  expect(cell('For the board', line, 2)).toBe(1);
  run('runJob');
  expect(cell('For the board', line, 2)).toBe(before);
  run('addDashboard');
  expect(dashboards()).toEqual(['For the board']);
  expect(sheet.charts).toEqual(charts);
});

test('in a copy of the file, which remembers nothing, it is known by name and title', () => {
  run('runJob');
  run('addDashboard');
  const { id } = tab('Dashboard');
  host.setCells([{ sheetId: id, row: 4, column: 1, input: '1' }]);
  workbook.documentProperties.clear();
  run('runJob');
  expect(cell('Dashboard', 5, 2)).toBeGreaterThan(1);
  run('addDashboard');
  expect(dashboards()).toEqual(['Dashboard']);
});

test('rows that somebody cut off come back with the next run', () => {
  run('runJob');
  run('addDashboard');
  const sheet = tab('Dashboard');
  sheet.deleteRows(60, sheet.rowCount - 60);
  expect(sheet.rowCount).toBe(60);
  run('runJob');
  expect(cell('Dashboard', dashboardBlocks.weeks.headerRow, 1)).toBe('Week from');
});

test('charts that somebody deleted come back on demand, once', () => {
  run('runJob');
  run('addDashboard');
  tab('Dashboard').charts = [];
  run('runJob');
  expect(tab('Dashboard').charts).toHaveLength(0);
  run('addDashboard');
  expect(tab('Dashboard').charts).toHaveLength(4);
});

test('a tab of the same name that a person made is left alone', () => {
  const own = workbook.addSheet('Dashboard', { rows: 100, columns: 10 });
  host.setCells([{ sheetId: own.id, row: 0, column: 0, input: 'My notes' }]);
  run('runJob');
  run('addDashboard');
  expect(cell('Dashboard', 1, 1)).toBe('My notes');
  expect(dashboards()).toEqual(['Flywheel dashboard']);
  run('runJob');
  expect(cell('Dashboard', 1, 1)).toBe('My notes');
});

test('a Korean file has a Korean dashboard', () => {
  const settings = tab('Settings');
  const rows = Array.from({ length: settings.rowCount }, (_, index) => index + 1);
  const row = rows.find((each) => cell('Settings', each, 1) === 'language') ?? 0;
  host.setCells([{ sheetId: settings.id, row: row - 1, column: 1, input: 'ko' }]);
  run('runJob');
  run('addDashboard');
  expect(cell('Dashboard', 1, 1)).toBe(leadershipTexts.title.ko);
  expect(tab('Dashboard').charts.map(({ options }) => options.title)).toContain(
    '크리에이터별 ROMI와 90% 구간',
  );
});

test('charts speak another language from the next run on, where people have put them', () => {
  run('runJob');
  run('addDashboard');
  const titles = () => tab('Dashboard').charts.map(({ options }) => options.title);
  const english = titles();
  const anchors = tab('Dashboard').charts.map(({ anchor }) => anchor);
  const settings = tab('Settings');
  const rows = Array.from({ length: settings.rowCount }, (_, index) => index + 1);
  const row = rows.find((each) => cell('Settings', each, 1) === 'language') ?? 0;
  host.setCells([{ sheetId: settings.id, row: row - 1, column: 1, input: 'ko' }]);
  run('runJob');
  expect(titles()).toEqual([
    leadershipTexts.ranges.ko,
    leadershipTexts.weeks.ko,
    leadershipTexts.bubbles.ko,
    leadershipTexts.funnel.ko,
  ]);
  expect(tab('Dashboard').charts.map(({ anchor }) => anchor)).toEqual(anchors);
  host.setCells([{ sheetId: settings.id, row: row - 1, column: 1, input: 'en' }]);
  run('runJob');
  expect(titles()).toEqual(english);
});

test('unit costs have the decimals of the currency', () => {
  const settings = tab('Settings');
  const rows = Array.from({ length: settings.rowCount }, (_, index) => index + 1);
  const row = rows.find((each) => cell('Settings', each, 1) === 'currency') ?? 0;
  run('runJob');
  run('addDashboard');
  const format = () => tab('Dashboard').cellAt(4, 6)?.numberFormat;
  expect(format()).toBe('#,##0.00');
  host.setCells([{ sheetId: settings.id, row: row - 1, column: 1, input: 'KRW' }]);
  run('runJob');
  expect(format()).toBe('#,##0');
});
