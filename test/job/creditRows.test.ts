import { type BookRow, runBook } from '../support/jobBook';

const order = { conversion_id: 'o', kind: 'order', occurred_at: '2026-05-02T10:00' };
const flagsOf = (more: BookRow) =>
  runBook({ Conversions: [{ ...order, ...more }] }).tab('Credits')[0]?.flags;

/** Part of it back leaves the sale; what was given away has nothing to give back. */
test.each<[string, BookRow, string]>([
  ['all back', { revenue: 100, refunded: 100 }, 'refunded_in_full'],
  ['more than all', { revenue: 100, refunded: 120 }, 'refunded_in_full'],
  ['part of it', { revenue: 100, refunded: 99.99 }, ''],
  ['nothing', { revenue: 100 }, ''],
  ['nothing of a gift', { revenue: 0, refunded: 0 }, ''],
  ['a refund without a sale', { revenue: '', refunded: 100 }, ''],
])('%s', (_, more, flags) => {
  expect(flagsOf(more)).toBe(flags);
});

test('an order of nobody stands there with what is known, in its place', () => {
  const rows = runBook({
    Conversions: [order, { ...order, conversion_id: '=p', kind: 'lead' }],
  }).tab('Credits');
  const nobody = { creator_id: '', campaign_id: '', post_id: '', timing: '', flags: '' };
  expect(rows).toMatchObject([
    { ...nobody, conversion_id: 'o', kind: 'order', occurred_at: '2026-05-02T10:00:00.000Z' },
    { ...nobody, conversion_id: "'=p", kind: 'lead' },
  ]);
});
