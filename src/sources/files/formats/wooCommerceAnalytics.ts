import { formatNotes } from '../../../messages/sourceTexts';
import { defineFormat } from '../exportFormat';
import { codesIn, orderValues } from '../orders';
import { wooCommerceStatus } from './wooCommerceStatus';

/**
 * The download of WooCommerce's own Analytics > Orders report: one row per order, net of refunds.
 * @see https://woocommerce.com/document/woocommerce-analytics/orders-report/
 */
export const wooCommerceAnalytics = defineFormat({
  id: 'wooCommerceAnalytics',
  label: { en: 'WooCommerce Analytics orders', ko: 'WooCommerce 분석 주문' },
  tab: 'Conversions',
  note: formatNotes.netOfTax,
  columns: {
    date: { kind: 'instant', headers: ['Date'] },
    number: { kind: 'text', headers: ['Order #'] },
    status: { kind: 'text', headers: ['Status'] },
    customerType: { kind: 'text', headers: ['Customer type'] },
    coupons: { kind: 'text', headers: ['Coupon(s)'] },
    netSales: { kind: 'amount', headers: ['Net Sales', 'N. Revenue'] },
    attribution: { kind: 'text', headers: ['Attribution'] },
  },
  needs: ['date', 'number', 'status', 'netSales', 'coupons'],
  groupBy: 'number',
  record([order], { digest }) {
    const kind = order.text('customerType').toLowerCase();
    const source = /^(?:source|utm): ?(\S.{0,100})$/i.exec(order.text('attribution'))?.[1];
    return orderValues(
      {
        id: order.text('number'),
        occurredAtMs: order.instant('date'),
        revenue: order.number('netSales'),
        status: wooCommerceStatus(order.text('status')),
        codes: codesIn([order.text('coupons')]),
        customer: '',
        isNewCustomer: kind === '' ? null : kind === 'new',
        tags: new Map(source === undefined ? [] : [['utm_source', source]]),
      },
      order,
      { id: 'number', occurredAt: 'date', revenue: 'netSales' },
      digest,
    );
  },
});
