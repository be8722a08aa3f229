import { bubblesOf, creatorStandings } from '../../../src/workbook/dashboard/creatorStandings';
import { scoreboardTable } from './feedTables';

const scoreboard = scoreboardTable([
  { scope: 'creator', creator_id: 'none', creator: '', spend: 0, verdict: 'not started' },
  { scope: 'creator', creator_id: 'low', creator: 'Low', spend: 50, margin: -10, romi: -1.2 },
  {
    scope: 'creator',
    creator_id: 'high',
    creator: 'High',
    platform: 'youtube',
    spend: 100,
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
  expect(creatorStandings(scoreboard).map(({ name }) => name)).toEqual(['High', 'Low', 'none']);
});

test('a standing holds what the Scoreboard says, its decision in any language', () => {
  expect(creatorStandings(scoreboard)[0]).toEqual({
    creatorId: 'high',
    name: 'High',
    platform: 'youtube',
    spend: 100,
    margin: 150,
    orders: 7,
    romi: 0.5,
    romiLow: -0.1,
    romiHigh: 1.4,
    chance: 0.8,
    signals: 12,
    decision: 'scale',
    verdict: '확대',
    why: 'because',
  });
});

test('bubbles need spend and margin', () => {
  expect(bubblesOf(creatorStandings(scoreboard)).map(({ creatorId }) => creatorId)).toEqual([
    'high',
    'low',
  ]);
});

test('without a ROMI the order is by id, the same on every run', () => {
  const rows = ['c', 'a', 'b'].map((creator_id) => ({ scope: 'creator', creator_id }));
  const ids = creatorStandings(scoreboardTable(rows)).map(({ creatorId }) => creatorId);
  expect(ids).toEqual(['a', 'b', 'c']);
});
