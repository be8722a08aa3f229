import { taxYearFacts } from '../../../src/job/operations/taxYearFacts';
import { type BookRow, runBook } from '../../support/jobBook';
import { workOf } from './workOf';

const nec = { kind: 'US 1099-NEC', applies: 'report', threshold: 2000, valid_from: '2026-01-01' };
const payout = {
  collab_id: 'k',
  kind: 'fee',
  state: 'paid',
  tax_kind: 'US 1099-NEC',
  amount: 1900,
  paid_on: '2026-02-01',
};

function book(tax: BookRow[], payouts: BookRow[]) {
  return {
    Settings: [{ key: 'currency', value: 'USD' }],
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: [{ creator_id: 'mina', platform: 'instagram', name: 'Mina' }],
    Collaborations: [
      { collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', stage: 'agreed' },
    ],
    Tax: tax,
    Payouts: payouts.map((row, at) => ({ payout_id: `x${at}`, ...payout, ...row })),
  };
}
const factsOf = (tax: BookRow[], payouts: BookRow[]) =>
  taxYearFacts(workOf(book(tax, payouts)).book);

test.each<[string, BookRow[], BookRow[], number[]]>([
  ['a payment', [nec], [{}], [1900]],
  ['two of one year', [nec], [{}, { amount: 50 }], [1950]],
  ['not paid yet', [nec], [{ state: 'approved' }], []],
  ['paid on a day that nobody entered', [nec], [{ paid_on: '' }], []],
  ['without a kind', [nec], [{ tax_kind: '' }], []],
  ['of another kind', [nec], [{ tax_kind: 'KR other income' }], []],
  ['in another currency', [nec], [{ currency: 'EUR' }], []],
  ['in the own currency', [nec], [{ currency: 'USD' }], [1900]],
  ['paid by card', [nec], [{ method: 'card' }], []],
  ['beside one of another kind', [nec], [{ tax_kind: '' }, {}], [1900]],
  ['a rule that is withheld', [{ ...nec, applies: 'withhold', rate: 0.1 }], [{}], []],
  ['a rule without a threshold', [{ ...nec, threshold: '' }], [{}], []],
  ['a rule in another currency', [{ ...nec, currency: 'EUR' }], [{}], []],
])('%s', (_, tax, payouts, paid) => {
  expect(factsOf(tax, payouts).map((each) => each.paid)).toEqual(paid);
});

test('whom it was paid to, and against which sum', () => {
  expect(factsOf([nec], [{}])).toEqual([
    {
      creatorId: 'mina',
      kind: 'US 1099-NEC',
      year: 2026,
      paid: 1900,
      threshold: 2000,
      state: 'near',
    },
  ]);
  expect(factsOf([nec], [{ collab_id: 'gone' }])[0]?.creatorId).toBe('');
});

/** The run is in 2026; the second row of Tax is the one that holds. */
test('Health speaks of this year, at the row whose sum it is', () => {
  const told = (payouts: BookRow[]) =>
    runBook(
      book(
        [
          { ...nec, kind: 'KR other income' },
          { ...nec, threshold: 600, valid_from: '2020-01-01' },
          nec,
        ],
        payouts,
      ),
    )
      .tab('Health')
      .filter(({ tab }) => tab === 'Tax')
      .map(({ row, column, severity, expected, found }) => [
        row,
        column,
        severity,
        expected,
        found,
      ]);
  expect(told([{}])).toEqual([
    [
      4,
      'Threshold',
      'note',
      expect.stringMatching(/USD 2,000.*US 1099-NEC/),
      'Mina was paid USD 1,900 in 2026',
    ],
  ]);
  expect(told([{ amount: 5000, paid_on: '2025-12-31' }])).toEqual([]);
  expect(told([{ collab_id: 'gone' }]).map(([, , , , found]) => found)).toEqual([
    expect.stringMatching(/was paid USD 1,900 in 2026$/),
  ]);
});
