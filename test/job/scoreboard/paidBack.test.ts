import { runBook } from '../../support/jobBook';
import { smallCampaign } from '../../support/smallCampaign';

test('a creator who paid back more than was spent has no CPA and no word, and everybody else is judged', () => {
  const { tab } = runBook({
    ...smallCampaign,
    Collaborations: [{ collab_id: 'k1', creator_id: 'mina', campaign_id: 'spring' }],
    Payouts: [
      {
        payout_id: 'y1',
        collab_id: 'k1',
        kind: 'adjustment',
        amount: -900,
        state: 'paid',
        paid_on: '2026-04-12',
      },
    ],
  });
  const rows = tab('Scoreboard');
  const mina = rows.find((row) => row.scope === 'creator' && row.creator_id === 'mina');
  expect(mina).toMatchObject({
    counted_spend: -600,
    conversions: 2,
    cpa: '',
    romi: '',
    verdict: '',
  });
  const joon = rows.find((row) => row.scope === 'creator' && row.creator_id === 'joon');
  expect(joon).toMatchObject({ counted_spend: 200 });
});
