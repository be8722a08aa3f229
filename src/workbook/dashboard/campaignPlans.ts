import type { Table } from '../read/table';

/** A campaign's plan beside what has happened; null where the plan does not say. */
export interface CampaignPlan {
  readonly campaignId: string;
  readonly campaign: string;
  readonly goal: string;
  readonly budget: number | null;
  readonly spent: number;
  readonly postsOut: number;
  readonly postsPlanned: number;
  /** Day number of the last day; null without one. */
  readonly endsOn: number | null;
  readonly isOver: boolean;
}

/**
 * Plan against actual of each campaign that has a plan: money against the budget, posts out against
 * posts entered. Pace is told by posts, since money falls on the days of posts.
 *
 * @param runDay the day of the run, as a day number
 * @param nowMs the moment of the run
 */
export function campaignPlans(
  campaigns: Table<'Campaigns'>,
  posts: Table<'Posts'>,
  looker: Table<'Looker'>,
  runDay: number,
  nowMs: number,
): CampaignPlan[] {
  const ids = campaigns.text('campaign_id');
  const names = campaigns.text('name');
  const goals = campaigns.text('goal');
  const budgets = campaigns.number('budget');
  const ends = campaigns.number('ends_on');
  const spentOf = spendByCampaign(looker);
  const postsOf = postsByCampaign(posts, nowMs);
  const plans: CampaignPlan[] = [];
  for (let row = 0; row < campaigns.rowCount; row++) {
    const id = textAt(ids, row);
    const budget = orNull(budgets[row]);
    const { out = 0, planned = 0 } = postsOf.get(id) ?? {};
    const goal = textAt(goals, row);
    if (budget === null && goal === '' && planned === 0) continue;
    const endsOn = orNull(ends[row]);
    plans.push({
      campaignId: id,
      campaign: textAt(names, row) || id,
      goal,
      budget,
      spent: spentOf.get(id) ?? 0,
      postsOut: out,
      postsPlanned: out + planned,
      endsOn,
      isOver: endsOn !== null && endsOn < runDay,
    });
  }
  return plans;
}

interface TextColumn {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

function textAt({ codes, texts }: TextColumn, row: number): string {
  return texts[codes[row] ?? 0] ?? '';
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function spendByCampaign(looker: Table<'Looker'>): Map<string, number> {
  const ids = looker.text('campaign_id');
  const spend = looker.number('spend');
  const sums = new Map<string, number>();
  for (let row = 0; row < looker.rowCount; row++) {
    const id = textAt(ids, row);
    sums.set(id, (sums.get(id) ?? 0) + (orNull(spend[row]) ?? 0));
  }
  return sums;
}

function postsByCampaign(
  posts: Table<'Posts'>,
  nowMs: number,
): Map<string, { out: number; planned: number }> {
  const ids = posts.text('campaign_id');
  const publishedAt = posts.number('published_at');
  const counts = new Map<string, { out: number; planned: number }>();
  for (let row = 0; row < posts.rowCount; row++) {
    const id = textAt(ids, row);
    const count = counts.get(id) ?? { out: 0, planned: 0 };
    counts.set(id, count);
    if ((publishedAt[row] as number) <= nowMs) count.out += 1;
    else count.planned += 1;
  }
  return counts;
}
