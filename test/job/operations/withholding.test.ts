import { withholdingOn, withholdingToWrite } from '../../../src/job/operations/withholding';
import type { Row } from '../../../src/workbook/schema/row';
import type { BookRow } from '../../support/jobBook';
import { workOf } from './workOf';

const income = {
  kind: 'KR business income',
  currency: 'KRW',
  applies: 'withhold',
  rate: 0.03,
  valid_from: '2026-01-01',
};
const other = {
  kind: 'KR other income',
  applies: 'withhold',
  rate: 0.2,
  deduction_share: 0.6,
  threshold: 125_000,
  rounding: 10,
  valid_from: '2026-01-01',
};
const day = (text: string) => Date.parse(text) / 86_400_000;
const may = day('2026-05-01');

const bookOf = (tax: BookRow[]) =>
  workOf({ Settings: [{ key: 'currency', value: 'KRW' }], Tax: tax }).book;
const paid = (amount: number, change: Partial<Row<'Payouts'>> = {}) =>
  ({ amount, tax_kind: 'KR business income', currency: null, ...change }) as Row<'Payouts'>;
const ofOther = { tax_kind: 'KR other income' } as const;
const unknown = { withheld: null, net: null };

/** By hand from the rows: 3 % of 100,000; 20 % of the 40 % of 200,001 that is taxed, cut down to tens. */
test.each<[string, BookRow[], Row<'Payouts'>, object]>([
  ['a share', [income], paid(100_000), { withheld: 3_000, net: 97_000 }],
  [
    'in whole cents',
    [{ ...income, currency: '' }],
    paid(0.99, { currency: 'USD' }),
    { withheld: 0.02, net: 0.97 },
  ],
  // 2.97 cut down: won have no cents
  ['in whole won', [income], paid(99), { withheld: 2, net: 97 }],
  [
    'two parts of one tax',
    [income, { ...income, rate: 0.003 }],
    paid(100_000),
    { withheld: 3_300, net: 96_700 },
  ],
  [
    'after a deduction, cut down',
    [other],
    paid(200_001, ofOther),
    { withheld: 16_000, net: 184_001 },
  ],
  ['below the threshold', [other], paid(124_999, ofOther), { withheld: 0, net: 124_999 }],
  ['another kind', [income], paid(100_000, ofOther), unknown],
  [
    'beside another kind',
    [income, { ...other, rate: 0.5 }],
    paid(100_000),
    { withheld: 3_000, net: 97_000 },
  ],
  ['no kind', [income], paid(100_000, { tax_kind: null }), unknown],
  ['not begun yet', [{ ...income, valid_from: '2026-05-02' }], paid(100_000), unknown],
  [
    'begun on the day',
    [{ ...income, valid_from: '2026-05-01' }],
    paid(100_000),
    { withheld: 3_000, net: 97_000 },
  ],
  ['nobody said whether it is withheld', [{ ...income, applies: '' }], paid(100_000), unknown],
  [
    'it is only reported',
    [{ ...income, applies: 'report', rate: '' }],
    paid(100_000),
    { withheld: 0, net: 100_000 },
  ],
  ['a rate that nobody entered', [{ ...income, rate: '' }], paid(100_000), unknown],
  [
    'one of two rates that nobody entered',
    [income, { ...income, rate: '' }],
    paid(100_000),
    unknown,
  ],
  [
    'reported beside withheld',
    [income, { ...income, applies: 'report', rate: 0.5 }],
    paid(100_000),
    { withheld: 3_000, net: 97_000 },
  ],
  ['a payment in dollars', [income], paid(100, { currency: 'USD' }), unknown],
  ['a rule in dollars', [{ ...income, currency: 'USD' }], paid(100_000), unknown],
  ['one of two rules in dollars', [income, { ...income, currency: 'USD' }], paid(100_000), unknown],
  [
    'a rule without a currency',
    [{ ...income, currency: '' }],
    paid(100_000, { currency: 'USD' }),
    { withheld: 3_000, net: 97_000 },
  ],
])('%s', (_, tax, payout, expected) => {
  expect(withholdingOn(payout, may, bookOf(tax))).toEqual(expected);
});

describe('what is to stand in the row of a payment', () => {
  const book = bookOf([income, { ...income, rate: 0.05, valid_from: '2026-05-01' }]);
  const rateOf = (at: string) => withholdingOn(paid(100_000), day(at), book).withheld;

  test('the rates change on 1 May', () => {
    expect([rateOf('2026-04-30'), rateOf('2026-05-01')]).toEqual([3_000, 5_000]);
  });

  test.each<[string, Row<'Payouts'>, Row<'Payouts'> | undefined, object]>([
    ['a new one', paid(100_000), undefined, { withheld: 5_000, net: 95_000 }],
    ['a new one without tax', paid(100_000, { tax_kind: null }), undefined, {}],
    [
      'one that never had a tax',
      paid(100_000, { tax_kind: null }),
      paid(100_000, { tax_kind: null, withheld: 7 }),
      {},
    ],
    [
      'one that has lost its tax',
      paid(100_000, { tax_kind: null }),
      paid(100_000, { withheld: 3_000 }),
      unknown,
    ],
    [
      'one that was blank',
      paid(100_000),
      paid(100_000, { withheld: null }),
      { withheld: 5_000, net: 95_000 },
    ],
    [
      'one with an earlier rate',
      paid(100_000),
      paid(100_000, { withheld: 3_000 }),
      { withheld: 5_000, net: 95_000 },
    ],
    [
      'one whose amount changed',
      paid(200_000),
      paid(100_000, { withheld: 3_000 }),
      { withheld: 10_000, net: 190_000 },
    ],
    [
      'an amount that somebody typed',
      paid(200_000),
      paid(100_000, { withheld: 1_234 }),
      { net: 198_766 },
    ],
    [
      'a tax kind that is new',
      paid(100_000),
      paid(100_000, { tax_kind: null, withheld: null }),
      { withheld: 5_000, net: 95_000 },
    ],
  ])('%s', (_, payout, before, expected) => {
    expect(withholdingToWrite(payout, before, may, book)).toEqual(expected);
  });
});
