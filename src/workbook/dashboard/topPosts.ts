import type { Table } from '../read/table';

/** A post among the best. */
export interface TopPost {
  readonly postId: string;
  readonly creator: string;
  /** '' where nobody recorded one. */
  readonly scenario: string;
  readonly spend: number;
  readonly conversions: number;
  /** What came back beyond what counts of the spend; null where the return is not known. */
  readonly profit: number | null;
  /** Where else it was used: touchpoints other than the post itself. */
  readonly reusedAs: readonly string[];
}

const MOST_SHOWN = 5;

interface PostSums {
  creator: string;
  scenario: string;
  spend: number;
  countedSpend: number;
  conversions: number;
  margin: number | null;
  readonly reusedAs: Set<string>;
}

/**
 * The posts that brought most: by profit (attributed margin less counted spend) where margins are
 * known, else by conversions. A post without a conversion is none of the best.
 */
export function topPosts(looker: Table<'Looker'>): TopPost[] {
  return [...sumsByPost(looker)]
    .map(([postId, { countedSpend, margin, reusedAs, ...sums }]) => ({
      postId,
      ...sums,
      profit: margin === null ? null : margin - countedSpend,
      reusedAs: [...reusedAs].sort(),
    }))
    .filter(({ conversions }) => conversions > 0)
    .sort(byWorth)
    .slice(0, MOST_SHOWN);
}

type Worth = Pick<TopPost, 'profit' | 'conversions' | 'postId'>;

function byWorth(a: Worth, b: Worth): number {
  const profit = (b.profit ?? Number.NEGATIVE_INFINITY) - (a.profit ?? Number.NEGATIVE_INFINITY);
  if (profit > 0 || profit < 0) return profit;
  return b.conversions - a.conversions || (a.postId < b.postId ? -1 : 1);
}

function sumsByPost(looker: Table<'Looker'>): Map<string, PostSums> {
  const texts = {
    post: looker.text('post_id'),
    creator: looker.text('creator'),
    scenario: looker.text('scenario'),
    touchpoint: looker.text('touchpoint'),
  };
  const at = (key: keyof typeof texts, row: number) =>
    texts[key].texts[texts[key].codes[row] ?? 0] ?? '';
  const number = (key: Parameters<typeof looker.number>[0]) => looker.number(key);
  const columns = {
    spend: number('spend'),
    countedSpend: number('counted_spend'),
    margin: number('margin'),
    orders: number('orders'),
    leads: number('leads'),
  };
  const sums = new Map<string, PostSums>();
  for (let row = 0; row < looker.rowCount; row++) {
    const id = at('post', row);
    if (isNoName(id)) continue;
    const scenario = at('scenario', row);
    const post = sums.get(id) ?? newSums(at('creator', row), isNoName(scenario) ? '' : scenario);
    sums.set(id, post);
    post.spend += known(columns.spend[row]);
    post.countedSpend += known(columns.countedSpend[row]);
    post.conversions += known(columns.orders[row]) + known(columns.leads[row]);
    const margin = columns.margin[row] as number;
    if (!Number.isNaN(margin)) post.margin = (post.margin ?? 0) + margin;
    const touchpoint = at('touchpoint', row);
    if (touchpoint !== 'post' && !isNoName(touchpoint)) post.reusedAs.add(touchpoint);
  }
  return sums;
}

function newSums(creator: string, scenario: string): PostSums {
  const nothing = { spend: 0, countedSpend: 0, conversions: 0, margin: null };
  return { creator, scenario, ...nothing, reusedAs: new Set() };
}

/** Stands where a dimension has no value. */
function isNoName(text: string): boolean {
  return text === '' || text === '(none)' || text === '(not set)';
}

function known(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}
