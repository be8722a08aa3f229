import { formatNotes } from '../../../../messages/sourceTexts';
import { amountOf, instantOf, textOf, textsOf } from '../../combined';
import { defineFormat } from '../../exportFormat';
import { orderValues } from '../../orders/orderValues';
import { meaningOfLines, meaningOfWords } from '../../orders/statusOfLines';

/**
 * TikTok Shop's affiliate orders: a row per SKU with the creator who brought it. They join the
 * orders file by the order's number; what was returned whole is no sale.
 */
export const tiktokAffiliateOrders = defineFormat({
  id: 'tiktokAffiliateOrders',
  label: { en: 'TikTok Shop affiliate orders', ko: '틱톡샵 제휴 주문' },
  from: { en: 'Affiliate > Orders > Export', ko: '제휴 > 주문 > 내보내기' },
  tab: 'Conversions',
  row: 'line',
  note: formatNotes.creatorNamed,
  dayOrder: 'dmy',
  columns: {
    orderId: { kind: 'text', headers: ['Order ID'] },
    product: { kind: 'text', headers: ['Product Name'] },
    productId: { kind: 'text', headers: ['Product ID'] },
    skuId: { kind: 'text', headers: ['SKU ID'] },
    sku: { kind: 'text', headers: ['Seller SKU'] },
    currency: { kind: 'text', headers: ['Currency'] },
    price: { kind: 'amount', headers: ['Price'] },
    payment: { kind: 'amount', headers: ['Payment Amount'], combine: 'sum' },
    quantity: { kind: 'amount', headers: ['Quantity'] },
    status: { kind: 'text', headers: ['Order Status'] },
    creator: { kind: 'text', headers: ['Creator Username'] },
    contentId: { kind: 'text', headers: ['Content ID'] },
    estimatedBase: {
      kind: 'amount',
      combine: 'sum',
      headers: ['Est. Commission Base', 'Estimated Commission Base'],
    },
    actualBase: { kind: 'amount', headers: ['Actual Commission Base'], combine: 'sum' },
    returned: { kind: 'text', headers: ['Fully returned or refunded', 'Fully Refunded'] },
    createdAt: { kind: 'instant', headers: ['Time Created'] },
  },
  needs: ['orderId', 'creator', 'createdAt'],
  key: ['orderId'],
  line: 'skuId',
  record(rows, { digest, statusOf }) {
    const isReturned = (row: (typeof rows)[number]) =>
      /^(?:yes|true|1|y)$/i.test(row.text('returned'));
    const lines = rows.map((row) =>
      isReturned(row) ? ('refunded' as const) : meaningOfWords([row.text('status')], statusOf),
    );
    // The actual base of what came back is 0; the estimate tells what was sold.
    const base = rows.some(isReturned) ? null : amountOf(rows, 'actualBase');
    const revenue = amountOf(rows, 'payment') ?? base ?? amountOf(rows, 'estimatedBase');
    return orderValues(
      {
        id: textOf(rows, 'orderId'),
        occurredAtMs: instantOf(rows, ['createdAt']),
        revenue,
        status: meaningOfLines(lines),
        statusText: textOf(rows, 'status'),
        codes: [],
        items: textsOf(rows, ['product', 'sku', 'productId', 'skuId']),
        customer: '',
        survey: textOf(rows, 'creator'),
      },
      rows,
      { id: 'orderId', occurredAt: 'createdAt', revenue: 'estimatedBase' },
      digest,
    );
  },
});
