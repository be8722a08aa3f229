import { formatNotes } from '../../../../messages/sourceTexts';
import { amountOf, instantOf, statedAtOf, textOf, textsOf } from '../../combined';
import { defineFormat } from '../../exportFormat';
import { refundShare } from '../../orders/money';
import { orderValues } from '../../orders/orderValues';
import { meaningOfLines, meaningOfWords } from '../../orders/statusOfLines';

/**
 * TikTok Shop's orders: a row per SKU; the order's amount and its refund repeat on every line. The
 * second row explains the columns.
 */
export const tiktokShopOrders = defineFormat({
  id: 'tiktokShopOrders',
  label: { en: 'TikTok Shop orders', ko: '틱톡샵 주문' },
  from: { en: 'Orders > Export', ko: '주문 > 내보내기' },
  tab: 'Conversions',
  row: 'line',
  note: formatNotes.netOfTax,
  dayOrder: 'dmy',
  columns: {
    orderId: { kind: 'text', headers: ['Order ID'] },
    status: { kind: 'text', headers: ['Order Status'] },
    substatus: { kind: 'text', headers: ['Order Substatus'] },
    returnKind: {
      kind: 'text',
      headers: ['Cancelation/Return Type', 'Cancellation/Return Type'],
    },
    skuId: { kind: 'text', headers: ['SKU ID'] },
    sku: { kind: 'text', headers: ['Seller SKU'] },
    product: { kind: 'text', headers: ['Product Name'] },
    variation: { kind: 'text', headers: ['Variation'] },
    goods: { kind: 'amount', headers: ['SKU Subtotal After Discount'], combine: 'sum' },
    amount: { kind: 'amount', headers: ['Order Amount'], combine: 'once' },
    refund: { kind: 'amount', headers: ['Order Refund Amount'], combine: 'once' },
    createdAt: { kind: 'instant', headers: ['Created Time'] },
    paidAt: { kind: 'instant', headers: ['Paid Time'] },
    cancelledAt: { kind: 'instant', headers: ['Cancelled Time', 'Canceled Time'] },
    buyer: { kind: 'text', headers: ['Buyer Username'] },
  },
  needs: ['orderId', 'status', 'amount', 'createdAt'],
  key: ['orderId'],
  line: 'skuId',
  record(rows, { digest, statusOf }) {
    const amount = amountOf(rows, 'amount');
    const revenue = amountOf(rows, 'goods') ?? amount;
    const lines = rows.map((row) => meaningOfWords([row.text('status')], statusOf));
    return orderValues(
      {
        id: textOf(rows, 'orderId'),
        occurredAtMs: instantOf(rows, ['createdAt', 'paidAt']),
        statedAtMs: statedAtOf(rows, 'createdAt', ['paidAt', 'cancelledAt']),
        revenue,
        refunded: refundShare(amountOf(rows, 'refund'), amount, revenue),
        status: meaningOfLines(lines),
        statusText: textOf(rows, 'status'),
        codes: [],
        items: textsOf(rows, ['product', 'variation', 'sku', 'skuId']),
        customer: textOf(rows, 'buyer'),
      },
      rows,
      { id: 'orderId', occurredAt: 'createdAt', revenue: 'amount' },
      digest,
    );
  },
});
