import { seenInput } from '../../../src/job/gate/seenInput';
import { columnsOf } from '../../../src/workbook/schema/columnsOf';
import { tabNamed } from '../../../src/workbook/schema/tabs';
import type { Cell } from '../../../src/workbook/write/rowsFor';

/** A row of the feed with a few measures; the rest is blank. */
const feedRow = (values: Readonly<Record<string, number | string>>): Cell[] =>
  columnsOf(tabNamed('Looker')).map(({ key }) => values[key] ?? '');

const header = ['post_id', 'creator_id', 'campaign_id', 'published_at', 'Fee', 'caption', 'mine'];
const row = (...cells: unknown[]) => [...cells, ...Array(7 - cells.length).fill('')];

test('of each tab that is there: what a run cannot do without, rows, and columns of somebody’s own', () => {
  const Posts = [
    header,
    row('p1', 'mina', 'spring', '2026-05-01'),
    row('p2', 'mina', 'spring', '2026-05-01', 0),
    row(),
    row(false, '', ''),
  ];
  const { tabs } = seenInput(['Posts', 'Links'], { Posts, Creators: [['creator_id']] }, [], 0);
  expect(tabs).toEqual({
    Posts: {
      columns: ['creator_id', 'campaign_id', 'published_at', 'fee', 'post_id'].sort(byPlace),
      rows: 2,
      strangers: 1,
    },
  });
});

/** In the order in which the tab declares its columns. */
function byPlace(one: string, other: string): number {
  const keys: string[] = columnsOf(tabNamed('Posts')).map(({ key }) => key);
  return keys.indexOf(one) - keys.indexOf(other);
}

test('money that nobody entered may go; an amount in any row may not', () => {
  const columns = (fee: unknown) =>
    seenInput(
      ['Posts'],
      { Posts: [header, row('p', 'mina', 'spring', '2026-05-01', fee, 'hi'), row('q')] },
      [],
      0,
    ).tabs.Posts?.columns;
  expect(columns(12)).toContain('fee');
  expect(columns('')).not.toContain('fee');
  expect(columns(12)).not.toContain('caption');
});

test('a tab without a cell has no rows and no columns', () => {
  expect(seenInput(['Posts'], { Posts: [] }, [], 0).tabs).toEqual({
    Posts: { columns: [], rows: 0, strangers: 0 },
  });
});

test('counts are sums of the feed, wherever credited; blanks and texts add nothing', () => {
  const looker = [
    feedRow({
      leads: 1,
      other_leads: 2,
      orders: 10,
      refunded_orders: 20,
      other_orders: 40,
      spend: 0.5,
    }),
    feedRow({
      leads: 4,
      orders: 80,
      spend: 1.5,
      other_leads: 'n/a',
      qualified_leads: 1000,
      revenue: 1000,
    }),
  ];
  expect(seenInput([], {}, looker, 7).counts).toEqual({
    leads: 1 + 2 + 4,
    orders: 10 + 20 + 40 + 80,
    spend: 2,
    excluded: 7,
  });
  expect(seenInput([], {}, [], 0).counts).toEqual({ leads: 0, orders: 0, spend: 0, excluded: 0 });
});
