import { zoneClock } from '../../src/ground/time/zoneClock';
import { tableRows } from '../../src/warehouse/tableRows';
import { feedTable } from '../../src/warehouse/tableSchemas';
import { warehouseRow } from '../../src/warehouse/warehouseRow';
import { IssueList } from '../../src/workbook/issueList';
import { newReading } from '../../src/workbook/read/reading';
import { readTab } from '../../src/workbook/read/readTab';
import { rowsFor } from '../../src/workbook/write/rowsFor';

const seoul = zoneClock('Asia/Seoul');

test('a row of the feed: the day of the zone, blanks as null, names as they are read', () => {
  const day = Date.UTC(2026, 2, 5) / 86_400_000;
  const record = { date: day, creator: '=Mina', updated_at: Date.UTC(2026, 5, 1), spend: 12.5 };
  const [cells = []] = rowsFor('Looker', [record], seoul);
  expect(cells[5]).toBe("'=Mina");
  const row = warehouseRow('Looker', cells, seoul);
  expect(row).toMatchObject({
    date: '2026-03-05',
    creator: '=Mina',
    updated_at: '2026-06-01T00:00:00.000Z',
    spend: 12.5,
    margin: null,
  });
  expect(feedTable.fields.map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.keys(row)),
  );
});

test('rows of a tab as they were read: numbers, days, flags and ids understood, blanks left out', () => {
  const cells = [
    ['Asset ID', 'Post ID', 'Started on', 'Added cost', 'Invalid share', 'May edit'],
    ['a1', ' p1\u200b', '2026-03-05', '1.234,50', '5%', '네'],
    ['a2', 'p2', '', 'free', '', false],
  ];
  const reading = newReading('Asia/Seoul', 'de_DE');
  const rows = tableRows(readTab('Assets', cells, reading, new IssueList()));
  expect(rows).toEqual([
    {
      sheet_row: 2,
      asset_id: 'a1',
      post_id: 'p1',
      started_on: '2026-03-05',
      added_cost: 1234.5,
      invalid_share: 0.05,
      may_edit: true,
    },
    { sheet_row: 3, asset_id: 'a2', post_id: 'p2', may_edit: false },
  ]);
});
