import { guessColumns } from '../../../../src/client/sidebar/pay/templateColumns';
import { templateLines } from '../../../../src/client/sidebar/pay/templateLines';

describe('the columns of a template', () => {
  // Headers of Wise's batch file and of a Korean bulk transfer sheet (research, from memory of the formats).
  test.each([
    [
      [
        'name',
        'recipientEmail',
        'sourceCurrency',
        'targetCurrency',
        'amountCurrency',
        'amount',
        'reference',
      ],
      { key: 0, amount: 5, reference: 6 },
    ],
    [
      ['입금은행', '계좌번호', '금액', '예금주', '받는분 통장표시 내용'],
      { key: 3, amount: 2, reference: 4 },
    ],
    [['a', 'b'], { key: -1, amount: -1, reference: -1 }],
  ])('%j', (header, columns) => {
    expect(guessColumns(header)).toEqual(columns);
  });
});

const line = (payoutId: string, creator: string, amount: number, currency = 'EUR') => ({
  payoutId,
  creatorId: creator,
  creator,
  amount,
  currency,
  reference: payoutId,
});

test('payments of one creator are one line, to the cent', () => {
  expect(
    templateLines([line('p1', 'Lea', 0.1), line('p2', 'Lea', 0.2), line('p3', 'Ole', 5)]),
  ).toEqual([
    { key: 'Lea', amount: 0.3, currency: 'EUR', reference: 'p1 p2' },
    { key: 'Ole', amount: 5, currency: 'EUR', reference: 'p3' },
  ]);
});

test('two currencies of one creator are never added up', () => {
  expect(templateLines([line('p1', 'Lea', 100), line('p2', 'Lea', 130_000.4, 'KRW')])).toEqual([
    { key: 'Lea', amount: 100, currency: 'EUR', reference: 'p1' },
    { key: 'Lea', amount: 130_000, currency: 'KRW', reference: 'p2' },
  ]);
});
