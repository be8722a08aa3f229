import { formatNotes } from '../../../../messages/sourceTexts';
import { amountOf, instantOf, textOf, textsOf } from '../../combined';
import { defineFormat } from '../../exportFormat';
import { codesIn } from '../../orders/codesIn';
import { refundShare } from '../../orders/money';
import { orderValues } from '../../orders/orderValues';
import { meaningOfWords } from '../../orders/statusOfLines';

/**
 * Etsy's sold orders: a row per order. "Adjusted Order Total" is what was left after a refund, and
 * 0 there means that nothing was adjusted.
 */
export const etsyOrders = defineFormat({
  id: 'etsyOrders',
  label: { en: 'Etsy orders', ko: 'Etsy 주문' },
  from: {
    en: 'Settings > Options > Download data > Orders',
    ko: 'Settings > Options > Download data > Orders',
  },
  tab: 'Conversions',
  row: 'order',
  note: formatNotes.netOfTax,
  dayOrder: 'mdy',
  decimalSign: '.',
  columns: {
    soldAt: { kind: 'instant', headers: ['Sale Date'] },
    orderId: { kind: 'text', headers: ['Order ID'] },
    buyerId: { kind: 'text', headers: ['Buyer User ID'] },
    currency: { kind: 'text', headers: ['Currency'] },
    value: { kind: 'amount', headers: ['Order Value'] },
    coupon: { kind: 'text', headers: ['Coupon Code'] },
    couponDetails: { kind: 'text', headers: ['Coupon Details'] },
    discount: { kind: 'amount', headers: ['Discount Amount'] },
    shipping: { kind: 'amount', headers: ['Shipping'] },
    tax: { kind: 'amount', headers: ['Sales Tax'] },
    total: { kind: 'amount', headers: ['Order Total'] },
    adjusted: { kind: 'amount', headers: ['Adjusted Order Total'] },
    status: { kind: 'text', headers: ['Status'] },
    sku: { kind: 'text', headers: ['SKU'] },
  },
  needs: ['soldAt', 'orderId', 'value', 'total'],
  key: ['orderId'],
  record(rows, { digest, statusOf }) {
    const value = amountOf(rows, 'value');
    const discount = Math.abs(amountOf(rows, 'discount') ?? 0);
    const revenue = value === null ? null : value - discount;
    const total = amountOf(rows, 'total');
    const left = amountOf(rows, 'adjusted') ?? 0;
    const back = left > 0 && total !== null ? Math.max(0, total - left) : null;
    const statusText = textOf(rows, 'status');
    return orderValues(
      {
        id: textOf(rows, 'orderId'),
        occurredAtMs: instantOf(rows, ['soldAt']),
        revenue,
        refunded: refundShare(back, total, revenue),
        status: meaningOfWords([statusText], statusOf),
        statusText,
        codes: codesIn(textsOf(rows, ['coupon'])),
        items: textsOf(rows, ['sku', 'couponDetails']),
        customer: textOf(rows, 'buyerId'),
      },
      rows,
      { id: 'orderId', occurredAt: 'soldAt', revenue: 'value' },
      digest,
    );
  },
});
