import { planMerge } from '../../../src/sources/merge/planMerge';
import { presentRows } from '../../../src/sources/merge/presentRows';
import type { ImportRecord } from '../../../src/sources/record';

const order = (values: ImportRecord['values']): ImportRecord => ({
  tab: 'Conversions',
  values: { conversion_id: '811', kind: 'order', ...values },
});
const sale = order({ occurred_at: 1000, revenue: 100, refunded: null, status: 'valid' });
const refund = order({ occurred_at: 9000, revenue: -40, refunded: null, status: 'valid' });

test.each([
  ['sale, then its refund', sale, refund],
  ['refund, then its sale', refund, sale],
])('%s: one order of 100 with 40 back, on the day of the sale', (_, first, second) => {
  const { added } = planMerge('Conversions', [first], presentRows([]));
  const { changed } = planMerge('Conversions', [second], presentRows(added));
  const row: Record<string, unknown> = { ...added[0] };
  for (const { column, after } of changed[0]?.cells ?? []) row[column] = after;
  expect(row).toMatchObject({ revenue: 100, refunded: 40, occurred_at: 1000 });
  const again = planMerge('Conversions', [second], presentRows([row as never]));
  expect(again).toMatchObject({ added: [], changed: [], unchanged: 1 });
});
