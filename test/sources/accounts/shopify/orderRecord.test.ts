import { orderRecord } from '../../../../src/sources/accounts/shopify/orderRecord';
import { readFixture, testDigest, valuesOf } from '../../../support/exportFixture';

const money = (amount: string) => ({ shopMoney: { amount } });

/** Orders #1001, #1003 and #1005 of the fixture as the Admin API tells them. */
const answers = [
  {
    name: '#1001',
    createdAt: '2026-10-03T13:14:02Z',
    displayFinancialStatus: 'PAID',
    cancelledAt: null,
    taxesIncluded: false,
    discountCodes: ['MINA10'],
    subtotalPriceSet: money('48.0'),
    totalShippingPriceSet: money('5.0'),
    totalTaxSet: money('4.24'),
    totalRefundedSet: money('0.0'),
  },
  {
    name: '#1003',
    createdAt: '2026-10-04T14:00:00Z',
    displayFinancialStatus: 'PARTIALLY_REFUNDED',
    cancelledAt: null,
    taxesIncluded: true,
    discountCodes: ['mina10', 'FREESHIP'],
    subtotalPriceSet: money('60.0'),
    totalShippingPriceSet: money('6.0'),
    totalTaxSet: money('5.5'),
    totalRefundedSet: money('33.0'),
  },
  {
    name: '#1005',
    createdAt: '2026-10-06T12:00:00Z',
    displayFinancialStatus: 'VOIDED',
    cancelledAt: '2026-10-06T13:00:00Z',
    taxesIncluded: false,
    discountCodes: [],
    subtotalPriceSet: money('25.0'),
    totalShippingPriceSet: money('5.0'),
    totalTaxSet: money('2.0'),
    totalRefundedSet: money('0.0'),
  },
];

describe('orderRecord', () => {
  test('gives the same row as the exported file, so that both together count once', () => {
    const fromFile = valuesOf(readFixture('shopifyOrders.csv'));
    for (const answer of answers) {
      const row = fromFile.find((values) => values.conversion_id === answer.name) ?? {};
      // The account tells neither the items nor the answers of a survey, and its state is of its last change.
      const own = [
        'customer_id',
        'utm_id',
        'item_text',
        'survey_creator',
        'refund_rows',
        'stated_at',
      ];
      const expected = Object.fromEntries(
        Object.entries(row).filter(([key]) => !own.includes(key)),
      );
      expect(orderRecord(answer, testDigest)).toMatchObject({
        tab: 'Conversions',
        values: expected,
      });
    }
  });

  test('a test order is one; a visit keeps its tags but not the query of its page', () => {
    const visit = {
      landingPage: 'https://shop.example/serum?email=b@example.com#x',
      utmParameters: {
        source: 'instagram',
        medium: 'influencer',
        campaign: null,
        content: 'mina-ig_1',
      },
    };
    const order = {
      ...answers[0],
      test: true,
      customerJourneySummary: { customerOrderIndex: 2, lastVisit: visit },
    };
    expect(orderRecord(order, testDigest)).toMatchObject({
      values: {
        status: 'test',
        utm_content: 'mina-ig_1',
        utm_campaign: null,
        landing_page: 'https://shop.example/serum',
        new_customer: false,
      },
    });
  });

  test.each(['name', 'createdAt', 'subtotalPriceSet'])(
    'an answer without %s is no order',
    (field) => {
      expect(orderRecord({ ...answers[0], [field]: undefined }, testDigest)).toMatchObject({
        fault: 'changed',
        detail: `orders.nodes.${field}`,
      });
    },
  );

  test('is of the moment of its last change, so that an older file changes nothing', () => {
    const [answer] = answers;
    const found = orderRecord({ ...answer, updatedAt: '2026-10-09T12:00:00Z' }, testDigest);
    expect(found).toMatchObject({ values: { stated_at: Date.UTC(2026, 9, 9, 12) } });
  });
});
