import { marginPerConversion } from '../../../src/workbook/dashboard/marginPerConversion';

const orders = {
  action: 'order',
  conversions: 40,
  margin: 600,
  margin_known: null,
  romi: null,
  counted_spend: 300,
} as const;
const leads = { ...orders, action: 'lead', margin: null, romi: 0.5 } as const;

test.each<[string, object, number | null, string | null]>([
  ['600 of margin, 40 orders', orders, 15, null],
  ['margins of a part of the orders', { ...orders, margin_known: 0.8 }, null, 'marginUnknown'],
  ['no margin known', { ...orders, margin: null, margin_known: 0 }, null, 'marginUnknown'],
  ['orders that leave nothing', { ...orders, margin: 0 }, null, 'noMargin'],
  ['a loss', { ...orders, margin: -20 }, null, 'noMargin'],
  ['nothing measured', { ...orders, conversions: null }, null, 'nothingCounted'],
  ['no order yet', { ...orders, conversions: 0 }, null, 'nothingCounted'],
  // 300 × 1.5 is what 40 leads are said to be worth.
  ['leads with a value', leads, 11.25, null],
  ['leads whose worth nobody said', { ...leads, romi: null }, null, 'leadValue'],
  ['leads of posts that cost nothing', { ...leads, counted_spend: 0 }, null, 'nothingSpent'],
])('%s', (_, row, margin, lack) => {
  expect(marginPerConversion(row as typeof orders)).toEqual({ margin, lack });
});
