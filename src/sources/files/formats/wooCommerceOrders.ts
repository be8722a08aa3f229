import { formatNotes } from '../../../messages/sourceTexts';
import { defineFormat } from '../exportFormat';
import { codesIn, orderValues, refundShare } from '../orders';
import { tagsInColumns } from '../tagsInColumns';
import { wooCommerceStatus } from './wooCommerceStatus';

/**
 * Orders by the plugin Advanced Order Export for WooCommerce with its own choice of columns: one
 * row per product, the order's columns on the first row or on all of them.
 */
export const wooCommerceOrders = defineFormat({
  id: 'wooCommerceOrders',
  label: { en: 'WooCommerce orders', ko: 'WooCommerce 주문' },
  tab: 'Conversions',
  note: formatNotes.netOfTax,
  columns: {
    number: { kind: 'text', headers: ['Order Number', 'Order ID'] },
    status: { kind: 'text', headers: ['Order Status'] },
    date: { kind: 'instant', headers: ['Order Date'] },
    email: { kind: 'text', headers: ['Email (Billing)'] },
    currency: { kind: 'text', headers: ['Currency', 'Order Currency'] },
    total: { kind: 'amount', headers: ['Order Total Amount'] },
    tax: { kind: 'amount', headers: ['Order Total Tax Amount', 'Order Tax Amount'] },
    shipping: { kind: 'amount', headers: ['Order Shipping Amount'] },
    refund: { kind: 'amount', headers: ['Order Refund Amount'] },
    coupon: { kind: 'text', headers: ['Coupon Code', 'Coupons Used'] },
    utmSource: { kind: 'text', headers: ['_wc_order_attribution_utm_source', 'utm_source'] },
    utmMedium: { kind: 'text', headers: ['_wc_order_attribution_utm_medium', 'utm_medium'] },
    utmCampaign: { kind: 'text', headers: ['_wc_order_attribution_utm_campaign', 'utm_campaign'] },
    utmContent: { kind: 'text', headers: ['_wc_order_attribution_utm_content', 'utm_content'] },
    utmId: { kind: 'text', headers: ['_wc_order_attribution_utm_id', 'utm_id'] },
    landingPage: { kind: 'text', headers: ['_wc_order_attribution_session_entry', 'landing_page'] },
  },
  needs: ['number', 'status', 'date', 'total'],
  groupBy: 'number',
  record(rows, { digest }) {
    const order = rows.find((row) => row.text('total') !== '') ?? rows[0];
    const total = order.number('total');
    const costs = (order.number('tax') ?? 0) + (order.number('shipping') ?? 0);
    const revenue = total === null ? null : total - costs;
    return orderValues(
      {
        id: order.text('number'),
        occurredAtMs: order.instant('date'),
        revenue,
        refunded: refundShare(order.number('refund'), total, revenue),
        status: wooCommerceStatus(order.text('status')),
        codes: codesIn(rows.map((row) => row.text('coupon'))),
        customer: order.text('email'),
        tags: tagsInColumns(order),
      },
      order,
      { id: 'number', occurredAt: 'date', revenue: 'total' },
      digest,
    );
  },
});
