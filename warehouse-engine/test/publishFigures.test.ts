import type { WarehouseEntries } from '../../src/shared/warehouseEndpoints';
import { lookerTab } from '../../src/workbook/schema/tabs/lookerTab';
import type { Book } from '../../test/support/jobBook';
import { serverBook } from '../../test/support/serverBook';
import { warehouseBook } from './support/warehouseFile';
import { place, sharedEngine } from './warehouseWorld';

const engine = sharedEngine();

const book: Book = {
  Settings: [
    { key: 'brand', value: "Sōl 'Café'" },
    { key: 'currency', value: 'EUR' },
  ],
  Campaigns: [{ campaign_id: 'spring', name: 'Spring', audience_country: 'DE' }],
  Creators: [{ creator_id: 'anna', platform: 'instagram', name: '=Anna' }],
  Posts: [
    {
      post_id: 'p1',
      creator_id: 'anna',
      campaign_id: 'spring',
      published_at: '2026-05-01 10:00',
      fee: 120.5,
    },
  ],
  Links: [{ campaign_id: 'spring', creator_id: 'anna', promo_code: 'ANNA10' }],
  Conversions: [
    {
      conversion_id: 'o1',
      kind: 'order',
      occurred_at: '2026-05-02 12:00',
      promo_code: 'anna10',
      revenue: 80.25,
      cost_of_goods: 30,
    },
    { conversion_id: 'o2', kind: 'order', occurred_at: '2026-05-03 23:59', revenue: 12 },
  ],
};

const entries: WarehouseEntries = {
  ...place,
  use: 'publish',
  mostGigabytes: 1,
  conversionsTable: '',
  conversionsColumns: {},
};

function publishingBook() {
  return warehouseBook(engine(), book);
}

/** The Looker tab as rows by key. */
function lookerRows(file: ReturnType<typeof serverBook>): Record<string, unknown>[] {
  const [, ...rows] = file.cells('Looker');
  return rows.map((cells) =>
    Object.fromEntries(lookerTab.columns.map(({ key }, index) => [key, cells[index]])),
  );
}

/** The instant of a cell in a file in UTC: days since 30 December 1899. */
function isoOf(serial: unknown): string {
  return new Date(Math.round((Number(serial) - 25_569) * 86_400_000)).toISOString();
}

describe('publishing through the compiled add-on', () => {
  test('after a run the table holds the rows of the Looker tab, cell by cell, and whose they are', () => {
    const { file, rows, state } = publishingBook();
    const connected = file.call('connectWarehouse', { entries });
    expect(connected).toMatchObject({ ok: true, value: { isSwitchedOn: true, entries } });
    expect(file.run().message).toMatch(/BigQuery: \d+ rows published/);
    const looker = lookerRows(file);
    const feed = rows('feed');
    expect(feed).toHaveLength(looker.length);
    looker.forEach((row, index) => {
      for (const { key, kind } of lookerTab.columns) {
        const cell = row[key];
        const published = feed[index]?.[key] ?? '';
        if (kind === 'date') expect(published).toBe(isoOf(cell).slice(0, 10));
        else if (kind === 'datetime') expect(published).toBe(isoOf(cell));
        else expect(published).toBe(cell);
      }
      expect(feed[index]).toMatchObject({ brand: "Sōl 'Café'", currency: 'EUR' });
    });
    expect(feed.find(({ campaign_id }) => campaign_id === 'spring')).toMatchObject({
      market: 'DE',
    });
    expect(rows('credits')).toHaveLength(2);
    const made = [...state.tables.keys()].map((name) => name.split('.').pop()).sort();
    expect(made).toEqual(['credits', 'exchange_rates', 'feed', 'feed_by_market', 'feed_weekly']);
  });

  test('a failure is said in Runs and on the panel; figures there and here stay', () => {
    const { file, rows, breakDown } = publishingBook();
    file.call('connectWarehouse', { entries });
    file.run();
    const before = JSON.stringify(rows('feed'));
    breakDown();
    const outcome = file.run();
    expect(outcome.result).toBe('done');
    expect(outcome.message).toContain(
      'BigQuery keeps the figures of before: BigQuery does not answer',
    );
    expect(JSON.stringify(rows('feed'))).toBe(before);
    const view = file.call('openWarehouse', {});
    expect(view).toMatchObject({ ok: true, value: { last: { isGood: false } } });
  });
});

describe('connecting', () => {
  test.each([
    [{ projectId: 'x`; DROP' }, 'the project must be its id'],
    [{ datasetId: 'a.b' }, 'the data set must have letters'],
    [{ location: "US' OR" }, 'the region must be one of BigQuery'],
    [{ mostGigabytes: 0 }, 'the limit must be a number'],
    [
      { use: 'count' as const, conversionsTable: 'orders' },
      'the table of leads and orders must be',
    ],
    [{ projectId: 'another-shop-1' }, 'was not found'],
  ])('%p is refused in words and not kept', (change, words) => {
    const { file } = publishingBook();
    const answer = file.call('connectWarehouse', { entries: { ...entries, ...change } });
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining(words) });
    expect(file.call('openWarehouse', {})).toMatchObject({ value: { entries: null } });
  });

  test('without BigQuery in the build nothing is asked and nothing is shown', () => {
    const file = serverBook(book);
    expect(file.call('openSidebar', {})).toMatchObject({ value: { hasBigQuery: false } });
    expect(file.run().message).not.toContain('BigQuery');
    const answer = file.call('connectWarehouse', { entries });
    expect(answer).toMatchObject({
      ok: false,
      message: expect.stringContaining('not switched on'),
    });
  });
});
