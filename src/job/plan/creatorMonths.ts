import type { PastMonth } from '../../domain/plan/budget/budgetCreator';
import { monthOfDay } from '../../ground/time/calendarMonth';
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

/** A month of the calendar, as far as its money could be counted. */
export interface CalendarMonth extends PastMonth {
  /** months since year 0 */
  readonly month: number;
  /** everything its posts cost, whether it could be counted or not */
  readonly spend: number;
}

/**
 * The past months of every creator, oldest first and without gaps: posts by the month they came out in,
 * with the spend and the conversions of those posts, whenever these came. What belongs to no post
 * stands in the month of its day.
 */
export function creatorMonths(material: MonthMaterial): Map<string, CalendarMonth[]> {
  const months = new Map<string, Map<number, Sums>>();
  const sumsOf = (creator: string, month: number) => {
    const own = months.get(creator) ?? new Map<number, Sums>();
    const sums = own.get(month) ?? { posts: 0, ...nothing };
    months.set(creator, own.set(month, sums));
    return sums;
  };
  const monthOf = addPosts(material, sumsOf);
  addFeed(material, monthOf, sumsOf);
  return new Map([...months].map(([creator, own]) => [creator, withoutGaps(own)]));
}

interface Sums {
  posts: number;
  spend: number;
  cost: number;
  conversions: number;
}

const nothing = { spend: 0, cost: 0, conversions: 0 };

type SumsOf = (creator: string, month: number) => Sums;

/** Counts published posts; gives the month of each by its id. */
function addPosts({ posts, clock, nowMs }: MonthMaterial, sumsOf: SumsOf): Map<string, number> {
  const monthOf = new Map<string, number>();
  const publishedAt = posts.number('published_at');
  for (let row = 0; row < posts.rowCount; row++) {
    const at = publishedAt[row] as number;
    if (!(at <= nowMs)) continue;
    const month = monthOfDay(clock.dayOf(at));
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
    spend: looker.number('spend'),
    cost: looker.number('counted_spend'),
    orders: looker.number('orders'),
    leads: looker.number('leads'),
  };
  for (let row = 0; row < looker.rowCount; row++) {
    const spend = numbers.spend[row] || 0;
    const cost = numbers.cost[row] || 0;
    const isLead = actions.get(textAt(looker, 'campaign_id', row)) === 'lead';
    const conversions = (isLead ? numbers.leads : numbers.orders)[row] || 0;
    if (spend === 0 && cost === 0 && conversions === 0) continue;
    const month = monthOf.get(textAt(looker, 'post_id', row));
    const sums = sumsOf(
      textAt(looker, 'creator_id', row),
      month ?? monthOfDay(numbers.day[row] as number),
    );
    sums.spend += spend;
    sums.cost += cost;
    sums.conversions += conversions;
  }
}

/** Money without a post in its month belongs to the posts before it, else to the first ones. */
function withoutGaps(own: ReadonlyMap<number, Sums>): CalendarMonth[] {
  const withPosts = [...own].filter(([, { posts }]) => posts > 0).map(([month]) => month);
  if (withPosts.length === 0) return [];
  const [first, last] = [Math.min(...withPosts), Math.max(...withPosts)];
  const months = Array.from({ length: last - first + 1 }, (_, index) => ({
    month: first + index,
    posts: own.get(first + index)?.posts ?? 0,
    ...nothing,
  }));
  for (const [month, { spend, cost, conversions }] of own) {
    const before = withPosts.filter((each) => each <= month);
    const at = months[(before.length > 0 ? Math.max(...before) : first) - first];
    if (!at) continue;
    at.spend += spend;
    at.cost += cost;
    at.conversions += conversions;
  }
  return months;
}
