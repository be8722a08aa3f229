import { formatNotes } from '../../../../messages/sourceTexts';
import { amountOf, textOf, textsOf } from '../../combined';
import { defineFormat, type RowGroup } from '../../exportFormat';
import { codesIn } from '../../orders/codesIn';
import { orderValues } from '../../orders/orderValues';
import { squareInstant } from './squareInstant';

/** Square's items: a row per item sold or, with a minus, given back; a transaction's rows add up. */
export const squareItems = defineFormat({
  id: 'squareItems',
  label: { en: 'Square items', ko: 'Square 품목' },
  from: { en: 'Transactions > Export > Items CSV', ko: '거래 > 품목 내보내기' },
  tab: 'Conversions',
  row: 'line',
  note: formatNotes.netOfTax,
  decimalSign: '.',
  dayOrder: 'mdy',
  columns: {
    date: { kind: 'text', headers: ['Date'] },
    time: { kind: 'text', headers: ['Time'] },
    timeZone: { kind: 'text', headers: ['Time Zone'] },
    item: { kind: 'text', headers: ['Item'] },
    sku: { kind: 'text', headers: ['SKU'] },
    variation: { kind: 'text', headers: ['Price Point Name', 'Modifiers Applied'] },
    net: { kind: 'amount', headers: ['Net Sales'], combine: 'sum' },
    quantity: { kind: 'amount', headers: ['Qty'] },
    category: { kind: 'text', headers: ['Category'] },
    event: { kind: 'text', headers: ['Event Type'] },
    paymentId: { kind: 'text', headers: ['Payment ID'] },
    discount: { kind: 'text', headers: ['Discount Name'] },
    transactionId: { kind: 'text', headers: ['Transaction ID'] },
    customerId: { kind: 'text', headers: ['Customer ID', 'Customer Reference ID'] },
  },
  needs: ['date', 'item', 'net', 'transactionId'],
  key: ['transactionId'],
  joinedBy: 'paymentId',
  record(rows, { digest }) {
    const isRefund = (row: (typeof rows)[number]) => (row.number('net') ?? 0) < 0;
    const refunds = rows.filter(isRefund);
    const [first, ...others] = rows.filter((row) => !isRefund(row));
    return orderValues(
      {
        id: (first ?? rows[0]).text('transactionId') || textOf(rows, 'transactionId'),
        occurredAtMs: squareInstant(first ?? rows[0]),
        revenue:
          first === undefined ? null : amountOf([first, ...others] as RowGroup<'net'>, 'net'),
        returns: refunds.map((row) => ({
          kind: 'refund',
          amount: Math.abs(row.number('net') ?? 0),
          atMs: squareInstant(row),
        })),
        status: 'sale',
        statusText: '',
        codes: codesIn(textsOf(rows, ['discount'])),
        items: textsOf(rows, ['item', 'variation', 'sku']),
        customer: textOf(rows, 'customerId'),
      },
      rows,
      { id: 'transactionId', occurredAt: 'date', revenue: 'net' },
      digest,
    );
  },
});
