import { noConversions } from '../../../src/domain/judgement/conversionSums';

test('sums begin at nothing, and no two of them share a count', () => {
  const sums = noConversions();
  sums.margin.sum = 5;
  const { qualified, newCustomers, margin, ...counts } = noConversions();
  expect([qualified, newCustomers, margin]).toEqual(Array(3).fill({ sum: 0, count: 0 }));
  expect(counts).toEqual({
    leads: 0,
    orders: 0,
    refundedOrders: 0,
    revenue: 0,
    refunds: 0,
    otherLeads: 0,
    otherOrders: 0,
    ordersNow: 0,
    ordersBefore: 0,
    customers: 0,
    repeatCustomers: 0,
  });
});
