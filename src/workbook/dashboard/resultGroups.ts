import {
  type ComparedGroup,
  groupComparison,
  type PostGroup,
} from '../../domain/judgement/groupComparison';
import type { Table, TextKey } from '../read/table';
import type { ConversionAction } from './creatorPerformances';

/** What brought more for its money: stories, kinds of work. */
export interface ResultGroups {
  readonly scenarios: readonly ComparedGroup[];
  readonly collabTypes: readonly ComparedGroup[];
}

/** Labels of the feed for what has none. */
const unnamed: ReadonlySet<string> = new Set(['', '(not set)', '(none)']);

/**
 * A campaign's results by scenario and collaboration type, from the feed: counted spend and in-window conversions of posts. What
 * cannot be measured, or has not begun, is in no group.
 *
 * @param actions what each campaign counts, by its id
 */
export function resultGroups(
  looker: Table<'Looker'>,
  actions: ReadonlyMap<string, ConversionAction>,
  campaignId: string,
): ResultGroups {
  const rows = postRows(looker, actions, campaignId);
  const by = (nameOf: (row: PostRow) => string) => groupComparison(grouped(rows, nameOf));
  return {
    scenarios: by(({ scenario }) => scenario),
    collabTypes: by(({ collabType }) => collabType),
  };
}

interface PostRow {
  readonly post: string;
  readonly scenario: string;
  readonly collabType: string;
  readonly cost: number;
  readonly conversions: number;
}

function postRows(
  looker: Table<'Looker'>,
  actions: ReadonlyMap<string, ConversionAction>,
  wanted: string,
): PostRow[] {
  const text = (key: TextKey<'Looker'>) => {
    const { codes, texts } = looker.text(key);
    return (row: number) => texts[codes[row] ?? 0] ?? '';
  };
  const [post, campaign] = [text('post_id'), text('campaign_id')];
  const [scenario, collabType] = [text('scenario'), text('collab_type')];
  const cost = looker.number('counted_spend');
  const leads = looker.number('leads');
  const orders = looker.number('orders');
  const known = (value: number | undefined) => (value ? value : 0);
  const rows: PostRow[] = [];
  for (let row = 0; row < looker.rowCount; row++) {
    const campaignId = campaign(row);
    if (campaignId !== wanted || unnamed.has(post(row))) continue;
    const counted = actions.get(campaignId) === 'lead' ? leads : orders;
    rows.push({
      post: post(row),
      scenario: scenario(row),
      collabType: collabType(row),
      cost: known(cost[row]),
      conversions: known(counted[row]),
    });
  }
  return rows;
}

function grouped(rows: readonly PostRow[], nameOf: (row: PostRow) => string): PostGroup[] {
  const groups = new Map<string, { posts: Set<string>; cost: number; conversions: number }>();
  for (const row of rows) {
    const name = nameOf(row);
    if (unnamed.has(name) || (row.cost === 0 && row.conversions === 0)) continue;
    const group = groups.get(name) ?? { posts: new Set(), cost: 0, conversions: 0 };
    group.posts.add(row.post);
    group.cost += row.cost;
    group.conversions += row.conversions;
    groups.set(name, group);
  }
  return [...groups].map(([name, { posts, ...sums }]) => ({ name, posts: posts.size, ...sums }));
}
