import { runBook } from '../../support/jobBook';

const payout = {
  collab_id: 'k',
  kind: 'fee',
  state: 'paid',
  tax_kind: 'US 1099-NEC',
  method: 'bank',
};

test('Health names a creator whose payments of this year come near the sum from which they are reported', () => {
  const told = (amount: number) =>
    runBook({
      Settings: [{ key: 'currency', value: 'USD' }],
      Campaigns: [{ campaign_id: 'spring' }],
      Creators: [{ creator_id: 'mina', platform: 'instagram', name: 'Mina' }],
      Collaborations: [
        { collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', stage: 'agreed' },
      ],
      Tax: [{ kind: 'US 1099-NEC', applies: 'report', threshold: 2000, valid_from: '2026-01-01' }],
      Payouts: [
        { ...payout, payout_id: 'a', amount: 900, paid_on: '2026-02-01' },
        { ...payout, payout_id: 'b', amount, paid_on: '2026-03-01' },
        { ...payout, payout_id: 'c', amount: 5000, paid_on: '2025-12-01' },
        { ...payout, payout_id: 'd', amount: 5000, paid_on: '2026-03-01', method: 'paypal' },
      ],
    })
      .tab('Health')
      .filter(({ tab }) => tab === 'Tax')
      .map(({ severity, found }) => [severity, found]);
  expect(told(600)).toEqual([]);
  expect(told(700)).toEqual([['note', 'Mina was paid USD 1,600 in 2026']]);
  expect(told(1200)).toEqual([['warning', 'Mina was paid USD 2,100 in 2026']]);
});
