import { type BookRow, runBook } from '../../support/jobBook';

const rule = { kind: 'KR business income', currency: 'KRW', applies: 'withhold', rounding: 10 };

/** What Health says about the tax of one payment of a million won: 3 % and 0.3 % until May, 5 % and 0.5 % from then on. */
function told(payout: BookRow): unknown[] {
  return runBook({
    Settings: [{ key: 'currency', value: 'KRW' }],
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: [{ creator_id: 'mina', platform: 'instagram' }],
    Collaborations: [
      { collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', stage: 'agreed' },
    ],
    Tax: [
      { ...rule, rate: 0.03, valid_from: '2024-07-01' },
      { ...rule, rate: 0.003, valid_from: '2024-07-01' },
      { ...rule, rate: 0.05, valid_from: '2026-05-01' },
      { ...rule, rate: 0.005, valid_from: '2026-05-01' },
    ],
    Payouts: [
      {
        payout_id: 'x',
        collab_id: 'k',
        kind: 'fee',
        amount: 1_000_000,
        state: 'paid',
        tax_kind: 'KR business income',
        override_reason: 'agreed',
        ...payout,
      },
    ],
  })
    .tab('Health')
    .filter(({ column }) => column === 'Withheld')
    .map(({ expected, found }) => [expected, found]);
}

test.each<[string, BookRow, unknown[]]>([
  ['by the rates of the day of payment', { paid_on: '2026-04-30', withheld: 33_000 }, []],
  ['by the rates from the next day on', { paid_on: '2026-05-01', withheld: 55_000 }, []],
  [
    'by the rates of another day',
    { paid_on: '2026-05-01', withheld: 33_000 },
    [['KRW 55,000 withheld on May 1, 2026', 'x: KRW 33,000 withheld (KR business income)']],
  ],
  [
    'nothing at all',
    { paid_on: '2026-04-30' },
    [['KRW 33,000 withheld on Apr 30, 2026', 'x: no tax withheld (KR business income)']],
  ],
  [
    'before any rate began',
    { paid_on: '2024-06-30' },
    [['a row in Tax that holds on Jun 30, 2024', 'x: no tax withheld (KR business income)']],
  ],
  ['an amount of one’s own where no row holds', { paid_on: '2024-06-30', withheld: 1 }, []],
  ['nothing yet while it is only planned', { state: 'planned', due_on: '2026-05-20' }, []],
])('%s', (_what, payout, expected) => {
  expect(told(payout)).toEqual(expected);
});
