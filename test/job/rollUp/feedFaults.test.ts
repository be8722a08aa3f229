import { feedVersion } from '../../../src/workbook/feed/feedColumns';
import { type BookRow, runBook } from '../../support/jobBook';

const feed = (more: BookRow): BookRow => ({
  brand: 'North',
  file: 'a',
  currency: 'EUR',
  date: '2026-05-10',
  feed_version: feedVersion,
  updated_at: '2026-05-20T10:00',
  spend: 100,
  ...more,
});

/** What Health says of feeds, and how many rows were added. Rates are known from 1 May on. */
function run(rows: BookRow[], Settings: BookRow[] = [{ key: 'currency', value: 'USD' }]) {
  const { tab } = runBook({
    Settings,
    Rates: [{ currency: 'EUR', valid_from: '2026-05-01', rate: 1.1 }],
    Feeds: rows,
  });
  return {
    added: tab('RollUp').length,
    told: tab('Health')
      .filter((row) => row.severity === 'error' && /^(?:Feeds|Settings)$/.test(String(row.tab)))
      .filter(({ found }) => !/^(?:no such|nothing)/.test(String(found)))
      .map((row) => [row.tab, row.column, row.row]),
    found: tab('Health').map(({ found }) => String(found)),
  };
}

test.each<[string, BookRow[], number, string[]]>([
  ['all is well', [feed({}), feed({ date: '2026-05-11' })], 2, []],
  ['no day, of one brand twice', [feed({ date: '' }), feed({ date: '' }), feed({})], 1, ['Date']],
  [
    'no day, of two brands',
    [feed({ date: '' }), feed({ date: '', brand: 'South' })],
    0,
    ['Date', 'Date'],
  ],
  [
    'another version twice',
    [feed({ feed_version: '0' }), feed({ feed_version: '0' })],
    0,
    ['Feed version'],
  ],
  [
    'two other versions',
    [feed({ feed_version: '0' }), feed({ feed_version: '1' })],
    0,
    ['Feed version', 'Feed version'],
  ],
  [
    'an earlier run of the same file',
    [feed({ updated_at: '2026-05-19T10:00' }), feed({})],
    1,
    ['Updated at'],
  ],
  [
    'an earlier run of another file',
    [feed({ updated_at: '2026-05-19T10:00', file: 'b' }), feed({})],
    2,
    [],
  ],
  [
    'an earlier run of another brand',
    [feed({ updated_at: '2026-05-19T10:00', brand: 'South' }), feed({})],
    2,
    [],
  ],
  ['a run that nobody dated', [feed({ updated_at: '' }), feed({})], 2, []],
  ['no rate on its day', [feed({ date: '2026-04-30' })], 0, ['Currency']],
  [
    'no rate in two brands: once a currency',
    [feed({ currency: 'KRW' }), feed({ currency: 'KRW', brand: 'South' })],
    0,
    ['Currency'],
  ],
  [
    'no rate of two currencies',
    [feed({ currency: 'KRW' }), feed({ currency: 'JPY' })],
    0,
    ['Currency', 'Currency'],
  ],
])('%s', (_, rows, added, columns) => {
  const ran = run(rows);
  expect(ran.added).toBe(added);
  expect(ran.told).toEqual(columns.map((column) => ['Feeds', column, '']));
});

test('rows are counted, once a brand', () => {
  const { found } = run([feed({ date: '' }), feed({ date: '' }), feed({ date: '' })]);
  expect(found.filter((text) => /\b3 rows\b/.test(text))).toHaveLength(1);
});

test.each([
  ['without a rate', 'KRW'],
  ['with a rate into nobody knows what', 'EUR'],
])('without a currency of the file no rate is asked for but the currency, %s', (_, currency) => {
  const { told, added, found } = run([feed({ currency })], [{ key: 'brand', value: 'x' }]);
  expect(added).toBe(0);
  expect(told).toEqual([['Settings', 'Currency', '']]);
  expect(found).toContain(
    `1 row in ${currency} and no currency in Settings to show them in, left out`,
  );
});
