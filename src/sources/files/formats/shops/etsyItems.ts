import { formatNotes } from '../../../../messages/sourceTexts';
import { amountOf, instantOf, textOf, textsOf } from '../../combined';
import { defineFormat } from '../../exportFormat';
import { codesIn } from '../../orders/codesIn';
import { orderValues } from '../../orders/orderValues';

/**
 * Etsy's sold order items: a row per item. They join the orders file by the order's number and bring
 * what it lacks: products and variations. Shipping and tax repeat on every item and are not read.
 */
export const etsyItems = defineFormat({
  id: 'etsyItems',
  label: { en: 'Etsy order items', ko: 'Etsy 주문 상품' },
  from: {
    en: 'Settings > Options > Download data > Order items',
    ko: 'Settings > Options > Download data > Order Items',
  },
  tab: 'Conversions',
  row: 'line',
  note: formatNotes.netOfTax,
  dayOrder: 'mdy',
  decimalSign: '.',
  columns: {
    soldAt: { kind: 'instant', headers: ['Sale Date'] },
    paidAt: { kind: 'instant', headers: ['Date Paid'] },
    item: { kind: 'text', headers: ['Item Name'] },
    variations: { kind: 'text', headers: ['Variations'] },
    quantity: { kind: 'amount', headers: ['Quantity'] },
    price: { kind: 'amount', headers: ['Price'] },
    itemTotal: { kind: 'amount', headers: ['Item Total'], combine: 'sum' },
    coupon: { kind: 'text', headers: ['Coupon Code'] },
    couponDetails: { kind: 'text', headers: ['Coupon Details'] },
    discount: { kind: 'amount', headers: ['Discount Amount'], combine: 'sum' },
    currency: { kind: 'text', headers: ['Currency'] },
    transactionId: { kind: 'text', headers: ['Transaction ID'] },
    listingId: { kind: 'text', headers: ['Listing ID'] },
    orderId: { kind: 'text', headers: ['Order ID'] },
    sku: { kind: 'text', headers: ['SKU'] },
  },
  needs: ['soldAt', 'item', 'itemTotal', 'transactionId', 'orderId'],
  key: ['orderId'],
  line: 'transactionId',
  record(rows, { digest }) {
    const goods = amountOf(rows, 'itemTotal');
    return orderValues(
      {
        id: textOf(rows, 'orderId'),
        occurredAtMs: instantOf(rows, ['soldAt', 'paidAt']),
        revenue: goods === null ? null : goods - Math.abs(amountOf(rows, 'discount') ?? 0),
        status: 'sale',
        statusText: '',
        codes: codesIn(textsOf(rows, ['coupon'])),
        items: textsOf(rows, ['item', 'variations', 'sku', 'listingId', 'couponDetails']),
        customer: '',
      },
      rows,
      { id: 'orderId', occurredAt: 'soldAt', revenue: 'itemTotal' },
      digest,
    );
  },
});
