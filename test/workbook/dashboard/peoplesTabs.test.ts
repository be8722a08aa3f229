import { dayNumber } from '../../../src/ground/time/calendarDay';
import { attentionCosts } from '../../../src/workbook/dashboard/attentionCosts';
import { campaignPlans } from '../../../src/workbook/dashboard/campaignPlans';
import type { CreatorPerformance } from '../../../src/workbook/dashboard/creatorPerformances';
import { reuseResult } from '../../../src/workbook/dashboard/reuseResult';
import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import type { TabName } from '../../../src/workbook/schema/tabs';
import { type BookRow, cellsOf } from '../../support/book';
import { lookerTable } from './feedTables';

function table<Name extends TabName>(name: Name, rows: readonly BookRow[]) {
  return readTab(name, cellsOf(rows), newReading('UTC', 'en_US'), new IssueList());
}

const runDay = dayNumber(2026, 5, 20);
const nowMs = Date.UTC(2026, 4, 20, 9);

test('plan against actual: money against the budget, posts out against posts entered', () => {
  const campaigns = table('Campaigns', [
    { campaign_id: 's', name: 'Spring', budget: 1000, goal: '60 orders', ends_on: '2026-05-19' },
    { campaign_id: 'x', name: 'No plan' },
    { campaign_id: 't', budget: '', goal: 'awareness' },
  ]);
  const posts = table('Posts', [
    { post_id: 'a', creator_id: 'c', campaign_id: 's', published_at: '2026-05-20 09:00' },
    { post_id: 'b', creator_id: 'c', campaign_id: 's', published_at: '2026-05-20 09:01' },
    { post_id: 'd', creator_id: 'c', campaign_id: 'x', published_at: '2026-05-01 09:00' },
  ]);
  const looker = lookerTable([
    { date: '2026-05-01', campaign_id: 's', spend: 300 },
    { date: '2026-05-02', campaign_id: 's', spend: 150 },
    { date: '2026-05-02', campaign_id: 'x', spend: 999 },
  ]);
  expect(campaignPlans(campaigns, posts, looker, runDay, nowMs)).toEqual([
    {
      campaignId: 's',
      campaign: 'Spring',
      goal: '60 orders',
      budget: 1000,
      spent: 450,
      postsOut: 1,
      postsPlanned: 2,
      endsOn: dayNumber(2026, 5, 19),
      isOver: true,
    },
    expect.objectContaining({
      campaign: 't',
      budget: null,
      spent: 0,
      postsPlanned: 0,
      isOver: false,
    }),
  ]);
});

test('CPM and CAI of the period beside the newest benchmarks; unknown impressions leave both unknown', () => {
  const benchmarks = table('Benchmarks', [
    { metric: 'er_followers', typical: 0.02, year: 2026 },
    { metric: 'cpm', low: 12, high: 15, year: 2025, source: 'A' },
    { metric: 'CPM', low: 8, high: 10, year: 2026, source: 'B', platform: 'tiktok' },
  ]);
  const period = { firstDay: dayNumber(2026, 5, 1), lastDay: runDay };
  const looker = lookerTable([
    { date: '2026-05-02', spend: 50, impressions: 10_000, authentic_impressions: 4_000 },
    { date: '2026-04-30', spend: 500, impressions: 1, authentic_impressions: 1 },
  ]);
  const { cpm, cai, benchmarks: found } = attentionCosts(looker, benchmarks, period, []);
  // 1000 × 50 / 10,000 and 50 / 4,000
  expect([cpm, cai]).toEqual([5, 0.0125]);
  expect(found.map(({ source, low, high, typical }) => [source, low, high, typical])).toEqual([
    ['B', 8, 10, null],
    ['A', 12, 15, null],
  ]);
  const blind = lookerTable([{ date: '2026-05-02', spend: 50 }]);
  expect(attentionCosts(blind, benchmarks, period, [])).toMatchObject({ cpm: null, cai: null });
});

test('impressions are vetted when every creator who has started has a score', () => {
  const period = { firstDay: runDay, lastDay: runDay };
  const vettedWith = (...creators: Partial<CreatorPerformance>[]) =>
    attentionCosts(
      lookerTable([]),
      table('Benchmarks', []),
      period,
      creators as CreatorPerformance[],
    ).isVetted;
  const scored = { decision: 'scale', signals: 0 } as const;
  expect(vettedWith(scored)).toBe(true);
  expect(vettedWith(scored, { decision: 'notStarted', signals: null })).toBe(true);
  expect(vettedWith(scored, { decision: 'stop', signals: null })).toBe(false);
});

test('rights that end within 30 days and those that ended while in use', () => {
  const asset = (assetId: string, until: string, started = '') => ({
    asset_id: assetId,
    post_id: 'a',
    touchpoint: 'ad',
    rights_until: until,
    started_on: started,
  });
  const assets = table('Assets', [
    asset('1', '2026-06-19'),
    asset('2', '2026-06-20'),
    asset('3', '2026-05-20'),
    asset('4', '2026-05-19', '2026-05-01'),
    asset('5', '2026-05-19'),
    asset('6', ''),
  ]);
  expect(reuseResult(assets, 40, 2, runDay)).toEqual({
    value: 40,
    unused: 2,
    ending: 2,
    firstEndsOn: runDay,
    ended: 1,
  });
});
