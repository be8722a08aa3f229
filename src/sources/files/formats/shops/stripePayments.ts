import { formatNotes } from '../../../../messages/sourceTexts';
import { statedAtOf } from '../../combined';
import { defineFormat } from '../../exportFormat';
import type { ExportRow } from '../../exportRow';
import { codesIn } from '../../orders/codesIn';
import { refundShare } from '../../orders/money';
import type { ToldReturn } from '../../orders/orderFacts';
import { orderValues } from '../../orders/orderValues';
import { meaningOfWords } from '../../orders/statusOfLines';

const metadata = (key: string) => [`${key} (metadata)`];

/**
 * Payments exported from Stripe's dashboard, also "unified_payments.csv"; metadata columns carry
 * what the shop stored. Amounts converted to the account's currency win, so that several currencies
 * add up. A partly refunded payment stays "Paid"; a lost dispute takes the money back.
 */
export const stripePayments = defineFormat({
  id: 'stripePayments',
  label: { en: 'Stripe payments', ko: 'Stripe 결제' },
  from: { en: 'Payments > Export, all columns', ko: '결제 > 내보내기(모든 열)' },
  tab: 'Conversions',
  row: 'order',
  note: formatNotes.grossPayment,
  zone: 'UTC',
  columns: {
    id: { kind: 'text', headers: ['id', 'Charge ID'] },
    created: { kind: 'instant', headers: ['Created date (UTC)', 'Created (UTC)'] },
    amount: { kind: 'amount', headers: ['Converted Amount', 'Amount'] },
    refunded: { kind: 'amount', headers: ['Converted Amount Refunded', 'Amount Refunded'] },
    refundedAt: { kind: 'instant', headers: ['Refunded date (UTC)'] },
    disputed: { kind: 'amount', headers: ['Disputed Amount'] },
    disputeStatus: { kind: 'text', headers: ['Dispute Status'] },
    disputedAt: { kind: 'instant', headers: ['Dispute Date (UTC)'] },
    currency: { kind: 'text', headers: ['Converted Currency', 'Currency'] },
    status: { kind: 'text', headers: ['Status'] },
    mode: { kind: 'text', headers: ['Mode'] },
    customerId: { kind: 'text', headers: ['Customer ID'] },
    customerEmail: { kind: 'text', headers: ['Customer Email'] },
    items: { kind: 'text', headers: ['Checkout Line Item Summary'] },
    orderId: {
      kind: 'text',
      headers: [...metadata('order_id'), ...metadata('order_number'), ...metadata('orderId')],
    },
    promoCode: {
      kind: 'text',
      headers: [
        ...metadata('promo_code'),
        ...metadata('coupon'),
        ...metadata('discount_code'),
        ...metadata('code'),
        'Promotion Code',
        'Coupon',
      ],
    },
  },
  needs: ['id', 'created', 'amount', 'refunded', 'status'],
  key: ['id'],
  record(rows, { digest, statusOf }) {
    const payment = rows[rows.length - 1] ?? rows[0];
    const amount = payment.number('amount');
    const statusText = payment.text('status');
    return orderValues(
      {
        id: payment.text('orderId') || payment.text('id'),
        occurredAtMs: payment.instant('created'),
        statedAtMs: statedAtOf([payment], 'created', ['disputedAt', 'refundedAt']),
        revenue: amount,
        refunded: refundShare(payment.number('refunded'), amount, amount),
        returns: disputeOf(payment),
        status: meaningOfWords([statusText], statusOf),
        statusText,
        isTest: /^test$/i.test(payment.text('mode')),
        codes: codesIn([payment.text('promoCode')]),
        items: [payment.text('items')].filter((text) => text !== ''),
        customer: payment.text('customerEmail') || payment.text('customerId'),
      },
      [payment],
      { id: 'id', occurredAt: 'created', revenue: 'amount' },
      digest,
    );
  },
});

function disputeOf(
  payment: Pick<
    ExportRow<'disputed' | 'disputeStatus' | 'disputedAt'>,
    'number' | 'text' | 'instant'
  >,
): ToldReturn[] {
  const amount = Math.abs(payment.number('disputed') ?? 0);
  if (amount === 0) return [];
  const status = payment.text('disputeStatus').toLowerCase();
  const kind = /lost|charge_?refunded/.test(status)
    ? 'dispute lost'
    : /won|closed/.test(status)
      ? 'dispute won'
      : 'dispute open';
  return [{ kind, amount, atMs: payment.instant('disputedAt') }];
}
