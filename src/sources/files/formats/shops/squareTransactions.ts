import { formatNotes } from '../../../../messages/sourceTexts';
import { textOf, textsOf } from '../../combined';
import { defineFormat } from '../../exportFormat';
import { codesIn } from '../../orders/codesIn';
import { orderValues } from '../../orders/orderValues';
import { meaningOfWords } from '../../orders/statusOfLines';
import { squareInstant } from './squareInstant';

/**
 * Square's transactions: a row per event. A refund is a row of its own with a minus, under the
 * transaction's id or, with the payment's, under an own one; "Partial Refunds" of a payment tells the
 * same money again.
 */
export const squareTransactions = defineFormat({
  id: 'squareTransactions',
  label: { en: 'Square transactions', ko: 'Square 거래' },
  from: { en: 'Transactions > Export > Transactions CSV', ko: '거래 > 내보내기' },
  tab: 'Conversions',
  row: 'event',
  note: formatNotes.netOfTax,
  decimalSign: '.',
  dayOrder: 'mdy',
  columns: {
    date: { kind: 'text', headers: ['Date'] },
    time: { kind: 'text', headers: ['Time'] },
    timeZone: { kind: 'text', headers: ['Time Zone'] },
    net: { kind: 'amount', headers: ['Net Sales'] },
    event: { kind: 'text', headers: ['Event Type'] },
    status: { kind: 'text', headers: ['Transaction Status'] },
    transactionId: { kind: 'text', headers: ['Transaction ID'] },
    paymentId: { kind: 'text', headers: ['Payment ID'] },
    discount: { kind: 'text', headers: ['Discount Name'] },
    item: { kind: 'text', headers: ['Description'] },
    customerId: { kind: 'text', headers: ['Customer ID', 'Customer Reference ID'] },
  },
  needs: ['date', 'net', 'event', 'transactionId'],
  key: ['transactionId'],
  joinedBy: 'paymentId',
  record(rows, { digest, statusOf }) {
    const isRefund = (row: (typeof rows)[number]) =>
      /refund/i.test(row.text('event')) || (row.number('net') ?? 0) < 0;
    const refunds = rows.filter(isRefund);
    const sales = new Map(
      rows.filter((row) => !isRefund(row)).map((row) => [row.text('paymentId'), row]),
    );
    const amounts = [...sales.values()].map((row) => row.number('net') ?? 0);
    const first = [...sales.values()][0] ?? rows[0];
    const statusText = first.text('status');
    return orderValues(
      {
        id: first.text('transactionId') || textOf(rows, 'transactionId'),
        occurredAtMs: squareInstant(first),
        revenue: sales.size === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
        returns: refunds.map((row) => ({
          kind: 'refund',
          amount: Math.abs(row.number('net') ?? 0),
          atMs: squareInstant(row),
        })),
        status: meaningOfWords([statusText], statusOf),
        statusText,
        codes: codesIn(textsOf(rows, ['discount'])),
        items: textsOf(rows, ['item']),
        customer: textOf(rows, 'customerId'),
      },
      rows,
      { id: 'transactionId', occurredAt: 'date', revenue: 'net' },
      digest,
    );
  },
});
