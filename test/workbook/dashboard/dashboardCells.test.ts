import {
  dashboardBlocks,
  dashboardChartRows,
  dashboardSize,
} from '../../../src/workbook/dashboard/dashboardBlocks';
import { dashboardCells } from '../../../src/workbook/dashboard/dashboardCells';
import { leadershipView } from '../../../src/workbook/dashboard/leadershipView';
import { lookerTable, scoreboardTable } from './feedTables';

const creators = Array.from({ length: 25 }, (_, index) => ({
  scope: 'creator',
  creator_id: `c${String(index).padStart(2, '0')}`,
  creator: index === 0 ? '=HYPERLINK("x")' : `Creator ${index}`,
  spend: 100,
  counted_spend: 100,
  action: 'order',
  conversions: 2,
  margin: index === 1 ? '' : 150,
  orders: 2,
  romi: index === 1 ? '' : 1 - index / 100,
  romi_low: index === 1 ? '' : 0.9 - index / 100,
  why: 'a reason',
  verdict: 'scale',
}));
/** Money that counts in full and whose return is known. */
function whole(spend: number, margin: number) {
  return { spend, margin, counted_spend: spend, return_spend: spend, return_value: margin };
}

const looker = lookerTable([
  { date: '2026-05-28', ...whole(200, 300), orders: 4, leads: 0, impressions: 9000 },
  { date: '2026-04-20', ...whole(400, 200), orders: 2, leads: 0 },
]);
const cells = dashboardCells(leadershipView(looker, scoreboardTable(creators)), {
  language: 'en',
  currency: 'USD',
  locale: 'en-US',
});
const at = (row: number, column: number) => cells[row - 1]?.[column - 1];

test('one rectangle, nothing undefined', () => {
  expect(cells).toHaveLength(dashboardSize.rows);
  for (const row of cells) expect(row).toHaveLength(dashboardSize.columns);
  expect(cells.flat().every((cell) => ['string', 'number'].includes(typeof cell))).toBe(true);
});

test('blocks and charts do not overlap and lie inside', () => {
  const blocks = Object.values(dashboardBlocks);
  const taken = blocks.flatMap(({ headerRow, column, rows, columns }) =>
    Array.from({ length: rows + 1 }, (_, line) =>
      Array.from({ length: columns }, (__, index) => `${headerRow + line}:${column + index}`),
    ).flat(),
  );
  expect(new Set(taken).size).toBe(taken.length);
  const [first, second] = dashboardChartRows;
  expect(first).toBeGreaterThan(dashboardBlocks.scorecards.headerRow + 3);
  expect(second - first).toBeGreaterThanOrEqual(300 / 21);
  expect(dashboardBlocks.creators.headerRow - second).toBeGreaterThanOrEqual(300 / 21);
  expect(Math.max(...blocks.map(({ headerRow, rows }) => headerRow + rows))).toBe(
    dashboardSize.rows,
  );
});

test('scorecards by hand: spend halved, ROMI from -50% to +50%, leads that nobody counts left blank', () => {
  expect(cells.slice(3, 7).map((row) => row.slice(0, 7))).toEqual([
    [
      '',
      'Spend (USD)',
      'Attributed margin (USD)',
      'ROMI',
      'Orders',
      'Leads',
      'Cost per order (USD)',
    ],
    ['Last 28 days', 200, 300, 0.5, 4, '', 50],
    ['28 days before', 400, 200, -0.5, 2, '', 200],
    ['Change', -0.5, 0.5, 1, 1, '', -0.75],
  ]);
});

test('of 25 creators the best ten and the worst ten, surest profit first; unknown stays blank', () => {
  const { headerRow, rows } = dashboardBlocks.creators;
  const names = Array.from({ length: rows }, (_, index) => at(headerRow + 1 + index, 1));
  expect(names[0]).toBe('\'=HYPERLINK("x")');
  expect(names[9]).toBe('Creator 10');
  // Creator 1 has no ROMI and stands last.
  expect(names.slice(10)).toEqual([
    ...Array.from({ length: 9 }, (_, index) => `Creator ${index + 16}`),
    'Creator 1',
  ]);
  expect(at(headerRow + 1, 5)).toBe(1);
  expect(at(headerRow + rows, 5)).toBe('');
  expect(at(headerRow + rows + 1, 1)).toBe('');
  expect(at(headerRow, 2)).toBe('Spend (USD)');
  expect(at(headerRow + 1, 9)).toBe('a reason');
});

test('campaigns stand below with their verdict and why', () => {
  const board = scoreboardTable([
    { ...creators[2], scope: 'campaign', creator: 'Spring', campaign_id: 's', why: 'because' },
  ]);
  const { headerRow } = dashboardBlocks.campaigns;
  const row = dashboardCells(leadershipView(looker, board), {
    language: 'en',
    currency: '',
    locale: 'en-US',
  })[headerRow];
  expect(row).toEqual(['Spring', 100, 150, 2, 0.98, 0.88, '', 'scale', 'because']);
});

test('who has not started has a name and a verdict, and no point in the chart', () => {
  const waiting = { scope: 'creator', creator_id: 'w', creator: 'Waiting', spend: 0, margin: 0 };
  const board = scoreboardTable([{ ...waiting, orders: 0, posts: 0 }]);
  const row = dashboardCells(leadershipView(looker, board), {
    language: 'en',
    currency: '',
    locale: 'en-US',
  })[dashboardBlocks.creators.headerRow];
  expect(row).toEqual(['Waiting', '', '', '', '', '', '', 'Not started', '']);
});

test('what could not be measured, or does not count, stands above the figures', () => {
  const { headerRow } = dashboardBlocks.scorecards;
  expect(at(headerRow - 1, 1)).toBe('');
  const part = lookerTable([{ ...whole(200, 300), date: '2026-05-28', counted_spend: 120 }]);
  const open = [{ date: '2026-05-28', spend: 200, counted_spend: 120, return_spend: 90 }];
  const of = (view: Parameters<typeof dashboardCells>[0]) =>
    dashboardCells(view, { language: 'en', currency: '', locale: 'en-US' })[headerRow - 2]?.[0];
  const none = scoreboardTable([]);
  expect(of(leadershipView(part, none))).toBe('');
  expect(of(leadershipView(lookerTable(open), none))).toContain('CPA counts 120 and ROMI 90');
  const total = scoreboardTable([{ scope: 'total', not_measured: 'Nothing has a key.' }]);
  expect(of(leadershipView(part, total))).toBe('Nothing has a key.');
});

test('no cell starts a formula', () => {
  expect(at(dashboardBlocks.creators.headerRow + 1, 1)).not.toMatch(/^=/);
});

test('what was not recorded is blank, not zero', () => {
  const { headerRow, column } = dashboardBlocks.funnel;
  const values = [1, 2, 3].map((line) => at(headerRow + line, column + 1));
  expect(values).toEqual([9000, '', '']);
});

test('pictures read ranges, low to high, and a column for each creator that most money went to', () => {
  const costs = [100, 900, 300, 800, 200, 700, 600, 500];
  const board = scoreboardTable(
    costs.map((spend, index) => ({
      ...creators[2],
      creator_id: `d${index}`,
      creator: `D${index}`,
      ...{ spend, counted_spend: spend, margin: spend + index },
      ...{ romi: 0.5, romi_low: 0.2 - index / 100, romi_high: index === 0 ? '' : 1 },
    })),
  );
  const drawn = dashboardCells(leadershipView(looker, board), {
    language: 'en',
    currency: 'EUR',
    locale: 'en-US',
  });
  const { ranges, points } = dashboardBlocks;
  const lines = (headerRow: number, count: number) =>
    drawn.slice(headerRow - 1, headerRow - 1 + count).map((row) => row.slice(0, 9));
  const [head, ...bodies] = lines(ranges.headerRow, 9);
  expect(head?.slice(0, 5)).toEqual(['Creator', 'ROMI, low', 'ROMI', 'ROMI', 'ROMI, high']);
  const first = bodies.find(([name]) => name === 'D0');
  // Without a high end there is no candle: nothing is drawn that is not known.
  expect(first?.slice(0, 5)).toEqual(['D0', 0.2, 0.5, 0.5, '']);
  const [names, ...rows] = lines(points.headerRow, 9);
  expect(names?.slice(0, 2)).toEqual(['Creator', 'Spend (EUR)']);
  // The two that least money went to share the last column.
  expect([...(names?.slice(2, 8) ?? [])].sort()).toEqual(['D1', 'D2', 'D3', 'D5', 'D6', 'D7']);
  expect(names?.[8]).toBe('Others');
  for (const [name, spend, ...values] of rows) {
    const place = names?.indexOf(name as string) ?? -1;
    const expected = place < 0 ? 6 : place - 2;
    expect(values.map((value) => value !== '')).toEqual(values.map((_, at) => at === expected));
    expect(values[expected]).toBe(Number(spend) + Number(String(name).slice(1)));
  }
});
