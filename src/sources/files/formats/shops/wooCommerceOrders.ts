import { formatNotes } from '../../../../messages/sourceTexts';
import { amountOf, instantOf, statedAtOf, textOf, textsOf } from '../../combined';
import { defineFormat } from '../../exportFormat';
import { codesIn } from '../../orders/codesIn';
import { refundShare } from '../../orders/money';
import { orderValues } from '../../orders/orderValues';
import { meaningOfWords } from '../../orders/statusOfLines';

/**
 * Orders by the plugin Advanced Order Export for WooCommerce with its own choice of columns: one
 * row per product, the order's columns on the first row or on all of them.
 */
export const wooCommerceOrders = defineFormat({
  id: 'wooCommerceOrders',
  label: { en: 'WooCommerce orders', ko: 'WooCommerce 주문' },
  from: { en: 'plugin Advanced Order Export', ko: 'Advanced Order Export 플러그인' },
  tab: 'Conversions',
  row: 'line',
  note: formatNotes.netOfTax,
  columns: {
    number: { kind: 'text', headers: ['Order Number', 'Order ID'] },
    status: { kind: 'text', headers: ['Order Status'] },
    date: { kind: 'instant', headers: ['Order Date'] },
    paidAt: { kind: 'instant', headers: ['Paid Date'] },
    email: { kind: 'text', headers: ['Email (Billing)'] },
    currency: { kind: 'text', headers: ['Currency', 'Order Currency'] },
    total: { kind: 'amount', headers: ['Order Total Amount', 'Order Total'], combine: 'once' },
    tax: {
      kind: 'amount',
      headers: ['Order Total Tax Amount', 'Order Tax Amount'],
      combine: 'once',
    },
    shipping: { kind: 'amount', headers: ['Order Shipping Amount'], combine: 'once' },
    refund: { kind: 'amount', headers: ['Order Refund Amount'], combine: 'once' },
    coupon: { kind: 'text', headers: ['Coupon Code', 'Coupons Used'] },
    product: { kind: 'text', headers: ['Product Name', 'Item Name', 'Name', 'Product Variation'] },
    sku: { kind: 'text', headers: ['SKU', 'Product SKU'] },
  },
  needs: ['number', 'status', 'date', 'total'],
  key: ['number'],
  record(rows, { digest, statusOf }) {
    const total = amountOf(rows, 'total');
    const costs = (amountOf(rows, 'tax') ?? 0) + (amountOf(rows, 'shipping') ?? 0);
    const revenue = total === null ? null : total < 0 ? total : total - costs;
    const statusText = textOf(rows, 'status');
    return orderValues(
      {
        id: textOf(rows, 'number'),
        occurredAtMs: instantOf(rows, ['date']),
        statedAtMs: statedAtOf(rows, 'date', ['paidAt']),
        revenue,
        refunded: refundShare(amountOf(rows, 'refund'), total, revenue),
        status: meaningOfWords([statusText], statusOf),
        statusText,
        codes: codesIn(rows.map((row) => row.text('coupon'))),
        items: textsOf(rows, ['product', 'sku']),
        customer: textOf(rows, 'email'),
      },
      rows,
      { id: 'number', occurredAt: 'date', revenue: 'total' },
      digest,
    );
  },
});
