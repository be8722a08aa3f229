import { createMarketView, createWeeklyView } from '../../src/warehouse/feedViews';
import { exchangeRatesTable } from '../../src/warehouse/jobTables';
import { feedTable } from '../../src/warehouse/tableSchemas';
import type { WarehouseRow } from '../../src/warehouse/warehouseTable';
import { type EngineTable, openWarehouseEngine, type WarehouseEngine } from '../warehouseEngine';
import { dataset } from './support/warehouseBook';

let engine: WarehouseEngine;

beforeAll(() => {
  engine = openWarehouseEngine();
});

afterAll(() => engine.close());

/** A row of the feed; what is not said is 0 or blank. */
function feedRow(row: WarehouseRow): WarehouseRow {
  const plain = { data_kind: 'real', creator_id: 'mina', spend: 0, counted_spend: 0, orders: 0 };
  return { ...plain, ...row };
}

const feed = [
  feedRow({
    workbook_id: 'w1',
    brand: 'Lea',
    market: 'KR',
    currency: 'krw',
    date: '2026-03-02',
    spend: 140_000,
    orders: 2,
  }),
  feedRow({
    workbook_id: 'w1',
    brand: 'Lea',
    market: 'KR',
    currency: 'KRW',
    date: '2026-03-05',
    spend: 70_000,
  }),
  feedRow({
    workbook_id: 'w2',
    brand: 'Lea',
    market: 'KR',
    currency: 'KRW',
    date: '2026-03-08',
    revenue: 20_000,
  }),
  feedRow({
    workbook_id: 'w3',
    brand: 'Lea',
    market: 'US',
    currency: 'USD',
    date: '2026-03-09',
    spend: 12.5,
    orders: 1,
  }),
  feedRow({ workbook_id: 'w4', market: 'JP', currency: 'JPY', date: '2026-03-10', spend: 900 }),
];

/** Won are worth 1/1400 of a dollar until 4 March, 1/1000 from the 5th on. */
const rates = [
  { valid_from: '2026-01-01', currency: 'KRW', reporting_currency: 'USD', rate: 1 / 1400 },
  { valid_from: '2026-03-05', currency: 'KRW', reporting_currency: 'USD', rate: 1 / 1000 },
];

function tables(rateRows: readonly WarehouseRow[]): EngineTable[] {
  return [
    { name: `${dataset}.feed`, fields: feedTable.fields, rows: feed },
    { name: `${dataset}.exchange_rates`, fields: exchangeRatesTable.fields, rows: rateRows },
  ];
}

function rowsOf(view: string, rateRows: readonly WarehouseRow[] = rates) {
  const query = view.slice(view.indexOf(' AS\n') + 4);
  return engine.evaluate(query, tables(rateRows)).rows;
}

test.each([createMarketView, createWeeklyView])('the view analyses as BigQuery', (view) => {
  expect(engine.analyse(view(dataset), tables([])).statement).toBe('CREATE_VIEW');
});

// By hand: 140,000 / 1,400 + 70,000 / 1,000 = 170 dollars; a rate holds from its day on.
test('amounts are converted at the rate of their day, and the original stays', () => {
  const [korea] = rowsOf(createMarketView(dataset)).filter(({ market }) => market === 'KR');
  expect(korea).toMatchObject({
    date: '2026-03-02',
    brand: 'Lea',
    currency: 'KRW',
    reporting_currency: 'USD',
    workbooks: 2,
    rows_without_rate: 0,
    spend: 210_000,
    orders: 2,
    reporting_spend: 170,
    reporting_revenue: 20,
  });
});

test('the own currency needs no rate; a missing rate leaves a blank and says so', () => {
  const rows = rowsOf(createMarketView(dataset));
  const states = rows.find(({ market }) => market === 'US');
  expect(states).toMatchObject({ date: '2026-03-09', spend: 12.5, reporting_spend: 12.5 });
  const japan = rows.find(({ market }) => market === 'JP');
  expect(japan).toMatchObject({
    brand: '(not set)',
    spend: 900,
    reporting_spend: null,
    rows_without_rate: 1,
  });
});

test('without any rates each figure stays in its own currency', () => {
  const shown = rowsOf(createMarketView(dataset), []).map(
    ({ market, currency, reporting_currency, reporting_spend }) =>
      [market, currency, reporting_currency, reporting_spend].join(' '),
  );
  expect(shown.sort()).toEqual(['JP JPY JPY 900', 'KR KRW KRW 210000', 'US USD USD 12.5']);
});

test('the weekly view sums each workbook by the Monday of the week', () => {
  const rows = rowsOf(createWeeklyView(dataset));
  const first = rows.filter(({ workbook_id }) => workbook_id === 'w1');
  expect(first.map(({ date, spend, orders, reach }) => [date, spend, orders, reach])).toEqual(
    expect.arrayContaining([['2026-03-02', 140_000, 2, null]]),
  );
  expect(Object.keys(rows[0] ?? {})).toEqual(feedTable.fields.map(({ name }) => name));
});
