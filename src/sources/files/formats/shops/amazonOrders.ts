import { listOfText } from '../../../../ground/cells/listOfText';
import { formatNotes } from '../../../../messages/sourceTexts';
import { amountOf, instantOf, statedAtOf, textOf, textsOf } from '../../combined';
import { defineFormat, type RowGroup } from '../../exportFormat';
import { codesIn } from '../../orders/codesIn';
import { orderValues } from '../../orders/orderValues';
import { meaningOfLines, meaningOfWords } from '../../orders/statusOfLines';

/** Amazon's all-orders report: a row per item, its price the line's total without tax. Returns are not in it. */
export const amazonOrders = defineFormat({
  id: 'amazonOrders',
  label: { en: 'Amazon all orders', ko: 'Amazon 전체 주문' },
  from: { en: 'Reports > Fulfillment > All orders', ko: '보고서 > 주문 처리 > 모든 주문' },
  tab: 'Conversions',
  row: 'line',
  note: formatNotes.withoutReturns,
  zone: 'UTC',
  decimalSign: '.',
  columns: {
    orderId: { kind: 'text', headers: ['amazon-order-id', 'order-id'] },
    purchasedAt: { kind: 'instant', headers: ['purchase-date'] },
    updatedAt: { kind: 'instant', headers: ['last-updated-date'] },
    status: { kind: 'text', headers: ['order-status'] },
    itemStatus: { kind: 'text', headers: ['item-status'] },
    product: { kind: 'text', headers: ['product-name'] },
    sku: { kind: 'text', headers: ['sku'] },
    asin: { kind: 'text', headers: ['asin'] },
    currency: { kind: 'text', headers: ['currency'] },
    price: { kind: 'amount', headers: ['item-price'], combine: 'sum' },
    promotions: { kind: 'text', headers: ['promotion-ids'] },
  },
  needs: ['orderId', 'purchasedAt', 'status', 'price'],
  key: ['orderId'],
  soundKey: /^[\w-]{5,30}$/,
  record(rows, { digest, statusOf }) {
    const lines = rows.map((row) =>
      meaningOfWords([row.text('status'), row.text('itemStatus')].map(amazonWord), statusOf),
    );
    const status = meaningOfLines(lines);
    return orderValues(
      {
        id: textOf(rows, 'orderId'),
        occurredAtMs: instantOf(rows, ['purchasedAt']),
        statedAtMs: statedAtOf(rows, 'purchasedAt', ['updatedAt']),
        revenue: revenueOf(rows, status),
        status,
        statusText: textOf(rows, 'status'),
        codes: codesIn(textsOf(rows, ['promotions']).map(promotionCodes)),
        items: textsOf(rows, ['product', 'sku', 'asin', 'promotions']),
        customer: '',
      },
      rows,
      { id: 'orderId', occurredAt: 'purchasedAt', revenue: 'price' },
      digest,
    );
  },
});

/** Goods before shipping and tax, as the report totals its lines. A pending order has no price yet. */
function revenueOf(rows: RowGroup<'price'>, status: string): number | null {
  const price = amountOf(rows, 'price');
  if (price === null) return status === 'unpaid' || status === 'no sale' ? 0 : null;
  return price;
}

/** "Unshipped" is a sale that waits for its parcel. */
function amazonWord(word: string): string {
  return /^(?:unshipped|partiallyshipped|shipping)$/i.test(word.replace(/\W/g, ''))
    ? 'shipped'
    : word;
}

/** "PAWS-V2-MINA10" is a promotion of the shop; the code is its last part. */
function promotionCodes(promotion: string): string {
  return listOfText(promotion)
    .filter((one) => !/free shipping|^duplicated|core free/i.test(one))
    .map((one) => one.replace(/^(?:paws|psd|coupon|mpc|vpc)(?:-v\d+)?-/i, ''))
    .join(',');
}
