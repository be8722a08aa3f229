import { runBook } from '../../support/jobBook';

test('refunds without an order stand each on its own day, after whatever else there is', () => {
  const refund = (conversion_id: string, occurred_at: string, revenue: number) => ({
    conversion_id,
    kind: 'order',
    occurred_at,
    revenue,
  });
  const feed = runBook({
    Conversions: [
      refund('x-R1', '2026-05-09', -25),
      refund('sale', '2026-05-08', 50),
      refund('y-R1', '2026-05-07', -10),
      refund('z-R1', '2026-05-11', -5),
    ],
  }).tab('Looker');
  const told = feed.map((row) => [
    String(row.date).slice(5, 10),
    row.creator,
    row.evidence,
    row.other_orders,
    row.other_revenue,
    row.other_refunds,
  ]);
  expect(told).toEqual([
    ['05-07', '(unattributed)', 'none', 0, 0, 10],
    ['05-08', '(unattributed)', 'none', 1, 50, 0],
    ['05-09', '(unattributed)', 'none', 0, 0, 25],
    ['05-11', '(unattributed)', 'none', 0, 0, 5],
  ]);
});
