import { planBasis } from '../../../src/server/endpoints/planBasis';
import { postHistories } from '../../../src/server/endpoints/postFacts';
import type { Row } from '../../../src/workbook/schema/row';

const campaign = {
  scope: 'campaign',
  campaign_id: 'spring',
  conversions: 40,
  clicks: 1_600,
  margin: 600,
  margin_known: null,
};
const basisOf = (change: object) =>
  planBasis([{ ...campaign, ...change } as unknown as Row<'Scoreboard'>]).campaigns[0];

test.each<[string, object, number | null, number | null]>([
  ['600 of margin, 40 orders, 1,600 clicks', {}, 15, 0.025],
  ['margins of a part of the orders only', { margin_known: 0.8 }, null, 0.025],
  ['a loss', { margin: -20 }, null, 0.025],
  ['no clicks recorded', { clicks: null }, 15, null],
  ['nothing measured', { conversions: null }, null, null],
  ['no order yet', { conversions: 0 }, null, 0],
])('%s', (_, change, marginPerAction, conversionRate) => {
  expect(basisOf(change)).toEqual({ campaignId: 'spring', marginPerAction, conversionRate });
});

test('signals stand by creator, once: not by campaign', () => {
  const rows = [
    { scope: 'creator', creator_id: 'ann', signals: 91.3 },
    { scope: 'creator in campaign', creator_id: 'ann', signals: 91.3 },
    { scope: 'creator', creator_id: 'ben', signals: null },
  ];
  expect(planBasis(rows as unknown as Row<'Scoreboard'>[]).creators).toEqual([
    { creatorId: 'ann', signals: 91.3 },
    { creatorId: 'ben', signals: null },
  ]);
});

test('the fee of a plan is the median of the fees that posts name', () => {
  const post = (creator_id: string, fee: number | null) =>
    ({ creator_id, fee, views: null, impressions: null, clicks: null }) as unknown as Row<'Posts'>;
  const histories = postHistories([
    post('ann', 100),
    post('ann', 300),
    post('ann', 140),
    post('ann', null),
    post('ben', null),
    post('cho', 0),
  ]);
  expect([...histories].map(([id, { medianFee }]) => [id, medianFee])).toEqual([
    ['ann', 140],
    ['ben', null],
    ['cho', 0],
  ]);
});
