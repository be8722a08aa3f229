import { feedVersion } from '../../../src/workbook/feed/feedColumns';
import { type BookRow, runBook } from '../../support/jobBook';

const day = (number: number) => new Date(Date.UTC(2026, 3, number));

function feed(brand: string, over: BookRow = {}): BookRow {
  return {
    brand,
    currency: 'EUR',
    market: 'DE',
    date: day(10),
    campaign_id: 'spring',
    creator_id: 'anna',
    creator: '=Anna',
    feed_version: feedVersion,
    updated_at: day(20),
    spend: 100,
    revenue: 300.05,
    orders: 3,
    counted_spend: 50,
    ...over,
  };
}

const settings = [{ key: 'currency', value: 'USD' }];
const rates = [
  { valid_from: day(1), currency: 'eur', rate: 1.1, source: 'bank' },
  { valid_from: day(9), currency: 'EUR', rate: 1.2, source: 'bank' },
  { valid_from: day(11), currency: 'EUR', rate: 9, source: 'bank' },
];

function run(feeds: readonly BookRow[], book: Record<string, readonly BookRow[]> = {}) {
  const { tab } = runBook({ Settings: settings, Rates: rates, Feeds: feeds, ...book });
  const health = tab('Health').filter((row) => row.tab === 'Feeds' || row.tab === 'Settings');
  return { rows: tab('RollUp'), health };
}

describe('the roll-up of other files', () => {
  // By hand: the rate of 9 April holds on the 10th; 100 × 1.2, 300.05 × 1.2 = 360.06, 50 × 1.2.
  test('converts money at the rate of its day and keeps the original beside; counts stay', () => {
    const { rows } = run([feed('North')]);
    expect(rows).toEqual([
      expect.objectContaining({
        brand: 'North',
        market: 'DE',
        spend: 120,
        revenue: 360.06,
        counted_spend: 60,
        orders: 3,
        margin: '',
        original_currency: 'EUR',
        original_spend: 100,
        original_revenue: 300.05,
        rate: 1.2,
        creator: "'=Anna",
      }),
    ]);
  });

  test('amounts in the currency of Settings, said or not, stay to the cent', () => {
    const { rows } = run([
      feed('North', { currency: '', spend: 0.07 }),
      feed('South', { currency: 'usd', spend: 0.29 }),
    ]);
    expect(rows.map(({ brand, spend, rate }) => [brand, spend, rate])).toEqual([
      ['North', 0.07, 1],
      ['South', 0.29, 1],
    ]);
  });

  test('stands by day and brand', () => {
    const { rows } = run([feed('South'), feed('North', { date: day(11) }), feed('North')]);
    expect(rows.map(({ brand, date }) => [brand, String(date).slice(8, 10)])).toEqual([
      ['North', '10'],
      ['South', '10'],
      ['North', '11'],
    ]);
  });

  test.each([
    ['another version', { feed_version: '1' }, '1 row of South in version 1'],
    ['no date', { date: '' }, '1 row without a date'],
    ['no rate', { currency: 'KRW' }, '1 row without a rate'],
  ])('%s: left out and named once', (_, over, words) => {
    const { rows, health } = run([feed('North'), feed('South', over)]);
    expect(rows.map(({ brand }) => brand)).toEqual(['North']);
    expect(health.map(({ found }) => String(found))).toEqual(
      expect.arrayContaining([expect.stringContaining(words)]),
    );
  });

  test('an earlier run of the same file does not count twice; other files of the brand do', () => {
    const { rows, health } = run([
      feed('North', { updated_at: day(19), spend: 1 }),
      feed('North', { updated_at: day(20), spend: 2 }),
      feed('North', { file: 'shop 2', updated_at: day(18), spend: 4 }),
    ]);
    expect(rows.map(({ original_spend }) => original_spend)).toEqual([2, 4]);
    expect(health.some(({ found }) => String(found).includes('earlier run of North'))).toBe(true);
  });

  test('a file without feeds has no such tab', () => {
    expect(runBook({ Settings: settings }).output.tabs.map(({ name }) => name)).not.toContain(
      'RollUp',
    );
  });
});
