import { say } from '../../../src/ground/text/text';
import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import { records } from '../../../src/workbook/read/records';
import type { TabName } from '../../../src/workbook/schema/tabs';

const utc = Date.UTC;

function read<Name extends TabName>(
  name: Name,
  values: unknown[][] | undefined,
  zone = 'UTC',
  locale = 'en_US',
  currency: string | null = null,
) {
  const issues = new IssueList();
  const table = readTab(name, values, { ...newReading(zone, locale), currency }, issues);
  const told = issues.all().map(({ row, column, expected, found, toDo, severity }) => ({
    row,
    column,
    severity,
    expected: say(expected, 'en'),
    found: typeof found === 'string' ? found : say(found, 'en'),
    toDo: say(toDo, 'en'),
  }));
  return { table, rows: records(table), issues: told };
}

test('columns are found in any order, by alias and in Korean; unknown ones are ignored', () => {
  const { rows, issues } = read('Posts', [
    ['게시일', 'Colour', 'CREATOR-ID', 'post id', 'Campaign', '비용'],
    [new Date(utc(2026, 2, 5, 3)), 'red', 'mina', 17, 'spring', '₩1,200'],
  ]);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({
    post_id: '17',
    creator_id: 'mina',
    campaign_id: 'spring',
    published_at: utc(2026, 2, 5, 3),
    fee: 1200,
    bonus: null,
  });
});

test.each([
  ['before', ['Campaign', 'campaign_id', 'creator_id'], ['wrong', 'right', 'mina']],
  ['after', ['creator_id', 'Campaign ID', 'Campaign'], ['mina', 'right', 'wrong']],
])(
  "a column's own header wins over an alias that stands %s it, which is told",
  (_, header, cells) => {
    const { rows, issues } = read('Links', [header, cells]);
    expect(rows[0]).toMatchObject({ campaign_id: 'right', creator_id: 'mina' });
    expect(issues).toHaveLength(1);
    expect(issues[0]?.found).toContain('Campaign');
  },
);

test('an amount in another currency than the workbook’s is no amount; a tab with a currency column says its own', () => {
  const header = ['post_id', 'creator_id', 'campaign_id', 'published_at', 'fee', 'bonus'];
  const day = new Date(utc(2026, 2, 5));
  const posts = [
    header,
    ['a', 'mina', 'spring', day, 'USD 40', '€5'],
    ['b', 'mina', 'spring', day, 40, ''],
  ];
  const { rows, issues } = read('Posts', posts, 'UTC', 'en_US', 'EUR');
  expect(rows.map(({ fee, bonus }) => [fee, bonus])).toEqual([
    [null, 5],
    [40, null],
  ]);
  expect(issues).toEqual([
    {
      row: 2,
      column: 'fee',
      severity: 'warning',
      expected: 'an amount of money in EUR',
      found: 'USD 40',
      toDo: 'Correct the cell. Until then it counts as blank.',
    },
  ]);
  expect(read('Posts', posts).rows[0]?.fee).toBe(40);
  const payouts = [
    ['payout_id', 'collab_id', 'kind', 'amount', 'currency'],
    ['x', 'k', 'fee', 'USD 40', 'USD'],
  ];
  expect(read('Payouts', payouts, 'UTC', 'en_US', 'EUR')).toMatchObject({
    rows: [{ amount: 40 }],
    issues: [],
  });
});

test('a bad cell is reported and counts as blank; the row stays', () => {
  const { rows, issues } = read('Snapshots', [
    ['creator_id', 'taken_on', 'followers', 'following'],
    ['mina', '2026-03-05', '12.3K', 'many'],
  ]);
  expect(rows).toMatchObject([
    {
      creator_id: 'mina',
      followers: 12_300,
      following: null,
      taken_on: utc(2026, 2, 5) / 86_400_000,
    },
  ]);
  expect(issues).toEqual([
    {
      row: 2,
      column: 'following',
      severity: 'warning',
      expected: 'a number of at least 0',
      found: 'many',
      toDo: 'Correct the cell. Until then it counts as blank.',
    },
  ]);
});

test.each([
  ['blank', ''],
  ['failed formula', '#N/A'],
  ['no date', 'soon'],
  ['impossible date', '2026-02-30'],
])(
  'a row whose required cell is a %s is left out with one issue; its neighbours stay',
  (_, cell) => {
    const { rows, issues } = read('Posts', [
      ['post_id', 'creator_id', 'campaign_id', 'published_at'],
      ['p1', 'mina', 'spring', cell],
      ['p2', 'mina', 'spring', '2026-03-05'],
    ]);
    expect(rows.map((row) => row.post_id)).toEqual(['p2']);
    expect(issues).toMatchObject([{ row: 2, column: 'published_at', severity: 'error' }]);
  },
);

test('the first row of an id wins; the repeat is reported, whatever hides in it', () => {
  const { rows, issues } = read('Creators', [
    ['creator_id', 'platform', 'name'],
    ['Mina', 'Instagram', 'first'],
    [' Ｍｉｎａ\u200b ', 'tiktok', 'second'],
  ]);
  expect(rows).toMatchObject([{ creator_id: 'Mina', name: 'first', platform: 'instagram' }]);
  expect(issues).toMatchObject([
    { row: 3, column: 'creator_id', found: 'Mina again (first in row 2)' },
  ]);
});

test('ids keep their case: two spellings are two ids (design 10.16)', () => {
  const { rows, issues } = read('Creators', [
    ['creator_id', 'platform'],
    ['aB', 'youtube'],
    ['Ab', 'youtube'],
  ]);
  expect(rows.map(({ creator_id }) => creator_id)).toEqual(['aB', 'Ab']);
  expect(issues).toEqual([]);
});

test('blank rows and rows of unticked boxes are no rows', () => {
  const header = ['conversion_id', 'kind', 'occurred_at', 'qualified'];
  const { rows, issues } = read('Conversions', [
    header,
    ['', '', '', false],
    [],
    ['a', 'Lead', '2026-01-01 10:00', true],
    ['', null, undefined, ''],
  ]);
  expect(rows).toMatchObject([{ conversion_id: 'a', kind: 'lead', qualified: true }]);
  expect(issues).toEqual([]);
});

test.each([
  ['missing', undefined, 'no such tab'],
  ['without a header', [[]], 'nothing'],
])('a core tab that is %s is one issue', (_, values, found) => {
  const { rows, issues } = read('Posts', values as unknown[][]);
  expect(rows).toEqual([]);
  expect(issues).toMatchObject([{ expected: 'a tab named Posts', found, row: null }]);
});

test('a missing required column is one issue, not one per row', () => {
  const { rows, issues } = read('Creators', [['creator_id'], ['a'], ['b']]);
  expect(rows).toEqual([]);
  expect(issues).toMatchObject([
    { column: 'platform', expected: 'a column named Platform', found: 'no such column' },
  ]);
});

test('an optional tab that is missing is nobody’s fault', () => {
  expect(read('Assets', undefined).issues).toEqual([]);
});

test('a choice outside the list is named with the choices', () => {
  const { issues, rows } = read('Conversions', [
    ['conversion_id', 'kind', 'occurred_at'],
    ['a', 'gift', '2026-01-01'],
  ]);
  expect(rows).toEqual([]);
  expect(issues).toMatchObject([{ expected: 'one of: lead, order', found: 'gift' }]);
});

test('dates without an offset are local to the workbook, days too', () => {
  const { rows } = read(
    'Posts',
    [
      ['post_id', 'creator_id', 'campaign_id', 'published_at', 'excluded_from'],
      ['p', 'c', 'k', '2026-03-05', '2026-03-05T00:00:00Z'],
    ],
    'Asia/Seoul',
  );
  expect(rows[0]?.published_at).toBe(utc(2026, 2, 4, 15));
  expect(rows[0]?.excluded_from).toBe(utc(2026, 2, 5));
});

test('a slip that repeats down a column is listed twenty times and then counted', () => {
  const rows = Array.from({ length: 500 }, (_, row) => [`c${row}`, 'x', 'lots']);
  const { issues } = read('Creators', [['creator_id', 'platform', 'followers'], ...rows]);
  expect(issues).toHaveLength(21);
  expect(issues[20]).toMatchObject({ row: null, found: '480 more rows like this' });
});

test('hostile texts stay texts', () => {
  const { rows } = read('Creators', [
    ['creator_id', 'platform', '__proto__'],
    ['__proto__', 'constructor', 'x'],
    ['toString', '=1+1', 'y'],
  ]);
  expect(rows.map((row) => [row.creator_id, row.platform])).toEqual([
    ['__proto__', 'constructor'],
    ['toString', '=1+1'],
  ]);
});

test('an id that the spreadsheet took for a number and cut is kept and reported', () => {
  const { rows, issues } = read('Creators', [
    ['creator_id', 'platform'],
    [Number('12345678901234567890'), 'x'],
  ]);
  expect(rows).toHaveLength(1);
  expect(issues).toMatchObject([
    { severity: 'warning', expected: 'an id of more than 15 digits as text' },
  ]);
});

test.each(['2.02610E+15', '2,0E+15', '2E+9'])(
  'an id written as %s is refused: two may have become one',
  (id) => {
    const { rows, issues } = read('Creators', [
      ['creator_id', 'platform'],
      [id, 'x'],
      ['219E01', 'x'],
    ]);
    expect(rows.map(({ creator_id }) => creator_id)).toEqual(['219E01']);
    expect(issues).toMatchObject([
      { severity: 'error', expected: 'an id of more than 15 digits as text', row: 2 },
    ]);
  },
);

test('a header below a title is used where it stands, and said; rows keep their numbers', () => {
  const { table, rows, issues } = read('Snapshots', [
    ['Followers of our creators', '', ''],
    ['', '', ''],
    ['Creator ID', 'Taken on', 'Followers'],
    ['mina', '2026-05-01', 10],
    ['joon', '2026-05-01', 'many'],
  ]);
  expect(rows).toMatchObject([{ creator_id: 'mina', followers: 10 }]);
  expect([...table.sheetRows]).toEqual([4]);
  expect(table.leftOut).toBe(1);
  expect(issues.map(({ row, found }) => [row, found])).toEqual([
    [3, 'the header in row 3'],
    [5, 'many'],
  ]);
});

test('a header below row 10 is no header, and a row that shares a word with one neither', () => {
  const far = [
    ...Array.from({ length: 10 }, () => ['', '', '']),
    ['Creator ID', 'Taken on', 'Followers'],
  ];
  expect(read('Snapshots', far).table.has('followers')).toBe(false);
  const { issues } = read('Snapshots', [
    ['Creator ID', 'Followers'],
    ['Followers', 'x'],
  ]);
  expect(issues.map(({ column }) => column)).toEqual(['taken_on']);
});
