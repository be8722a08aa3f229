import { formatNotes } from '../../../messages/sourceTexts';
import { defineFormat } from '../exportFormat';
import { codesIn, orderValues, refundShare } from '../orders';
import { koreanOrderStatus, koreanStatusOfOrder } from './koreanOrderStatus';

/**
 * Orders downloaded from Cafe24's admin: one row per item, the order's totals repeated on each.
 * What was paid includes the shipping fee.
 */
export const cafe24Orders = defineFormat({
  id: 'cafe24Orders',
  label: { en: 'Cafe24 orders', ko: '카페24 주문' },
  tab: 'Conversions',
  note: formatNotes.withVat,
  zone: 'Asia/Seoul',
  decimalMark: '.',
  columns: {
    orderNumber: { kind: 'text', headers: ['주문번호'] },
    itemNumber: { kind: 'text', headers: ['품목별 주문번호', '품목별주문번호'] },
    orderedAt: { kind: 'instant', headers: ['주문일시', '주문일'] },
    paidAt: { kind: 'instant', headers: ['결제일시(입금확인일)', '결제일자(입금확인일)'] },
    status: { kind: 'text', headers: ['주문 상태', '주문상태'] },
    paid: {
      kind: 'amount',
      headers: [
        '총 실결제금액(최초정보) (KRW)',
        '총 실결제금액(최초정보)',
        '총 결제금액(KRW)',
        '총결제금액(KRW)',
        '총 결제금액',
      ],
    },
    shipping: { kind: 'amount', headers: ['총 배송비(KRW)', '총배송비(KRW)', '총 배송비'] },
    refund: { kind: 'amount', headers: ['실제 환불금액', '실제 환불금액(KRW)'] },
    coupon: { kind: 'text', headers: ['사용한 쿠폰명', '쿠폰 코드', '쿠폰코드'] },
    memberId: { kind: 'text', headers: ['주문자ID', '주문자 ID', '주문자 아이디'] },
    phone: { kind: 'text', headers: ['주문자 휴대전화', '주문자휴대전화'] },
    inflow: { kind: 'text', headers: ['유입경로'] },
  },
  needs: ['orderNumber', 'itemNumber', 'orderedAt', 'paid'],
  groupBy: 'orderNumber',
  record(rows, { digest }) {
    const [order] = rows;
    const paid = order.number('paid');
    const revenue = paid === null ? null : Math.max(0, paid - (order.number('shipping') ?? 0));
    const statuses = rows.map((row) => koreanOrderStatus(row.text('status')));
    return orderValues(
      {
        id: order.text('orderNumber'),
        occurredAtMs: order.instant('orderedAt') ?? order.instant('paidAt'),
        revenue,
        refunded: refundShare(refundOf(rows.map((row) => row.number('refund'))), paid, revenue),
        status: koreanStatusOfOrder(statuses),
        codes: codesIn(rows.map((row) => row.text('coupon'))),
        customer: order.text('memberId') || order.text('phone'),
      },
      order,
      { id: 'orderNumber', occurredAt: 'orderedAt', revenue: 'paid' },
      digest,
    );
  },
});

/** One refund is repeated on all of its items; different amounts are several refunds. */
function refundOf(amounts: readonly (number | null)[]): number | null {
  const different = new Set(amounts.filter((amount): amount is number => amount !== null));
  if (different.size === 0) return null;
  return [...different].reduce((sum, amount) => sum + amount, 0);
}
