import {
  campaignPerformances,
  totalPerformance,
} from '../../../src/workbook/dashboard/groupPerformances';
import { scoreboardTable } from './feedTables';

const scoreboard = scoreboardTable([
  { scope: 'creator', creator_id: 'a', creator: 'A', spend: 1 },
  {
    scope: 'campaign',
    creator: 'Spring',
    stage: 'pilot',
    spend: 100,
    orders: 3,
    kpis: 'CPA 33.3 · ROMI 5%',
    verdict: 'too early',
    next_step: 'Wait.',
  },
  { scope: 'total', creator: 'All campaigns', stage: 'pilot', spend: 100, romi: 0.05, verdict: '' },
]);

test('campaigns with stage, decision and the figures of their stage', () => {
  expect(campaignPerformances(scoreboard)).toMatchObject([
    {
      name: 'Spring',
      stage: 'pilot',
      decision: 'tooEarly',
      kpis: ['CPA 33.3', 'ROMI 5%'],
      nextStep: 'Wait.',
    },
  ]);
});

test('the total, or null when there is none', () => {
  expect(totalPerformance(scoreboard)).toMatchObject({ romi: 0.05, decision: null, kpis: [] });
  expect(totalPerformance(scoreboardTable([]))).toBeNull();
});
