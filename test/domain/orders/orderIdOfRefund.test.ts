import { orderIdOfRefund } from '../../../src/domain/orders/orderIdOfRefund';

test.each([
  ['1009-refund', '1009'],
  ['#1009-R1', '#1009'],
  ['1009_refund', '1009'],
  ['1009_refund_2', '1009'],
  ['1009-Refund-3', '1009'],
  ['A-17 (refund)', 'A-17'],
  ['20260301-0001 환불', '20260301-0001'],
  ['20260301-0001환불', '20260301-0001'],
  ['1009.refunded', '1009'],
  ['1009-Rückerstattung', '1009'],
  ['1009-remboursement', '1009'],
  ['1009 - refund', '1009'],
  ['1009-return', '1009'],
  ['1009 - Rückerstattung', '1009'],
  ['1009-devolución', '1009'],
  ['1009-refund - 2', '1009'],
  [' 1009-refund ', '1009'],
  ['refund-1009', '1009'],
  ['refund - 1009', '1009'],
  ['a return B', null],
  ['1009', null],
  ['ORDER', null],
  ['refund', null],
  ['1009-XR1', null],
])('%s belongs to %s', (refund, order) => {
  expect(orderIdOfRefund(refund)).toBe(order);
});
