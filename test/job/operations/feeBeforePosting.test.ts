import { runBook } from '../../support/jobBook';

const notApproved = 'What it pays for is not approved.';

/** What Health finds missing in a fee that was approved before there is a post; 50 of 200 are due before it. */
function found(payouts: readonly { readonly amount: number; readonly state: string }[]): string[] {
  return runBook({
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: [{ creator_id: 'mina', platform: 'instagram' }],
    Collaborations: [
      {
        collab_id: 'k',
        creator_id: 'mina',
        campaign_id: 'spring',
        stage: 'agreed',
        fee: 200,
        fee_before_share: 0.25,
      },
    ],
    Payouts: payouts.map((payout, at) => ({
      payout_id: `x${at}`,
      collab_id: 'k',
      kind: 'fee',
      ...payout,
    })),
  })
    .tab('Health')
    .filter(({ tab, severity }) => tab === 'Payouts' && severity === 'error')
    .map((row) => String(row.found));
}

test('the part that the terms pay before the post waits for no post; all else still holds', () => {
  const [told = ''] = found([{ amount: 50, state: 'approved' }]);
  expect(told).not.toContain(notApproved);
  expect(told).toContain('No address of contract, mail or screenshot');
});

test('more than that part waits for the post', () => {
  expect(found([{ amount: 60, state: 'approved' }])[0]).toContain(notApproved);
  const second = found([
    { amount: 50, state: 'paid' },
    { amount: 10, state: 'approved' },
  ]);
  expect(second[0]).not.toContain(notApproved);
  expect(second[1]).toContain(notApproved);
});
