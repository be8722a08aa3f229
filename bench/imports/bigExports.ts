import { exportFormats } from '../../src/sources/files/exportFormats';
import { readExport } from '../../src/sources/files/readExport';
import { knownRows } from '../../src/sources/known/knownRows';

const ROWS = 100_000;

const big: { readonly [format: string]: { readonly header: string; row(at: number): string } } = {
  shopifyOrders: {
    header:
      'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Notes,Note Attributes,Cancelled at,Refunded Amount,Id,Source',
    row: (at) =>
      `#${at},b${at}@example.com,paid,2026-10-03 09:14:02 -0400,USD,60.00,0.00,0.00,60.00,MINA10,2026-10-03 09:14:02 -0400,1,Serum,48.00,S,,"landing_site: /products/serum?utm_source=instagram&utm_content=mina-ig_1",,0.00,${at},web`,
  },
  naverSmartStoreOrders: {
    header:
      '상품주문번호,주문번호,구매자ID,주문상태,결제일,상품명,옵션정보,최종 상품별 총 주문금액,주문일시',
    row: (at) =>
      `${2_026_100_000_000_001 + at},${2_026_100_000_000_001 + at},u${at},구매확정,2026-10-03 10:00,세럼,미나 전용,"29,000",2026-10-03 10:00`,
  },
  stripePayments: {
    header:
      'id,Created date (UTC),Amount,Amount Refunded,Currency,Status,Customer Email,UTM Content,UTM Source',
    row: (at) =>
      `ch_${at},2026-10-04 02:38:54,48.00,0.00,usd,Paid,b${at}@example.com,mina-ig_1,instagram`,
  },
  cafe24Orders: {
    header:
      '주문번호,품목별 주문번호,주문일시,주문 상태,총 결제금액(KRW),총 배송비(KRW),실제 환불금액,사용한 쿠폰명,주문자ID',
    row: (at) => {
      const order = `20261003-${String(at).padStart(7, '0')}`;
      return `${order},${order}-01,2026-10-03 09:00:00,배송완료,"31,000","3,000",0,미나10,m${at}`;
    },
  },
  amazonOrders: {
    header:
      'amazon-order-id,purchase-date,order-status,product-name,sku,currency,item-price,promotion-ids',
    row: (at) =>
      `112-${String(at).padStart(7, '0')}-0000001,2026-10-03T09:15:00+00:00,Shipped,Serum,SER,USD,48.00,PAWS-V2-MINA10`,
  },
};

/** Reads 100,000 rows of each big export; prints seconds and the growth of the heap. */
function bigExports(): void {
  for (const [format, { header, row }] of Object.entries(big)) {
    const text = [header, ...Array.from({ length: ROWS }, (_, at) => row(at))].join('\n');
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const context = {
      digest: (personal: string) => personal.length.toString(16).padStart(16, '0'),
      known: knownRows({ creators: [], posts: [], links: [] }),
      chosen: { campaignId: null, creatorId: null, postId: null },
    };
    const found = readExport(text, exportFormats, context, { zone: 'Asia/Seoul' });
    const seconds = (performance.now() - start) / 1000;
    const mebibytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
    const rows = found.kind === 'read' ? found.records.length : 0;
    process.stdout.write(
      `${format}: ${rows} records of ${(text.length / 1e6).toFixed(1)} million characters in ${seconds.toFixed(1)} s, heap +${mebibytes.toFixed(0)} MiB\n`,
    );
  }
}

bigExports();
