import { formatNotes } from '../../../../messages/sourceTexts';
import { netOfTax } from '../../../accounts/shopify/netOfTax';
import { instantOf, statedAtOf, textOf, textsOf } from '../../combined';
import { defineFormat } from '../../exportFormat';
import { codesIn } from '../../orders/codesIn';
import { refundShare } from '../../orders/money';
import { orderValues } from '../../orders/orderValues';
import { meaningOfWords } from '../../orders/statusOfLines';

/**
 * Orders exported from Shopify's admin: one row per line item, the order's own columns on its first row only.
 * @see https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders
 */
export const shopifyOrders = defineFormat({
  id: 'shopifyOrders',
  label: { en: 'Shopify orders', ko: 'Shopify 주문' },
  from: { en: 'Orders > Export', ko: '주문 > 내보내기' },
  tab: 'Conversions',
  row: 'line',
  note: formatNotes.netOfTax,
  decimalSign: '.',
  columns: {
    name: { kind: 'text', headers: ['Name'] },
    email: { kind: 'text', headers: ['Email'] },
    financialStatus: { kind: 'text', headers: ['Financial Status'] },
    currency: { kind: 'text', headers: ['Currency'] },
    subtotal: { kind: 'amount', headers: ['Subtotal'], combine: 'once' },
    shipping: { kind: 'amount', headers: ['Shipping'], combine: 'once' },
    taxes: { kind: 'amount', headers: ['Taxes'], combine: 'once' },
    total: { kind: 'amount', headers: ['Total'], combine: 'once' },
    discountCode: { kind: 'text', headers: ['Discount Code'] },
    createdAt: { kind: 'instant', headers: ['Created at'] },
    paidAt: { kind: 'instant', headers: ['Paid at'] },
    cancelledAt: { kind: 'instant', headers: ['Cancelled at'] },
    refundedAmount: { kind: 'amount', headers: ['Refunded Amount'], combine: 'once' },
    lineItemName: { kind: 'text', headers: ['Lineitem name'] },
    lineItemSku: { kind: 'text', headers: ['Lineitem sku'] },
  },
  needs: ['name', 'financialStatus', 'subtotal', 'total', 'createdAt', 'lineItemName'],
  key: ['name'],
  record(rows, { digest, statusOf }) {
    const order = rows.find((row) => row.text('total') !== '') ?? rows[0];
    const total = order.number('total');
    const subtotal = order.number('subtotal');
    const revenue = netOfTax(subtotal, order.number('shipping'), order.number('taxes'), total);
    const cancelledAtMs = order.instant('cancelledAt');
    const statusText = order.text('financialStatus');
    return orderValues(
      {
        id: order.text('name'),
        occurredAtMs: instantOf(rows, ['createdAt']),
        statedAtMs: statedAtOf([order], 'createdAt', ['paidAt', 'cancelledAt']),
        revenue,
        refunded: refundShare(order.number('refundedAmount'), total, revenue, subtotal),
        status: cancelledAtMs === null ? meaningOfWords([statusText], statusOf) : 'no sale',
        statusText,
        codes: codesIn([order.text('discountCode')]),
        items: textsOf(rows, ['lineItemName', 'lineItemSku']),
        customer: textOf(rows, 'email'),
      },
      rows,
      { id: 'name', occurredAt: 'createdAt', revenue: 'subtotal' },
      digest,
    );
  },
});
