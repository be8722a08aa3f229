import {
  bubblesOf,
  creatorPerformances,
} from '../../../src/workbook/dashboard/creatorPerformances';
import { scoreboardTable } from './feedTables';

const scoreboard = scoreboardTable([
  { scope: 'creator', creator_id: 'none', creator: '', spend: 0, posts: 0 },
  {
    scope: 'creator',
    creator_id: 'low',
    creator: 'Low',
    spend: 50,
    counted_spend: 50,
    posts: 1,
    action: 'order',
    romi: -1.2,
  },
  {
    scope: 'creator',
    creator_id: 'high',
    creator: 'High',
    platform: 'youtube',
    spend: 120,
    counted_spend: 100,
    action: 'order',
    conversions: 7,
    cpa: 14.29,
    cpa_low: 7.5,
    cpa_high: 30,
    next_budget: 2,
    margin: 150,
    orders: 7,
    romi: 0.5,
    romi_low: -0.1,
    romi_high: 1.4,
    chance: 0.8,
    signals: 12,
    verdict: '확대',
    why: 'because',
  },
  { scope: 'campaign', creator: 'Spring', spend: 150, romi: 9 },
]);

test('creators alone, best ROMI first, unknown last; a nameless one keeps its id', () => {
  expect(creatorPerformances(scoreboard).map(({ name }) => name)).toEqual(['High', 'Low', 'none']);
});

test('a standing holds what the Scoreboard says, its decision in any language', () => {
  expect(creatorPerformances(scoreboard)[0]).toEqual({
    key: 'high ',
    creatorId: 'high',
    name: 'High',
    platform: 'youtube',
    spend: 120,
    countedSpend: 100,
    action: 'order',
    conversions: 7,
    cpa: 14.29,
    cpaLow: 7.5,
    cpaHigh: 30,
    nextBudget: 2,
    notMeasured: '',
    margin: 150,
    // 100 · (1 + 0.5)
    returned: 150,
    orders: 7,
    romi: 0.5,
    romiLow: -0.1,
    // 100 × −0.1
    profitLow: -10,
    romiHigh: 1.4,
    chance: 0.8,
    signals: 12,
    decision: 'scale',
    verdict: '확대',
    why: 'because',
  });
});

test('without a verdict a row says why: nothing started, or no target; several actions are neither', () => {
  const rows = [
    { creator_id: 'idle', posts: 0, spend: 0 },
    { creator_id: 'judgeless', posts: 1, spend: 5, action: 'lead' },
    { creator_id: 'mixed', posts: 2, spend: 5 },
  ];
  const board = scoreboardTable(rows.map((row) => ({ scope: 'creator', ...row })));
  const decisions = creatorPerformances(board).map(({ creatorId, decision }) => [
    creatorId,
    decision,
  ]);
  expect(decisions).toEqual([
    ['idle', 'notStarted'],
    ['judgeless', 'noTarget'],
    ['mixed', null],
  ]);
});

test('a creator with campaigns of different actions has a line for each', () => {
  const board = scoreboardTable(
    ['calls', 'shop'].map((campaign) => ({
      scope: 'creator in campaign',
      creator_id: 'mina',
      creator: 'Mina',
      campaign_id: campaign,
      campaigns: campaign,
    })),
  );
  const standings = creatorPerformances(board);
  expect(standings.map(({ name }) => name)).toEqual(['Mina (calls)', 'Mina (shop)']);
  expect(new Set(standings.map(({ key }) => key)).size).toBe(2);
});

test('bubbles need counted spend and a known return', () => {
  expect(bubblesOf(creatorPerformances(scoreboard)).map(({ creatorId }) => creatorId)).toEqual([
    'high',
    'low',
  ]);
});

test('without a ROMI the order is by id, the same on every run', () => {
  const rows = ['c', 'a', 'b'].map((creator_id) => ({ scope: 'creator', creator_id }));
  const ids = creatorPerformances(scoreboardTable(rows)).map(({ creatorId }) => creatorId);
  expect(ids).toEqual(['a', 'b', 'c']);
});
