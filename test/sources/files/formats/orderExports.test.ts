import { iso, readFixture, refusalsOf, testDigest, valuesOf } from '../../../support/exportFixture';

/** id, time, revenue, refunded, status, codes: worked out by hand from the fixture's amounts. */
type Expected = readonly [string, string, number, number | null, string, readonly string[] | null];

const files: readonly (readonly [string, string, string, readonly Expected[]])[] = [
  [
    'shopifyOrders.csv',
    'utf-8',
    'shopifyOrders',
    [
      ['#1001', '2026-10-03T13:14:02.000Z', 48, 0, 'valid', ['MINA10']],
      ['#1002', '2026-10-04T03:30:00.000Z', 30, 0, 'valid', null],
      // prices with tax: 60 − 5.50 × 60/66 = 55; half of the total of 66 came back
      ['#1003', '2026-10-04T14:00:00.000Z', 55, 27.5, 'valid', ['mina10', 'FREESHIP']],
      ['#1004', '2026-10-05T16:00:00.000Z', 25, 25, 'valid', null],
      ['#1005', '2026-10-06T12:00:00.000Z', 25, 0, 'cancelled', null],
      ['#1006', '2026-10-06T22:45:10.000Z', 20, 0, 'pending', null],
    ],
  ],
  [
    'wooCommerceOrders.csv',
    'utf-8',
    'wooCommerceOrders',
    [
      // 64.40 − 4.90 − 9.50; New York is 4 hours behind UTC until November
      ['501', '2026-10-03T18:05:00.000Z', 50, 0, 'valid', ['LENA15']],
      ['502', '2026-10-25T06:30:00.000Z', 1000, 0, 'valid', null],
      ['503', '2026-10-26T13:00:00.000Z', 45.1, 45.1, 'valid', null],
      ['504', '2026-10-27T13:00:00.000Z', 45.1, 0, 'cancelled', null],
      ['505', '2026-10-28T13:00:00.000Z', 100, 0, 'pending', null],
    ],
  ],
  [
    'wooCommerceAnalytics.csv',
    'utf-8',
    'wooCommerceAnalytics',
    [
      ['701', '2026-10-03T18:05:00.000Z', 1234.5, null, 'valid', ['MINA10', 'welcome']],
      ['702', '2026-10-04T04:10:00.000Z', 20, null, 'valid', null],
      ['703', '2026-10-05T15:00:00.000Z', 15, null, 'cancelled', null],
    ],
  ],
  [
    'stripePayments.csv',
    'utf-8',
    'stripePayments',
    [
      ['ch_A1', '2026-10-03T23:50:10.000Z', 120, 0, 'valid', ['MINA10']],
      ['ch_A2', '2026-10-04T01:02:00.000Z', 108.5, 25, 'valid', null],
      ['shop-77', '2026-10-04T02:00:00.000Z', 50, 50, 'valid', null],
      ['ch_A4', '2026-10-04T03:00:00.000Z', 50, 0, 'cancelled', null],
      ['ch_A5', '2026-10-04T04:00:00.000Z', 9, 0, 'test', null],
      ['ch_A6', '2026-10-04T05:00:00.000Z', 9, 0, 'pending', null],
    ],
  ],
  [
    'cafe24Orders.csv',
    'euc-kr',
    'cafe24Orders',
    [
      // Seoul is 9 hours ahead of UTC, whatever the spreadsheet's zone; 61,000 − 3,000 shipping
      ['20261003-0000011', '2026-10-03T14:30:00.000Z', 58000, null, 'valid', ['미나10']],
      ['20261004-0000012', '2026-10-03T15:10:00.000Z', 29000, 29000, 'cancelled', null],
      ['20261004-0000013', '2026-10-03T23:00:00.000Z', 58000, 29000, 'valid', null],
      ['20261005-0000014', '2026-10-04T23:00:00.000Z', 29000, null, 'pending', null],
    ],
  ],
  [
    'naverSmartStoreOrders.csv',
    'utf-8',
    'naverSmartStoreOrders',
    [
      ['2026100300000011', '2026-10-03T14:59:59.000Z', 44000, 0, 'valid', null],
      ['2026100400000012', '2026-10-04T01:00:00.000Z', 40000, 29000, 'valid', null],
      ['2026100400000013', '2026-10-04T02:00:00.000Z', 29000, 0, 'cancelled', null],
    ],
  ],
];

describe.each(files)('%s', (file, encoding, format, expected) => {
  const found = readFixture(file, {}, { encoding });

  test('is recognised by its header, none of its rows refused', () => {
    expect(found.format.id).toBe(format);
    expect(refusalsOf(found)).toEqual([]);
  });

  test('becomes one row per order, at the right time, with the right money', () => {
    const orders = valuesOf(found).map((values) => [
      values.conversion_id,
      iso(values.occurred_at),
      values.revenue,
      values.refunded,
      values.status,
      values.promo_code,
    ]);
    expect(orders).toEqual(expected);
  });

  test('carries nothing personal', () => {
    const text = JSON.stringify(found.records);
    expect(text).not.toMatch(
      /@example|Invented|Sample|가상|555-|7700|010-0000|buyer|member|please|문 앞|경비실/i,
    );
  });
});

describe('what shops know beyond the order', () => {
  test('campaign tags among note attributes, and nothing else of them', () => {
    const [, tagged] = valuesOf(readFixture('shopifyOrders.csv'));
    expect(tagged).toMatchObject({ utm_source: 'instagram', utm_content: 'mina-ig_1' });
    expect(JSON.stringify(tagged)).not.toContain('somebody');
  });

  test('the same customer gets the same digest, whatever the case of the address', () => {
    const [first] = valuesOf(readFixture('shopifyOrders.csv'));
    expect(first?.customer_id).toBe(`c-${testDigest('buyer1001@example.com')}`);
  });

  test('new customers and the source of the visit in WooCommerce Analytics', () => {
    const rows = valuesOf(readFixture('wooCommerceAnalytics.csv'));
    expect(rows.map((row) => row.new_customer)).toEqual([true, false, true]);
    expect(rows.map((row) => row.utm_source)).toEqual(['instagram', null, null]);
  });

  test('metadata of Stripe payments', () => {
    expect(valuesOf(readFixture('stripePayments.csv'))[1]).toMatchObject({
      utm_source: 'tiktok',
      utm_content: 'jo-tt_1',
    });
  });
});

describe('broken order files list every refused row with its reason', () => {
  test.each([
    [
      'shopifyOrders.broken.csv',
      'utf-8',
      ['#2001'],
      [
        '4: Created at must be a date and time, not "y…"; Paid at must be a date and time, not "y…"',
        '6: Subtotal must be a number, not "n…"',
        '8: Name is blank, and no row can do without it',
        '10: Name #2005 has another line that could not be read: nothing of it was taken over',
        '12: the row has 5 cells where the header has 79: check it for line breaks, separators or a download that stopped',
        '13: a quotation mark opened on this line is never closed: export the file again',
        '13: the row has 4 cells where the header has 79: check it for line breaks, separators or a download that stopped',
      ],
    ],
    [
      'wooCommerceOrders.broken.csv',
      'utf-8',
      // a row with a minus is a refund of its order, which stands in another file
      ['601', '604'],
      [
        '3: Order Date must be a date and time, not "2026-13-03 14:05"',
        '4: Order Total Amount must be a number, not "s…"',
        '6: the row has 5 cells where the header has 39: check it for line breaks, separators or a download that stopped',
      ],
    ],
    [
      'wooCommerceAnalytics.broken.csv',
      'utf-8',
      ['801'],
      ['3: Date is blank, and no row can do without it', '4: Net Sales must be a number, not "t…"'],
    ],
    [
      'stripePayments.broken.csv',
      'utf-8',
      ['ch_B1', 'ch_B3'],
      [
        '3: Created date (UTC) must be a date and time, not "03.10.2026 25:50"',
        '5: Converted Amount must be a number, not "1.2.3"',
        '6: the row has 3 cells where the header has 32: check it for line breaks, separators or a download that stopped',
      ],
    ],
    [
      'cafe24Orders.broken.csv',
      'euc-kr',
      [],
      [
        '2: 주문번호 20261003-0000021 has another line that could not be read: nothing of it was taken over',
        '3: 주문일시 must be a date and time, not "어…"; 결제일시(입금확인일) must be a date and time, not "어…"',
        '4: 총 실결제금액(최초정보) (KRW) must be a number, not "육…"',
        '5: the row has 3 cells where the header has 31: check it for line breaks, separators or a download that stopped',
      ],
    ],
    [
      'naverSmartStoreOrders.broken.csv',
      'utf-8',
      [],
      [
        '3: 주문번호 2026100300000021 has another line that could not be read: nothing of it was taken over',
        '4: 주문일시 must be a date and time, not "2026/99/03"; 결제일 must be a date and time, not "2026/99/03"',
        '5: 최종 상품별 총 주문금액 must be a number, not "f…"',
        '6: the row has 3 cells where the header has 66: check it for line breaks, separators or a download that stopped',
      ],
    ],
  ])('%s', (file, encoding, kept, refused) => {
    const found = readFixture(file, {}, { encoding });
    expect(valuesOf(found).map((values) => values.conversion_id)).toEqual(kept);
    expect(refusalsOf(found)).toEqual(refused);
  });
});
