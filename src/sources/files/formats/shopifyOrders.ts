import { formatNotes } from '../../../messages/sourceTexts';
import { netOfTax } from '../../accounts/shopify/netOfTax';
import { defineFormat } from '../exportFormat';
import { codesIn, orderValues, refundShare, tagsInLines } from '../orders';

/**
 * Orders exported from Shopify's admin: one row per line item, the order's own columns on its first row only.
 * @see https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders
 */
export const shopifyOrders = defineFormat({
  id: 'shopifyOrders',
  label: { en: 'Shopify orders', ko: 'Shopify 주문' },
  tab: 'Conversions',
  note: formatNotes.netOfTax,
  decimalMark: '.',
  columns: {
    name: { kind: 'text', headers: ['Name'] },
    email: { kind: 'text', headers: ['Email'] },
    financialStatus: { kind: 'text', headers: ['Financial Status'] },
    currency: { kind: 'text', headers: ['Currency'] },
    subtotal: { kind: 'amount', headers: ['Subtotal'] },
    shipping: { kind: 'amount', headers: ['Shipping'] },
    taxes: { kind: 'amount', headers: ['Taxes'] },
    total: { kind: 'amount', headers: ['Total'] },
    discountCode: { kind: 'text', headers: ['Discount Code'] },
    createdAt: { kind: 'instant', headers: ['Created at'] },
    cancelledAt: { kind: 'text', headers: ['Cancelled at'] },
    refundedAmount: { kind: 'amount', headers: ['Refunded Amount'] },
    noteAttributes: { kind: 'text', headers: ['Note Attributes'] },
    lineItemName: { kind: 'text', headers: ['Lineitem name'] },
  },
  needs: ['name', 'financialStatus', 'subtotal', 'total', 'createdAt', 'lineItemName'],
  groupBy: 'name',
  record(rows, { digest }) {
    const order = rows.find((row) => row.text('total') !== '') ?? rows[0];
    const total = order.number('total');
    const revenue = netOfTax(
      order.number('subtotal'),
      order.number('shipping'),
      order.number('taxes'),
      total,
    );
    return orderValues(
      {
        id: order.text('name'),
        occurredAtMs: order.instant('createdAt'),
        revenue,
        refunded: refundShare(order.number('refundedAmount'), total, revenue),
        status: statusOf(order.text('financialStatus'), order.text('cancelledAt')),
        codes: codesIn([order.text('discountCode')]),
        customer: order.text('email'),
        tags: tagsInLines(order.text('noteAttributes')),
      },
      order,
      { id: 'name', occurredAt: 'createdAt', revenue: 'subtotal' },
      digest,
    );
  },
});

function statusOf(financialStatus: string, cancelledAt: string) {
  if (cancelledAt !== '' || /^(?:voided|expired)$/i.test(financialStatus)) return 'cancelled';
  return /^(?:pending|authorized)$/i.test(financialStatus) ? 'pending' : 'valid';
}
