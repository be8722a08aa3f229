import { verdictWords } from '../../../src/domain/judgement/verdictWord';
import type { LeadershipOpening } from '../../../src/shared/leadershipOpening';
import type { PlanCreator, PlanOpening } from '../../../src/shared/planOpening';
import { leadershipView } from '../../../src/workbook/dashboard/leadershipView';
import type { BookRow } from '../../support/jobBook';
import { lookerTable, scoreboardTable } from '../../workbook/dashboard/feedTables';

/** 2026-05-29 in Seoul. */
const NOW = Date.UTC(2026, 4, 29, 1);
const verdicts = [
  'scale',
  'keep testing',
  'renegotiate',
  'stop',
  'too early',
  'not measurable',
  '',
];

const looker = lookerTable(
  Array.from({ length: 70 }, (_, index) => ({
    date: new Date(Date.UTC(2026, 2, 20 + index)).toISOString().slice(0, 10),
    spend: (index * 37) % 300,
    counted_spend: (index * 30) % 300,
    return_spend: (index * 30) % 300,
    return_value: ((index * 53) % 400) - 60,
    margin: ((index * 53) % 400) - 60,
    orders: index % 4,
    other_orders: index % 3,
    leads: index % 2,
    impressions: 1000,
    engagements: 40,
    clicks: 9,
    updated_at: new Date(NOW - 3_600_000),
    data_kind: 'real',
  })),
);

/** A row of the Scoreboard about an invented creator; every verdict comes in turn. */
export function creatorRow(index: number, change: BookRow = {}): BookRow {
  const romi = typeof change.romi === 'number' ? change.romi : 2 - index * 0.3;
  return {
    scope: 'creator',
    creator_id: `c${index}`,
    creator: `Creator ${index}`,
    platform: 'instagram',
    spend: 100 + 90 * index,
    counted_spend: 100 + 90 * index,
    posts: 1,
    action: 'order',
    conversions: 3 * index,
    cpa: 30,
    cpa_low: 20,
    cpa_high: 50,
    orders: 3 * index,
    romi,
    romi_low: romi - 0.5,
    romi_high: romi + 1,
    chance: 0.9 - 0.1 * index,
    signals: index === 2 ? 80 : 5,
    verdict: verdicts[index % verdicts.length],
    ...change,
  };
}

function group(scope: string, creator: string, spend: number, conversions: number): BookRow {
  return { scope, creator, spend, counted_spend: spend, posts: 1, action: 'order', conversions };
}

const groups = [
  { ...group('campaign', 'Spring', 900, 9), campaign_id: 's', stage: 'pilot', romi: 0.2 },
  { ...group('campaign', 'Summer', 90, 0), campaign_id: 't', stage: 'scaling', kpis: 'CPA 9' },
  { ...group('total', 'All', 990, 9), romi: 0.1, romi_low: -1, romi_high: 2 },
];

/** What next month starts from: two posts of everybody at half of what she cost. */
export function planOf(creators: readonly BookRow[]): PlanOpening {
  return {
    creators: creators.map((row): PlanCreator => {
      const [cost, conversions] = [Number(row.counted_spend), Number(row.conversions)];
      return {
        creatorId: String(row.creator_id),
        name: String(row.creator),
        costPerPost: cost / 2,
        cost,
        conversions,
        posts: 2,
        months: [{ posts: 2, cost, conversions }],
        word: verdictWords.find((word) => word === row.verdict) ?? null,
        signals: null,
        deliveredRate: 1,
        fit: 0,
        rightsEndOn: '',
      };
    }),
    action: 'order',
    marginPerAction: 40,
    marginLack: null,
    budget: null,
    usualBudget: 2000,
    forecasts: [],
    record: { inside: 7, ended: 8 },
    plans: [],
    tests: [],
    sales: null,
    estimates: '',
  };
}

/** What the page opens with: six creators, two campaigns, ten weeks. */
export function leadershipOpening(
  change: Partial<LeadershipOpening> = {},
  creators: readonly BookRow[] = Array.from({ length: 6 }, (_, index) => creatorRow(index)),
): LeadershipOpening {
  return {
    fileName: 'Spring pilot',
    language: 'en',
    locale: 'en-US',
    currency: 'USD',
    leavesVatOut: false,
    timeZone: 'Asia/Seoul',
    nowMs: NOW,
    lastRun: { succeeded: true, isHeld: false, endedAtMs: NOW - 3_600_000, message: 'Done' },
    health: { errors: 1, warnings: 2 },
    dashboardUrl: 'https://lookerstudio.google.com/reporting/create?x=1',
    plan: planOf(creators),
    channels: null,
    view: leadershipView(looker, scoreboardTable([...creators, ...groups])),
    ...change,
  };
}
