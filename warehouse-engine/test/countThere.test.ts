import type { WarehouseEntries } from '../../src/shared/warehouseEndpoints';
import { smallCampaign } from '../../test/support/smallCampaign';
import { warehouseBook } from './support/warehouseFile';
import { place, sharedEngine } from './warehouseWorld';

const engine = sharedEngine();

/** The same orders as the shop's pipeline would have them: other names, other types. */
const orders = (smallCampaign.Conversions ?? []).map((row) => ({
  order_no: String(row.conversion_id),
  happened: (row.occurred_at as Date).toISOString(),
  total: row.revenue,
  paid_back: row.refunded,
  goods: row.cost_of_goods,
  voucher: row.promo_code,
  content: row.utm_content,
  kind: row.kind,
}));

const fields = [
  { name: 'order_no', type: 'STRING' },
  { name: 'happened', type: 'STRING' },
  { name: 'total', type: 'FLOAT' },
  { name: 'paid_back', type: 'FLOAT' },
  { name: 'goods', type: 'FLOAT' },
  { name: 'voucher', type: 'STRING' },
  { name: 'content', type: 'STRING' },
  { name: 'kind', type: 'STRING' },
  { name: 'buyer_email', type: 'STRING' },
];

const entries: WarehouseEntries = {
  ...place,
  use: 'count',
  mostGigabytes: 1,
  conversionsTable: `${place.projectId}.shop.orders`,
  conversionsColumns: {
    conversion_id: 'order_no',
    occurred_at: 'happened',
    revenue: 'total',
    refunded: 'paid_back',
    cost_of_goods: 'goods',
    promo_code: 'voucher',
    utm_content: 'content',
    kind: 'kind',
  },
};

function shopBook() {
  const { Conversions: _, ...book } = smallCampaign;
  const shop = warehouseBook(engine(), book);
  shop.state.datasets.set('shop', { location: 'US' });
  shop.state.tables.set(entries.conversionsTable, {
    fields,
    rows: orders.map(withoutBlanks),
    query: null,
  });
  return shop;
}

function withoutBlanks(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && value !== ''),
  );
}

describe('counting in BigQuery through the compiled add-on', () => {
  test('the Scoreboard is the one that the file would have; the Looker tab holds weeks', () => {
    const inFile = warehouseBook(engine(), smallCampaign);
    inFile.file.run();
    const { file, rows } = shopBook();
    expect(file.call('connectWarehouse', { entries })).toMatchObject({ ok: true });
    const outcome = file.run();
    expect(outcome.message).toMatch(/BigQuery counted 12 rows of leads and orders/);
    expect(outcome.result).toBe('done');
    expect(file.cells('Scoreboard')).toEqual(inFile.file.cells('Scoreboard'));
    const [header = [], ...weeks] = file.cells('Looker');
    const sum = (book: unknown[][], key: string) => {
      const place = header.indexOf(key);
      return book.slice(1).reduce((total, row) => total + (Number(row[place]) || 0), 0);
    };
    for (const key of ['spend', 'orders', 'revenue', 'refunds', 'margin', 'other_orders']) {
      expect(sum([header, ...weeks], key)).toBeCloseTo(sum(inFile.file.cells('Looker'), key), 6);
    }
    const mondays = weeks.map(([date]) =>
      new Date((Number(date) - 25_569) * 86_400_000).getUTCDay(),
    );
    expect(new Set(mondays)).toEqual(new Set([1]));
    expect(rows('feed')).toHaveLength(weeks.length);
    expect(outcome.rowCounts.read).toBeGreaterThanOrEqual(orders.length);
  });

  test('the columns of the table are guessed, and personal ones are not offered', () => {
    const { file } = shopBook();
    const answer = file.call('readWarehouseColumns', {
      entries: { ...entries, conversionsColumns: {} },
    });
    expect(answer).toMatchObject({
      ok: true,
      value: { columns: expect.not.arrayContaining(['buyer_email']) },
    });
  });
});

describe('waiting and refusing', () => {
  test('while BigQuery is at work the tabs stay, and the run goes on', () => {
    const { file, state, slowDown } = shopBook();
    expect(file.call('connectWarehouse', { entries })).toMatchObject({ ok: true });
    slowDown(60);
    const first = file.run();
    expect(first.result).toBe('continues');
    expect(file.workbook.sheetNamed('Looker')).toBeUndefined();
    for (const job of state.jobs.values()) job.pollsLeft = 0;
    let last = file.run();
    for (let more = 0; more < 20 && last.result === 'continues'; more += 1) {
      for (const job of state.jobs.values()) job.pollsLeft = 0;
      last = file.run();
    }
    expect(last.result).toBe('done');
  });

  test('what BigQuery refuses fails the run in words; the last good tabs stay', () => {
    const { file, state } = shopBook();
    file.call('connectWarehouse', { entries });
    file.run();
    const before = JSON.stringify(file.cells('Looker'));
    state.tables.delete(entries.conversionsTable);
    const outcome = file.run();
    expect(outcome.result).toBe('failed');
    expect(outcome.message).toContain('was not found');
    expect(JSON.stringify(file.cells('Looker'))).toBe(before);
  });
});
