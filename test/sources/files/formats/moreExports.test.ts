import { exportFormats } from '../../../../src/sources/files/exportFormats';
import { importFormats } from '../../../../src/sources/files/importFormats';
import { readExport } from '../../../../src/sources/files/readExport';
import { exportRemarks } from '../../../../src/sources/files/remarks';
import { planMerge } from '../../../../src/sources/merge/planMerge';
import { presentRows } from '../../../../src/sources/merge/presentRows';
import { iso, refusalsOf, testContext, valuesOf } from '../../../support/exportFixture';

function read(lines: readonly string[], zone = 'UTC') {
  const context = testContext({ campaignId: 'serum', creatorId: 'mina-ig' });
  const found = readExport(lines.join('\n'), exportFormats, context, { zone });
  if (found.kind !== 'read') throw new Error(`not read: ${JSON.stringify(found)}`);
  return found;
}

/** Invented rows of every kind with what they must come to, worked out by hand. */
const files: readonly (readonly [string, readonly string[], readonly object[]])[] = [
  [
    'squareTransactions',
    [
      'Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Tax,Partial Refunds,Transaction ID,Payment ID,Event Type,Discount Name,Customer Name',
      '2026-07-03,10:15:00,Eastern Time (US & Canada),$50.00,-$5.00,$45.00,$3.00,$0.00,t1,p1,Payment,IVY10,Invented Buyer',
      '2026-07-05,09:00:00,Eastern Time (US & Canada),-$20.00,$0.00,-$20.00,$0.00,$0.00,t1,p1,Refund,,Invented Buyer',
    ],
    [{ conversion_id: 't1', revenue: 45, refunded: 20, promo_code: ['IVY10'] }],
  ],
  [
    // research/exports.md, Square: sum the rows of one Payment ID; newest first, as Square exports
    'squareTransactions',
    [
      'Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Tax,Partial Refunds,Transaction ID,Payment ID,Event Type,Discount Name,Customer Name',
      '07/09/26,09:00:00,Eastern Time (US & Canada),($20.00),$0.00,($20.00),$0.00,$0.00,t9,p2,Refund,,Invented Buyer',
      '07/03/26,10:15:00,Eastern Time (US & Canada),$30.00,$0.00,$30.00,$2.00,$0.00,t1,p1,Payment,IVY10,Invented Buyer',
      '07/03/26,10:15:00,Eastern Time (US & Canada),$50.00,$0.00,$50.00,$3.00,($20.00),t1,p2,Payment,IVY10,Invented Buyer',
      '07/02/26,10:15:00,Eastern Time (US & Canada),$15.00,$0.00,$15.00,$3.00,$0.00,t2,,Payment,,Invented Buyer',
      '07/02/26,11:15:00,Eastern Time (US & Canada),$16.00,$0.00,$16.00,$3.00,$0.00,t3,,Payment,,Invented Buyer',
    ],
    [
      { conversion_id: 't1', revenue: 80, refunded: 20, occurred_at: Date.UTC(2026, 6, 3, 14, 15) },
      { conversion_id: 't2', revenue: 15 },
      { conversion_id: 't3', revenue: 16 },
    ],
  ],
  [
    'squareItems',
    [
      'Date,Time,Time Zone,Category,Item,Qty,SKU,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Event Type',
      '07/09/26,09:00:00,Eastern Time (US & Canada),Home,Wick,-1.0,WIC,-$5.00,$0.00,-$5.00,$0.00,t9,p1,Refund',
      '07/03/26,10:15:00,Eastern Time (US & Canada),Home,Wick,1.0,WIC,$5.00,$0.00,$5.00,$0.00,t1,p1,Payment',
      '07/03/26,10:15:00,Eastern Time (US & Canada),Home,Candle,2.0,CAN,$40.00,$0.00,$40.00,$0.00,t1,p1,Payment',
    ],
    [{ conversion_id: 't1', revenue: 45, refunded: 5, occurred_at: Date.UTC(2026, 6, 3, 14, 15) }],
  ],
  [
    'etsyItems',
    [
      'Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Discount Amount,Order Shipping,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Order ID,Variations,SKU',
      '10/13/26,Candle,b,1,20.00,IVY10,2.00,5.00,20.00,USD,9001,1,10/13/26,77,Scent: ivy,C',
      '10/13/26,Soap,b,2,5.00,IVY10,1.00,5.00,10.00,USD,9002,2,10/13/26,77,,S',
    ],
    [{ conversion_id: '77', revenue: 27, item_text: 'Candle, Scent: ivy, C, 1, Soap, S, 2' }],
  ],
  [
    'tiktokShopOrders',
    [
      'Order ID,Order Status,Cancelation/Return Type,SKU ID,Seller SKU,Product Name,Variation,Quantity,SKU Subtotal After Discount,Order Amount,Order Refund Amount,Created Time,Paid Time,Buyer Username',
      'Platform unique order ID.,Current status.,Type.,Sku.,Seller sku.,Product.,Variant.,Sold quantity.,After.,Sum.,Refund.,Order create time.,Paid time.,Username.',
      '576400000000000101,Selesai,,11,A,Serum,,1,40.00,64.00,16.00,25/10/2026 21:15:00,,u1',
      '576400000000000101,Selesai,,12,B,Toner,,1,20.00,64.00,16.00,25/10/2026 21:15:00,,u1',
      '576400000000000102,Belum dibayar,,11,A,Serum,,1,40.00,44.00,0,26/10/2026 21:15:00,,u2',
    ],
    [
      // the order's amount and refund repeat on its lines: 16 of 64 is a quarter of 60
      { conversion_id: '576400000000000101', revenue: 60, refunded: 15, status: 'valid' },
      { conversion_id: '576400000000000102', revenue: 40, status: 'pending' },
    ],
  ],
  [
    'tiktokAffiliateOrders',
    [
      'Order ID,Product ID,Product Name,SKU ID,Currency,Quantity,Payment Amount,Order Status,Creator Username,Content Type,Fully returned or refunded,Time Created',
      '576400000000000201,5,Serum,11,USD,1,43.20,Completed,jo.sample,Video,No,25/10/2026 21:15:00',
    ],
    [{ conversion_id: '576400000000000201', survey_creator: 'jo.sample', revenue: 43.2 }],
  ],
  [
    'kakaoStyleOrders',
    [
      '상품주문번호,주문번호,주문일시,주문상태,클레임상태,상품주문액 (원),상품명,수취인명',
      '900000000000000001,80001,2026-10-03 10:00:00,배송완료,,"29,000",세럼,가상',
      '900000000000000002,80001,2026-10-03 10:00:00,배송완료,반품완료,"15,000",토너,가상',
      '900000000000000003,80002,2026-10-03 11:00:00,미입금취소,,"15,000",토너,가상',
    ],
    [
      { conversion_id: '80001', revenue: 44_000, refunded: 15_000, status: 'valid' },
      { conversion_id: '80002', revenue: 15_000, status: 'cancelled' },
    ],
  ],
  [
    'pipedriveDeals',
    [
      'Deal - ID,Deal - Title,Deal - Value,Deal - Currency of value,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Won time,Person - Name,UTM Content',
      '12,Invented deal,"4,800",EUR,Proposal,Won,2026-09-01 10:00:00,2026-10-01 12:00:00,Invented Person,ivy-news',
      '13,Invented other,900,EUR,Contact,Open,2026-09-02 10:00:00,,Invented Person,',
    ],
    [
      { conversion_id: '12-lead', kind: 'lead', utm_content: 'ivy-news', qualified: true },
      { conversion_id: '12', kind: 'order', revenue: 4800, lead_id: '12-lead' },
      { conversion_id: '13-lead', kind: 'lead', qualified: null },
    ],
  ],
  [
    'salesforceOpportunities',
    [
      'Opportunity ID,Opportunity Name,Account Name,Stage,Amount,Close Date,Created Date,Lead Source',
      '0061,Invented,Invented Inc,Closed Won,1200,2026-10-20,2026-09-20,Podcast',
      '0062,Invented,Invented Inc,Closed Lost,700,2026-10-20,2026-09-21,Podcast',
    ],
    [
      { conversion_id: '0061-lead', kind: 'lead' },
      { conversion_id: '0061', kind: 'order', revenue: 1200 },
      { conversion_id: '0062-lead', kind: 'lead' },
    ],
  ],
  [
    'calendlyBookings',
    [
      'User Name,Invitee Name,Invitee Email,Event Type Name,Start Date & Time,End Date & Time,Event Created Date & Time,Canceled,Question 1,Response 1,UTM Content,Event Price',
      'H,Invented,i@example.com,Intro call,2026-10-09 10:00 am,2026-10-09 10:30 am,2026-10-03 09:00 am,false,Where did you hear about us?,the FinPod podcast,,',
      'H,Invented,i@example.com,Intro call,2026-10-08 10:00 am,2026-10-08 10:30 am,2026-10-02 09:00 am,true,Phone,010-1234-5678,ivy-news,',
    ],
    [
      { survey_creator: 'the FinPod podcast', status: 'valid', item_text: 'Intro call' },
      { survey_creator: null, utm_content: 'ivy-news', status: 'cancelled' },
    ],
  ],
  [
    'creatorLists',
    [
      'instagram_username,full_name,followers,engagement_rate,profile_url,email',
      '@mina.sample,Mina Sample,42.9k,3.1%,https://www.instagram.com/mina.sample,m@example.com',
      'ivy.sample,Ivy Sample,1.2M,2%,,',
    ],
    [
      { creator_id: 'mina-ig', platform: 'instagram', handle: '@mina.sample', followers: 42_900 },
      { creator_id: 'ivy.sample-in', platform: 'instagram', followers: 1_200_000 },
    ],
  ],
  [
    'metaAds',
    [
      'Nom de la publicité;Jour;Montant dépensé (EUR);Impressions;Couverture',
      'Boost mina-1;04/10/2026;11,52;1200;900',
      'Boost mina-1;13/10/2026;1,48;100;90',
    ],
    [{ asset_id: 'meta-Boost mina-1', post_id: 'mina-1', added_cost: 13, impressions: 1300 }],
  ],
];

describe.each(files)('%s', (format, lines, expected) => {
  const found = read(lines);

  test('is recognised and comes to the right rows', () => {
    expect(found.format.id).toBe(format);
    expect(refusalsOf(found)).toEqual([]);
    expect(valuesOf(found)).toEqual(expected.map((values) => expect.objectContaining(values)));
  });

  test('imported twice changes nothing, and nothing personal comes along', () => {
    const { records } = found;
    const [{ tab }] = records as [(typeof records)[number]];
    const { added } = planMerge(tab, records, presentRows([]));
    expect(planMerge(tab, records, presentRows(added))).toMatchObject({ added: [], changed: [] });
    expect(JSON.stringify(records)).not.toMatch(/Invented|@example|010-1234|가상/);
  });
});

test('a refund that stands alone carries a minus, on the day in its own zone', () => {
  const [values] = valuesOf(read([files[0]?.[1][0] ?? '', files[0]?.[1][2] ?? '']));
  expect(values).toMatchObject({ conversion_id: 't1', revenue: -20 });
  expect(iso(values?.occurred_at)).toBe('2026-07-05T13:00:00.000Z');
});

test('rows that share an id are asked about, with both totals', () => {
  const rows = Array.from(
    { length: 15 },
    (_, at) => `u${at % 5},order,2026-10-03 10:${at + 10},${at + 1}`,
  );
  const header = 'conversion_id,kind,occurred_at,revenue';
  const context = testContext();
  const text = [header, ...rows].join('\n');
  const asked = readExport(text, importFormats([]), context, { zone: 'UTC' });
  if (asked.kind !== 'read') throw new Error('not read');
  expect(asked.question).toEqual({ rows: 15, ids: 5, column: 'revenue', sum: 120, first: 15 });
  expect(asked.records).toEqual([]);
  expect(exportRemarks(asked)[0]?.values).toMatchObject({ sum: 120, first: 15 });
  const summed = readExport(text, importFormats([], 'sum'), context, { zone: 'UTC' });
  if (summed.kind !== 'read') throw new Error('not read');
  expect(valuesOf(summed).map(({ revenue }) => revenue)).toEqual([18, 21, 24, 27, 30]);
});
