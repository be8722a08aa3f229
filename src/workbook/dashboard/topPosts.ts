import type { Table } from '../read/table';
import type { CampaignActions } from './scorecards';

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
  /** What came back; null where nothing is known of it. */
  returned: number | null;
  readonly reusedAs: Set<string>;
}

/**
 * The posts that brought most: by profit (attributed margin less counted spend, what leads are worth in a campaign that
 * counts them) where that is known, else by conversions. A post without a conversion is none of the best.
 */
export function topPosts(looker: Table<'Looker'>, actions: CampaignActions): TopPost[] {
  return [...sumsByPost(looker, actions)]
    .map(([postId, { countedSpend, returned, reusedAs, ...sums }]) => ({
      postId,
      ...sums,
      profit: returned === null ? null : returned - countedSpend,
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

function sumsByPost(looker: Table<'Looker'>, actions: CampaignActions): Map<string, PostSums> {
  const returnedIn = returnOfRow(looker, actions);
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
    const returned = returnedIn(row);
    if (!Number.isNaN(returned)) post.returned = (post.returned ?? 0) + returned;
    const touchpoint = at('touchpoint', row);
    if (touchpoint !== 'post' && !isNoName(touchpoint)) post.reusedAs.add(touchpoint);
  }
  return sums;
}

/** What a row brought back: its margin, or what leads are worth where its campaign counts them; NaN where unknown. */
function returnOfRow(looker: Table<'Looker'>, actions: CampaignActions): (row: number) => number {
  const margins = looker.number('margin');
  const values = looker.number('return_value');
  const spends = looker.number('return_spend');
  const { codes, texts } = looker.text('campaign_id');
  const isLead = texts.map((id) => actions.get(id) === 'lead');
  return (row) => {
    if (isLead[codes[row] ?? 0] !== true) return margins[row] ?? Number.NaN;
    const isKnown = known(values[row]) !== 0 || known(spends[row]) !== 0;
    return isKnown ? known(values[row]) : Number.NaN;
  };
}

function newSums(creator: string, scenario: string): PostSums {
  const nothing = { spend: 0, countedSpend: 0, conversions: 0, returned: null };
  return { creator, scenario, ...nothing, reusedAs: new Set() };
}

/** Stands where a dimension has no value. */
function isNoName(text: string): boolean {
  return text === '' || text === '(none)' || text === '(not set)';
}

function known(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}
