import { presentRows } from '../../../src/sources/merge/presentRows';
import { sameSales } from '../../../src/sources/merge/sameSales';

const at = Date.UTC(2026, 9, 3, 10);
const minute = 60_000;
const row = (conversion_id: string, minutes: number, revenue: number, customer: string | null) => ({
  conversion_id,
  kind: 'order',
  occurred_at: at + minutes * minute,
  revenue,
  customer_id: customer,
});
const present = presentRows([row('#1001', 0, 48, 'c-1'), row('#1002', 60, 30, null)]);

test.each([
  [
    'the same customer within a quarter of an hour, tax apart',
    row('ch_3NxA', 1, 52.4, 'c-1'),
    true,
  ],
  ['another customer at the same amount', row('ch_3NxA', 1, 48, 'c-2'), false],
  ['the same customer an hour later', row('ch_3NxA', 50, 48, 'c-1'), false],
  ['an unknown customer, amount and minute the same', row('ch_3NxB', 61, 30, 'c-9'), true],
  ['an unknown customer, another amount', row('ch_3NxB', 61, 31, 'c-9'), false],
  ['a number of the same make', row('#1003', 1, 48, 'c-1'), false],
])('%s: %j is %s', (_, values, isSame) => {
  expect(sameSales([{ tab: 'Conversions', values }], present)).toHaveLength(isSame ? 1 : 0);
});

test('an existing order pairs once', () => {
  const records = [row('ch_1A', 0, 48, 'c-1'), row('ch_2B', 1, 48, 'c-1')].map((values) => ({
    tab: 'Conversions' as const,
    values,
  }));
  expect(sameSales(records, present)).toHaveLength(1);
});
