import { isPersonalColumn } from '../../../src/sources/files/personalColumns';
import { shownFinding } from '../../../src/sources/files/shownFinding';

describe('isPersonalColumn', () => {
  test.each([
    'Email',
    'E-mail',
    'Customer Email',
    'Phone',
    'Billing Name',
    'Shipping Address1',
    'First Name (Billing)',
    'Card Name',
    'Customer',
    'Notes',
    'Zip',
    '주문자명',
    '구매자ID',
    '수취인연락처1',
    '통합배송지',
    '배송메세지',
    '수령인 휴대전화',
  ])('%s tells about a person', (header) => {
    expect(isPersonalColumn(header)).toBe(true);
  });

  test.each([
    'Name',
    'Total',
    'Created at',
    'Discount Code',
    'Lineitem name',
    'Shipping',
    'Shipping Method',
    'Account username',
    'Ad name',
    'Campaign name',
    '주문번호',
    '상품명',
    '총 배송비(KRW)',
    '배송비 합계',
    '결제일',
  ])('%s does not', (header) => {
    expect(isPersonalColumn(header)).toBe(false);
  });
});

describe('shownFinding', () => {
  test.each([
    ['2026-13-03 14:05', '2026-13-03 14:05'],
    ['1.2.3', '1.2.3'],
    ['Invented Buyer', 'I…'],
    ['b@example.com', 'b…'],
    ['12 Sample Street', '…'],
    ['+1 555-0100 00', '…'],
    ['010-0000-0001', '…'],
    ['212-555-0100', '…'],
    ['00100', '…'],
    ['$1,2,3', '$1,2,3'],
    ['10/03/2026 25:50', '10/03/2026 25:50'],
    ['(044) 7700900123', '…'],
  ])('of "%s" shows "%s"', (text, shown) => {
    expect(shownFinding(text)).toBe(shown);
  });
});
