import type { PastMonth } from '../../domain/plan/budget/budgetCreator';
import { dayMs } from '../../ground/time/calendarDay';
import type { ZoneClock } from '../../ground/time/zoneClock';
import type { CampaignActions } from '../../workbook/dashboard/scorecards';
import type { Table } from '../../workbook/read/table';
import { textAt } from '../looker/slotLabels';

/** What months are added up from. */
export interface MonthMaterial {
  readonly looker: Table<'Looker'>;
  readonly posts: Table<'Posts'>;
  /** What each campaign counts as a conversion. */
  readonly actions: CampaignActions;
  readonly clock: Pick<ZoneClock, 'dayOf'>;
  /** The moment of the run. */
  readonly nowMs: number;
}

/**
 * The past months of every creator, oldest first and without gaps: posts by the month they came out in,
 * with the counted spend and the conversions of those posts, whenever these came. What belongs to no post
 * stands in the month of its day.
 */
export function creatorMonths(material: MonthMaterial): Map<string, PastMonth[]> {
  const months = new Map<string, Map<number, Sums>>();
  const sumsOf = (creator: string, month: number) => {
    const own = months.get(creator) ?? new Map<number, Sums>();
    const sums = own.get(month) ?? { posts: 0, cost: 0, conversions: 0 };
    months.set(creator, own.set(month, sums));
    return sums;
  };
  const monthOf = addPosts(material, sumsOf);
  addFeed(material, monthOf, sumsOf);
  return new Map([...months].map(([creator, own]) => [creator, withoutGaps(own)]));
}

interface Sums {
  posts: number;
  cost: number;
  conversions: number;
}

type SumsOf = (creator: string, month: number) => Sums;

/** Counts published posts; gives the month of each by its id. */
function addPosts({ posts, clock, nowMs }: MonthMaterial, sumsOf: SumsOf): Map<string, number> {
  const monthOf = new Map<string, number>();
  const publishedAt = posts.number('published_at');
  for (let row = 0; row < posts.rowCount; row++) {
    const at = publishedAt[row] as number;
    if (!(at <= nowMs)) continue;
    const month = monthNumber(clock.dayOf(at));
    monthOf.set(textAt(posts, 'post_id', row), month);
    sumsOf(textAt(posts, 'creator_id', row), month).posts += 1;
  }
  return monthOf;
}

function addFeed(
  { looker, actions }: MonthMaterial,
  monthOf: ReadonlyMap<string, number>,
  sumsOf: SumsOf,
): void {
  const numbers = {
    day: looker.number('date'),
    cost: looker.number('counted_spend'),
    orders: looker.number('orders'),
    leads: looker.number('leads'),
  };
  for (let row = 0; row < looker.rowCount; row++) {
    const cost = numbers.cost[row] || 0;
    const isLead = actions.get(textAt(looker, 'campaign_id', row)) === 'lead';
    const conversions = (isLead ? numbers.leads : numbers.orders)[row] || 0;
    if (cost === 0 && conversions === 0) continue;
    const month = monthOf.get(textAt(looker, 'post_id', row));
    const sums = sumsOf(
      textAt(looker, 'creator_id', row),
      month ?? monthNumber(numbers.day[row] as number),
    );
    sums.cost += cost;
    sums.conversions += conversions;
  }
}

/** Money without a post in its month belongs to the posts before it, else to the first ones. */
function withoutGaps(own: ReadonlyMap<number, Sums>): PastMonth[] {
  const withPosts = [...own].filter(([, { posts }]) => posts > 0).map(([month]) => month);
  if (withPosts.length === 0) return [];
  const [first, last] = [Math.min(...withPosts), Math.max(...withPosts)];
  const months = Array.from({ length: last - first + 1 }, (_, index) => ({
    posts: own.get(first + index)?.posts ?? 0,
    cost: 0,
    conversions: 0,
  }));
  for (const [month, { cost, conversions }] of own) {
    const before = withPosts.filter((each) => each <= month);
    const at = months[(before.length > 0 ? Math.max(...before) : first) - first];
    if (!at) continue;
    at.cost += cost;
    at.conversions += conversions;
  }
  return months;
}

/** Months since year 0 of a day number. */
function monthNumber(day: number): number {
  const date = new Date(day * dayMs);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}
