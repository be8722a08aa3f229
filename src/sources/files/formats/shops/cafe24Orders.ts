import { formatNotes } from '../../../../messages/sourceTexts';
import { amountOf, instantOf, statedAtOf, textOf, textsOf } from '../../combined';
import { defineFormat, type RowGroup } from '../../exportFormat';
import { codesIn } from '../../orders/codesIn';
import { refundShare } from '../../orders/money';
import { orderValues } from '../../orders/orderValues';
import { meaningOfLines, meaningOfWords } from '../../orders/statusOfLines';

/**
 * Orders downloaded from Cafe24's admin: one row per item, the order's totals repeated on each. The
 * shop chooses the columns, so the order's number may stand in that of its items, and what was paid
 * in the prices of its items.
 */
export const cafe24Orders = defineFormat({
  id: 'cafe24Orders',
  label: { en: 'Cafe24 orders', ko: '카페24 주문' },
  from: { en: 'Orders > Excel download', ko: '주문 > 엑셀 다운로드' },
  tab: 'Conversions',
  row: 'line',
  note: formatNotes.withVat,
  zone: 'Asia/Seoul',
  decimalSign: '.',
  columns: {
    itemNumber: {
      kind: 'text',
      headers: ['품목별 주문번호', '품목별주문번호', '주문상세번호', '상품별주문번호'],
    },
    orderNumber: { kind: 'text', headers: ['주문번호'] },
    orderedAt: { kind: 'instant', headers: ['주문일시', '주문일', '주문일자'] },
    paidAt: {
      kind: 'instant',
      headers: ['결제일시(입금확인일)', '결제일자(입금확인일)', '결제일시', '결제일'],
    },
    refundedAt: { kind: 'instant', headers: ['환불완료일', '환불일', '취소완료일'] },
    status: { kind: 'text', headers: ['주문 상태', '주문상태'] },
    cancelKind: { kind: 'text', headers: ['취소유형'] },
    paid: {
      kind: 'amount',
      combine: 'once',
      headers: [
        '총 실결제금액(최초정보) (KRW)',
        '총 실결제금액(최초정보)',
        '총 결제금액(KRW)',
        '총결제금액(KRW)',
        '총 결제금액',
        '실결제금액',
      ],
    },
    itemPrice: {
      kind: 'amount',
      combine: 'sum',
      headers: ['상품구매금액(KRW)', '상품구매금액', '상품별 결제금액'],
    },
    itemDiscount: {
      kind: 'amount',
      combine: 'sum',
      headers: ['상품별 추가할인금액', '쿠폰 할인금액'],
    },
    orderCoupon: { kind: 'amount', combine: 'once', headers: ['주문서 쿠폰 할인금액'] },
    points: {
      kind: 'amount',
      combine: 'once',
      headers: ['사용한 적립금액(최종)', '사용한 적립금액'],
    },
    shipping: {
      kind: 'amount',
      combine: 'once',
      headers: ['총 배송비(KRW)', '총배송비(KRW)', '총 배송비'],
    },
    refund: { kind: 'amount', headers: ['실제 환불금액', '실제 환불금액(KRW)'] },
    coupon: { kind: 'text', headers: ['사용한 쿠폰명', '쿠폰명', '쿠폰 코드', '쿠폰코드'] },
    product: {
      kind: 'text',
      headers: ['주문상품명(옵션포함)', '주문상품명', '상품명(한국어 쇼핑몰)', '상품명'],
    },
    option: { kind: 'text', headers: ['상품옵션', '옵션', '상품옵션(기본)'] },
    productNumber: { kind: 'text', headers: ['상품번호'] },
    productCode: {
      kind: 'text',
      headers: ['자체품목코드', '상품품목코드', '자체 상품코드', '상품코드'],
    },
    memberId: { kind: 'text', headers: ['주문자ID', '주문자 ID', '주문자 아이디'] },
    phone: { kind: 'text', headers: ['주문자 휴대전화', '주문자휴대전화'] },
  },
  needs: [],
  needsOneOf: [
    ['itemNumber', 'orderNumber'],
    ['orderedAt', 'paidAt'],
  ],
  telling: [
    '품목별 주문번호',
    '주문상세번호',
    '상품별주문번호',
    '결제일시(입금확인일)',
    '결제일자(입금확인일)',
    '총 실결제금액(최초정보)',
    '총 실결제금액(최초정보) (KRW)',
    '총 결제금액(KRW)',
    '상품구매금액(KRW)',
    '주문서 쿠폰 할인금액',
    '사용한 쿠폰명',
    '사용한 적립금액(최종)',
    '주문상품명(옵션포함)',
    '상품명(한국어 쇼핑몰)',
    '옵션+판매가',
  ],
  key: ['orderNumber', 'itemNumber'],
  keyOf: (row) => row.text('orderNumber') || orderNumberIn(row.text('itemNumber')),
  line: 'itemNumber',
  wants: ['orderNumber', 'status', 'paid', 'coupon'],
  record(rows, { digest, statusOf }) {
    const paid = amountOf(rows, 'paid');
    const shipping = amountOf(rows, 'shipping') ?? 0;
    const revenue = paid === null ? revenueOfItems(rows) : Math.max(0, paid - shipping);
    const refund = refundOf(rows.map((row) => row.number('refund')));
    const lines = rows.map((row) =>
      meaningOfWords([row.text('status'), row.text('cancelKind')], statusOf),
    );
    const coupons = codesIn(rows.map((row) => row.text('coupon')));
    return orderValues(
      {
        id: textOf(rows, 'orderNumber') || orderNumberIn(textOf(rows, 'itemNumber')),
        occurredAtMs: instantOf(rows, ['orderedAt', 'paidAt']),
        statedAtMs: statedAtOf(rows, 'orderedAt', ['paidAt', 'refundedAt']),
        revenue,
        refunded: refundShare(refund, paid ?? revenue, revenue),
        status: meaningOfLines(lines),
        statusText: textOf(rows, 'status'),
        codes: coupons,
        items: [
          ...textsOf(rows, ['product', 'option', 'productNumber', 'productCode']),
          ...coupons,
        ],
        customer: textOf(rows, 'memberId') || textOf(rows, 'phone'),
      },
      rows,
      { id: 'orderNumber', occurredAt: 'orderedAt', revenue: 'paid' },
      digest,
    );
  },
});

/** "20161012-0000493-01" is the first item of order 20161012-0000493. */
function orderNumberIn(itemNumber: string): string {
  return itemNumber.replace(/^(\d{8}-\d{5,9})-\d{1,4}$/, '$1');
}

function revenueOfItems(
  rows: RowGroup<'itemPrice' | 'itemDiscount' | 'orderCoupon' | 'points'>,
): number | null {
  const price = amountOf(rows, 'itemPrice');
  if (price === null) return null;
  const less = [
    amountOf(rows, 'itemDiscount'),
    amountOf(rows, 'orderCoupon'),
    amountOf(rows, 'points'),
  ];
  return Math.max(
    0,
    less.reduce<number>((left, amount) => left - Math.abs(amount ?? 0), price),
  );
}

/** One refund is repeated on all of its items; different amounts are several refunds. */
function refundOf(amounts: readonly (number | null)[]): number | null {
  const different = new Set(amounts.filter((amount): amount is number => amount !== null));
  if (different.size === 0) return null;
  return [...different].reduce((sum, amount) => sum + amount, 0);
}
