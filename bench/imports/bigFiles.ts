/** A big export to be: its header and a row of its own for each number. */
export interface BigFile {
  readonly header: string;
  row(at: number): string;
}

const pad = (at: number, width: number) => String(at).padStart(width, '0');
const minute = (at: number) => `${pad(Math.floor(at / 60) % 24, 2)}:${pad(at % 60, 2)}`;
const day = (at: number) => pad((at % 28) + 1, 2);

/** Invented exports of the formats that grow big, by the id of the format. */
export const bigFiles: { readonly [format: string]: BigFile } = {
  shopifyOrders: {
    header:
      'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Notes,Note Attributes,Cancelled at,Refunded Amount,Id,Source',
    row: (at) =>
      `#${at},b${at}@example.com,paid,2026-10-${day(at)} ${minute(at)}:02 -0400,USD,60.00,0.00,0.00,60.00,MINA10,2026-10-${day(at)} ${minute(at)}:02 -0400,1,Serum,48.00,S,,"landing_site: /products/serum?utm_source=instagram&utm_content=mina-ig_1",,0.00,${at},web`,
  },
  wooCommerceAnalytics: {
    header:
      'Date,Order #,Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution',
    row: (at) =>
      at % 20 === 19
        ? `2026-11-${day(at)} ${minute(at)}:00,${at - 1},Refunded,Invented Buyer,New,1x Serum,-1,,-20.00,`
        : `2026-10-${day(at)} ${minute(at)}:00,${at},Completed,Invented Buyer,New,1x Serum,1,MINA10,60.00,Source: instagram`,
  },
  stripePayments: {
    header:
      'id,Created date (UTC),Amount,Amount Refunded,Currency,Status,Customer Email,UTM Content,UTM Source',
    row: (at) =>
      `ch_${at},2026-10-${day(at)} ${minute(at)}:54,48.00,0.00,usd,Paid,b${at}@example.com,mina-ig_1,instagram`,
  },
  squareTransactions: {
    header:
      'Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Tax,Partial Refunds,Transaction ID,Payment ID,Event Type,Discount Name,Customer Name',
    row: (at) =>
      `2026-10-${day(at)},${minute(at)}:00,Eastern Time (US & Canada),$50.00,-$5.00,$45.00,$3.00,$0.00,t${at},p${at},Payment,MINA10,Invented Buyer`,
  },
  etsyItems: {
    header:
      'Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Discount Amount,Order Shipping,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Order ID,Variations,SKU',
    row: (at) =>
      `10/${day(at)}/26,Candle,b${at},1,20.00,MINA10,2.00,5.00,20.00,USD,${at + 9_000_000},1,10/${day(at)}/26,${Math.floor(at / 2) + 1_000_000},Scent: fig,C`,
  },
  amazonOrders: {
    header:
      'amazon-order-id,purchase-date,last-updated-date,order-status,product-name,sku,currency,item-price,promotion-ids',
    row: (at) =>
      `112-${pad(at, 7)}-0000001,2026-10-${day(at)}T${minute(at)}:00+00:00,2026-11-01T09:15:00+00:00,Shipped,Serum,SER,USD,48.00,PAWS-V2-MINA10`,
  },
  tiktokShopOrders: {
    header:
      'Order ID,Order Status,Cancelation/Return Type,SKU ID,Seller SKU,Product Name,Variation,Quantity,SKU Subtotal After Discount,Order Amount,Order Refund Amount,Created Time,Paid Time,Buyer Username',
    row: (at) =>
      `5764${pad(Math.floor(at / 2), 14)},Completed,,${at},A,Serum,,1,40.00,84.00,0,${day(at)}/10/2026 ${minute(at)}:00,${day(at)}/10/2026 ${minute(at)}:30,u${at}`,
  },
  naverSmartStoreOrders: {
    header:
      '상품주문번호,주문번호,구매자ID,주문상태,결제일,상품명,옵션정보,최종 상품별 총 주문금액,주문일시',
    row: (at) =>
      `${2_026_100_000_000_001 + at},${2_026_100_000_000_001 + at},u${at},구매확정,2026-10-${day(at)} ${minute(at)},세럼,미나 전용,"29,000",2026-10-${day(at)} ${minute(at)}`,
  },
  cafe24Orders: {
    header:
      '주문번호,품목별 주문번호,주문일시,주문 상태,총 결제금액(KRW),총 배송비(KRW),실제 환불금액,사용한 쿠폰명,주문자ID',
    row: (at) => {
      const order = `20261003-${pad(at, 7)}`;
      return `${order},${order}-01,2026-10-${day(at)} ${minute(at)}:00,배송완료,"31,000","3,000",0,미나10,m${at}`;
    },
  },
  kakaoStyleOrders: {
    header: '상품주문번호,주문번호,주문일시,주문상태,클레임상태,상품주문액 (원),상품명,수취인명',
    row: (at) =>
      `9${pad(at, 17)},8${pad(at, 9)},2026-10-${day(at)} ${minute(at)}:00,배송완료,,"29,000",세럼,가상`,
  },
  hubspotContacts: {
    header:
      'Record ID,First Name,Last Name,Email,Create Date,Lifecycle Stage,Lead Status,Original Source,UTM Content,How did you hear about us?',
    row: (at) =>
      `${at + 500},Invented,Person,b${at}@example.com,2026-10-${day(at)} ${minute(at)},Lead,New,Social,petra-li_1,the FinPod podcast`,
  },
  metaAds: {
    header:
      'Reporting starts,Reporting ends,Day,Campaign name,Ad set name,Ad name,Amount spent (EUR),Impressions,Reach,Link clicks',
    row: (at) =>
      `2026-10-01,2026-10-28,2026-10-${day(at)},Serum,Set,Boost mina-1 ${Math.floor(at / 28)},1.25,120,90,3`,
  },
};
