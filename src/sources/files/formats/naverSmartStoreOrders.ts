import { formatNotes } from '../../../messages/sourceTexts';
import { defineFormat } from '../exportFormat';
import type { ExportRow } from '../exportRow';
import { orderValues } from '../orders';
import { koreanOrderStatus, koreanStatusOfOrder } from './koreanOrderStatus';

/**
 * Orders downloaded from Naver Smart Store Center: one row per product order, each with its own
 * amount after discounts; several of them make an order.
 */
export const naverSmartStoreOrders = defineFormat({
  id: 'naverSmartStoreOrders',
  label: { en: 'Naver Smart Store orders', ko: '네이버 스마트스토어 주문' },
  tab: 'Conversions',
  note: formatNotes.withVat,
  zone: 'Asia/Seoul',
  decimalMark: '.',
  columns: {
    productOrder: { kind: 'text', headers: ['상품주문번호'] },
    orderNumber: { kind: 'text', headers: ['주문번호'] },
    orderedAt: { kind: 'instant', headers: ['주문일시'] },
    paidAt: { kind: 'instant', headers: ['결제일', '결제일시'] },
    status: { kind: 'text', headers: ['주문상태'] },
    claim: { kind: 'text', headers: ['클레임상태'] },
    amount: {
      kind: 'amount',
      headers: ['최종 상품별 총 주문금액', '상품별 총 주문금액', '최초 상품별 총 주문금액'],
    },
    buyerId: { kind: 'text', headers: ['구매자ID', '구매자 ID'] },
  },
  needs: ['productOrder', 'orderNumber', 'status', 'amount'],
  groupBy: 'orderNumber',
  record(rows, { digest }) {
    const [order] = rows;
    const statuses = rows.map(statusOf);
    const amounts = rows.map((row) => row.number('amount'));
    const isCancelled = statuses.every((status) => status === 'cancelled');
    return orderValues(
      {
        id: order.text('orderNumber'),
        occurredAtMs: order.instant('orderedAt') ?? order.instant('paidAt'),
        revenue: sumWhere(amounts, (index) => isCancelled || statuses[index] !== 'cancelled'),
        refunded: sumWhere(amounts, (index) => statuses[index] === 'returned'),
        status: koreanStatusOfOrder(statuses),
        codes: [],
        customer: order.text('buyerId'),
      },
      order,
      { id: 'orderNumber', occurredAt: 'orderedAt', revenue: 'amount' },
      digest,
    );
  },
});

function statusOf(row: ExportRow<'status' | 'claim'>): ReturnType<typeof koreanOrderStatus> {
  const claim = koreanOrderStatus(row.text('claim'));
  return claim === 'valid' ? koreanOrderStatus(row.text('status')) : claim;
}

function sumWhere(
  amounts: readonly (number | null)[],
  counts: (index: number) => boolean,
): number | null {
  if (amounts.every((amount) => amount === null)) return null;
  return amounts.reduce<number>(
    (sum, amount, index) => sum + (counts(index) ? (amount ?? 0) : 0),
    0,
  );
}
