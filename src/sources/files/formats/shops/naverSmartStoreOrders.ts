import type { StatusMeaning } from '../../../../domain/orders/statusMeaning';
import { formatNotes } from '../../../../messages/sourceTexts';
import { instantOf, statedAtOf, textOf, textsOf } from '../../combined';
import { defineFormat } from '../../exportFormat';
import { orderValues } from '../../orders/orderValues';
import { meaningOfLines, meaningOfWords } from '../../orders/statusOfLines';

/**
 * Orders downloaded from Naver Smart Store Center (발주/발송관리, 구매확정 내역, 주문조회): one row
 * per product order, each with its own amount after discounts; several of them make an order.
 */
export const naverSmartStoreOrders = defineFormat({
  id: 'naverSmartStoreOrders',
  label: { en: 'Naver Smart Store orders', ko: '네이버 스마트스토어 주문' },
  from: {
    en: '발주/발송관리 or 구매확정 내역 > 엑셀다운로드',
    ko: '발주/발송관리나 구매확정 내역 > 엑셀다운로드',
  },
  tab: 'Conversions',
  row: 'line',
  note: formatNotes.withVat,
  zone: 'Asia/Seoul',
  decimalSign: '.',
  columns: {
    productOrder: { kind: 'text', headers: ['상품주문번호'] },
    orderNumber: { kind: 'text', headers: ['주문번호'] },
    orderedAt: { kind: 'instant', headers: ['주문일시', '주문일'] },
    paidAt: { kind: 'instant', headers: ['결제일', '결제일시'] },
    confirmedAt: { kind: 'instant', headers: ['구매확정일', '구매확정일시'] },
    status: { kind: 'text', headers: ['주문상태'] },
    detail: { kind: 'text', headers: ['주문세부상태'] },
    claim: { kind: 'text', headers: ['클레임상태', '클레임 상태'] },
    amount: {
      kind: 'amount',
      combine: 'sum',
      headers: [
        '최종 상품별 총 주문금액',
        '상품별 총 주문금액',
        '최초 상품별 총 주문금액',
        '상품주문금액',
        '결제금액',
      ],
    },
    product: { kind: 'text', headers: ['상품명'] },
    option: { kind: 'text', headers: ['옵션정보'] },
    productNumber: { kind: 'text', headers: ['상품번호'] },
    optionCode: { kind: 'text', headers: ['옵션관리코드'] },
    productCode: { kind: 'text', headers: ['판매자 상품코드', '판매자상품코드'] },
    ownCode: { kind: 'text', headers: ['판매자 내부코드1', '판매자 내부코드2'] },
    buyerId: { kind: 'text', headers: ['구매자ID', '구매자 ID'] },
  },
  needs: ['productOrder', 'amount'],
  key: ['orderNumber', 'productOrder'],
  keyOf: (row) => row.text('orderNumber') || row.text('productOrder'),
  line: 'productOrder',
  wants: ['orderNumber'],
  record(rows, { digest, statusOf }) {
    const lines = rows.map((row) =>
      meaningOfWords([row.text('status'), row.text('detail'), row.text('claim')], statusOf),
    );
    const amounts = rows.map((row) => row.number('amount'));
    const status = meaningOfLines(lines);
    return orderValues(
      {
        id: textOf(rows, 'orderNumber') || textOf(rows, 'productOrder'),
        occurredAtMs: instantOf(rows, ['orderedAt', 'paidAt', 'confirmedAt']),
        statedAtMs: statedAtOf(rows, 'orderedAt', ['paidAt', 'confirmedAt']),
        revenue: sumWhere(amounts, lines, (line) => status === 'no sale' || line !== 'no sale'),
        refunded: sumWhere(amounts, lines, (line) => line === 'refunded'),
        status,
        statusText: unknownWord(
          rows.map((row) => row.text('status')),
          lines,
        ),
        codes: [],
        items: textsOf(rows, [
          'product',
          'option',
          'productNumber',
          'optionCode',
          'productCode',
          'ownCode',
        ]),
        customer: textOf(rows, 'buyerId'),
      },
      rows,
      { id: 'productOrder', occurredAt: 'orderedAt', revenue: 'amount' },
      digest,
    );
  },
});

function unknownWord(words: readonly string[], lines: readonly StatusMeaning[]): string {
  return words[Math.max(0, lines.indexOf('unknown'))] ?? '';
}

function sumWhere(
  amounts: readonly (number | null)[],
  lines: readonly StatusMeaning[],
  counts: (line: StatusMeaning) => boolean,
): number | null {
  if (amounts.every((amount) => amount === null)) return null;
  return amounts.reduce<number>((sum, amount, index) => {
    const line = lines[index];
    return line !== undefined && counts(line) ? sum + (amount ?? 0) : sum;
  }, 0);
}
