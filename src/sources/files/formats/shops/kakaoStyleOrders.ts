import { formatNotes } from '../../../../messages/sourceTexts';
import { instantOf, textOf, textsOf } from '../../combined';
import { defineFormat } from '../../exportFormat';
import { orderValues } from '../../orders/orderValues';
import { meaningOfLines, meaningOfWords } from '../../orders/statusOfLines';

/** Orders downloaded from Kakao Style (지그재그): one row per product order, VAT included. */
export const kakaoStyleOrders = defineFormat({
  id: 'kakaoStyleOrders',
  label: { en: 'Kakao Style orders', ko: '카카오스타일 주문' },
  from: { en: 'Orders > Excel download', ko: '주문관리 > 엑셀 다운로드' },
  tab: 'Conversions',
  row: 'line',
  note: formatNotes.withVat,
  zone: 'Asia/Seoul',
  decimalSign: '.',
  columns: {
    productOrder: { kind: 'text', headers: ['상품주문번호'] },
    orderNumber: { kind: 'text', headers: ['주문번호'] },
    orderedAt: { kind: 'instant', headers: ['주문일시', '주문일', '결제일', '결제일시'] },
    status: { kind: 'text', headers: ['주문상태', '상품주문상태', '배송상태', '상태'] },
    claim: { kind: 'text', headers: ['클레임상태', '클레임 상태'] },
    amount: {
      kind: 'amount',
      combine: 'sum',
      headers: ['상품주문액 (원)', '상품주문액(원)', '상품주문액'],
    },
    product: { kind: 'text', headers: ['상품명'] },
    option: { kind: 'text', headers: ['옵션정보', '옵션', '옵션명'] },
    productNumber: { kind: 'text', headers: ['상품번호', '상품코드'] },
  },
  needs: ['productOrder', 'amount'],
  key: ['orderNumber', 'productOrder'],
  keyOf: (row) => row.text('orderNumber') || row.text('productOrder'),
  line: 'productOrder',
  record(rows, { digest, statusOf }) {
    const lines = rows.map((row) =>
      meaningOfWords([row.text('status'), row.text('claim')], statusOf),
    );
    const status = meaningOfLines(lines);
    const sum = (counts: (at: number) => boolean) =>
      rows.reduce((total, row, at) => total + (counts(at) ? (row.number('amount') ?? 0) : 0), 0);
    return orderValues(
      {
        id: textOf(rows, 'orderNumber') || textOf(rows, 'productOrder'),
        occurredAtMs: instantOf(rows, ['orderedAt']),
        revenue: sum((at) => status === 'no sale' || lines[at] !== 'no sale'),
        refunded: sum((at) => lines[at] === 'refunded'),
        status,
        statusText: textOf(rows, 'status'),
        codes: [],
        items: textsOf(rows, ['product', 'option', 'productNumber']),
        customer: '',
      },
      rows,
      { id: 'productOrder', occurredAt: 'orderedAt', revenue: 'amount' },
      digest,
    );
  },
});
