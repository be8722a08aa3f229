import { formatNotes } from '../../../messages/sourceTexts';
import { defineFormat } from '../exportFormat';
import type { ExportRow } from '../exportRow';
import { codesIn, orderValues, refundShare } from '../orders';
import { tagsInColumns } from '../tagsInColumns';

const metadata = (key: string) => [`${key} (metadata)`];

/**
 * Payments exported from Stripe's dashboard; metadata columns carry what the shop stored. Amounts
 * converted to the account's currency win, so that several currencies add up.
 */
export const stripePayments = defineFormat({
  id: 'stripePayments',
  label: { en: 'Stripe payments', ko: 'Stripe 결제' },
  tab: 'Conversions',
  note: formatNotes.grossPayment,
  zone: 'UTC',
  columns: {
    id: { kind: 'text', headers: ['id'] },
    created: { kind: 'instant', headers: ['Created date (UTC)', 'Created (UTC)'] },
    amount: { kind: 'amount', headers: ['Converted Amount', 'Amount'] },
    refunded: { kind: 'amount', headers: ['Converted Amount Refunded', 'Amount Refunded'] },
    currency: { kind: 'text', headers: ['Converted Currency', 'Currency'] },
    status: { kind: 'text', headers: ['Status'] },
    mode: { kind: 'text', headers: ['Mode'] },
    customerId: { kind: 'text', headers: ['Customer ID'] },
    customerEmail: { kind: 'text', headers: ['Customer Email'] },
    orderId: {
      kind: 'text',
      headers: [...metadata('order_id'), ...metadata('order_number'), ...metadata('orderId')],
    },
    promoCode: {
      kind: 'text',
      headers: [...metadata('promo_code'), ...metadata('coupon'), ...metadata('discount_code')],
    },
    utmSource: { kind: 'text', headers: metadata('utm_source') },
    utmMedium: { kind: 'text', headers: metadata('utm_medium') },
    utmCampaign: { kind: 'text', headers: metadata('utm_campaign') },
    utmContent: { kind: 'text', headers: metadata('utm_content') },
    utmId: { kind: 'text', headers: metadata('utm_id') },
    landingPage: { kind: 'text', headers: metadata('landing_page') },
  },
  needs: ['id', 'created', 'amount', 'refunded', 'status'],
  groupBy: 'id',
  record([payment], { digest }) {
    const amount = payment.number('amount');
    return orderValues(
      {
        id: payment.text('orderId') || payment.text('id'),
        occurredAtMs: payment.instant('created'),
        revenue: amount,
        refunded: refundShare(payment.number('refunded'), amount, amount),
        status: statusOf(payment),
        codes: codesIn([payment.text('promoCode')]),
        customer: payment.text('customerEmail') || payment.text('customerId'),
        tags: tagsInColumns(payment),
      },
      payment,
      { id: 'id', occurredAt: 'created', revenue: 'amount' },
      digest,
    );
  },
});

function statusOf(payment: ExportRow<'mode' | 'status'>) {
  if (/^test$/i.test(payment.text('mode'))) return 'test';
  const status = payment.text('status').toLowerCase();
  if (/^(?:failed|canceled|cancelled|blocked|expired)$/.test(status)) return 'cancelled';
  return /^(?:paid|succeeded|refunded|partially refunded|partial_refund|disputed?)/.test(status)
    ? 'valid'
    : 'pending';
}
