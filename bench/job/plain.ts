import { feedCells, namesOf } from './feedCells';
import { type FeedHead, inFeedOrder } from './feedOrder';
import type { BenchTabs } from './messyWorkbook';

/** A row by header. */
type Cells = Record<string, unknown>;

const dayMs = 86_400_000;

/**
 * The job as one would write it by hand: records by header, Maps with text keys, one accumulator per
 * row of the feed, a comparison sort at the end. Correct and readable; no trick.
 */
export function plainFeed(tabs: BenchTabs): unknown[][] {
  const names = namesOf(tabs.Campaigns, tabs.Creators);
  const dates = new Map<number, Date>();
  const posts = firstBy(recordsOf(tabs.Posts), 'post_id');
  const postsByCreator = groupPosts([...posts.values()]);
  const { byContent, byCode } = keysOf(recordsOf(tabs.Links));
  const conversions = firstBy(recordsOf(tabs.Conversions), 'conversion_id');
  const credits = new Map<string, Credit>();
  for (const [id, row] of conversions)
    credits.set(id, creditOf(row, posts, postsByCreator, byContent, byCode));
  inherit(conversions, credits);
  const feed = new Map<string, FeedRow>();
  addPosts(feed, posts);
  addAssets(feed, firstBy(recordsOf(tabs.Assets), 'asset_id'), posts);
  addConversions(feed, conversions, credits);
  const sorted = [...feed.values()].sort(inFeedOrder);
  return sorted.map((row) => feedCells(row, row.sums, names, dates));
}

interface Credit {
  creator: string;
  campaign: string;
  post: string;
  evidence: string;
  timing: string;
}

interface FeedRow extends FeedHead {
  readonly sums: (number | '')[];
}

function recordsOf(values: unknown[][]): Cells[] {
  const [header = [], ...rows] = values;
  return rows.map((row) =>
    Object.fromEntries(header.map((key, index) => [String(key), row[index]])),
  );
}

function key(cell: unknown): string {
  return String(cell ?? '')
    .trim()
    .toLowerCase();
}

function codeKey(cell: unknown): string {
  return String(cell ?? '')
    .toUpperCase()
    .replace(/[\s_-]+/g, '');
}

function numberOf(cell: unknown): number {
  return typeof cell === 'number' ? cell : 0;
}

function firstBy(rows: Cells[], column: string): Map<string, Cells> {
  const map = new Map<string, Cells>();
  for (const row of rows) if (!map.has(key(row[column]))) map.set(key(row[column]), row);
  return map;
}

function groupPosts(posts: Cells[]): Map<string, Cells[]> {
  const groups = new Map<string, Cells[]>();
  for (const post of posts) {
    const place = `${key(post.creator_id)}\n${key(post.campaign_id)}`;
    const group = groups.get(place);
    if (group) group.push(post);
    else groups.set(place, [post]);
  }
  for (const group of groups.values()) {
    group.sort(
      (a, b) =>
        timeOf(a.published_at) - timeOf(b.published_at) ||
        (key(a.post_id) < key(b.post_id) ? -1 : 1),
    );
  }
  return groups;
}

function timeOf(cell: unknown): number {
  return (cell as Date).getTime();
}

function keysOf(links: Cells[]) {
  const byContent = new Map<string, Cells>();
  const byCode = new Map<string, Cells>();
  for (const link of links) {
    if (link.utm_content !== '') byContent.set(key(link.utm_content), link);
    if (link.promo_code !== '') byCode.set(codeKey(link.promo_code), link);
  }
  return { byContent, byCode };
}

function creditOf(
  row: Cells,
  posts: Map<string, Cells>,
  postsByCreator: Map<string, Cells[]>,
  byContent: Map<string, Cells>,
  byCode: Map<string, Cells>,
): Credit {
  const nobody = { creator: '', campaign: '', post: '', timing: '' };
  if (key(row.status) === 'cancelled') return { ...nobody, evidence: 'excluded' };
  const code = row.promo_code === '' ? undefined : byCode.get(codeKey(row.promo_code));
  const link = row.utm_content === '' ? undefined : byContent.get(key(row.utm_content));
  const winner = code ?? link;
  if (winner === undefined) return { ...nobody, evidence: 'none' };
  const creator = key(winner.creator_id);
  const atMs = timeOf(row.occurred_at);
  const isOwnLink = link !== undefined && key(link.creator_id) === creator;
  const post = isOwnLink
    ? posts.get(key(link.post_id))
    : latest(postsByCreator.get(`${creator}\n${key(winner.campaign_id)}`) ?? [], atMs);
  const evidence = code ? 'code' : 'utm';
  if (post === undefined || timeOf(post.published_at) > atMs) {
    return { creator, campaign: key(winner.campaign_id), post: '', evidence, timing: 'early' };
  }
  const isInWindow = atMs < timeOf(post.published_at) + 7 * dayMs;
  const timing = isInWindow ? 'in_window' : 'late';
  return { creator, campaign: key(post.campaign_id), post: key(post.post_id), evidence, timing };
}

function latest(posts: Cells[], atMs: number): Cells | undefined {
  let found: Cells | undefined;
  for (const post of posts) if (timeOf(post.published_at) <= atMs) found = post;
  return found;
}

function inherit(conversions: Map<string, Cells>, credits: Map<string, Credit>): void {
  for (const [id, row] of conversions) {
    if (row.lead_id === '' || key(row.kind) === 'lead' || credits.get(id)?.evidence === 'excluded')
      continue;
    const lead = conversions.get(key(row.lead_id));
    const credit = credits.get(key(row.lead_id));
    if (!lead || !credit || key(lead.kind) !== 'lead' || credit.creator === '') continue;
    if (timeOf(row.occurred_at) >= timeOf(lead.occurred_at)) credits.set(id, credit);
  }
}

const measures = 18;
const metricsFrom = 1;
const metricsTo = 7;
const margin = 14;
/** Qualified leads and new customers: blank until somebody said so. */
const saidOrBlank = [9, 11];

function feedRow(
  feed: Map<string, FeedRow>,
  head: FeedHead,
  kind: 'placement' | 'conversion',
): FeedRow {
  const id = JSON.stringify(Object.values(head));
  let row = feed.get(id);
  if (row === undefined) {
    const sums: (number | '')[] = new Array(measures).fill(0);
    if (kind === 'placement') sums.fill('', metricsFrom, metricsTo + 1);
    else sums[margin] = '';
    for (const place of saidOrBlank) sums[place] = '';
    row = { ...head, sums };
    feed.set(id, row);
  }
  return row;
}

function add({ sums }: FeedRow, place: number, value: unknown): void {
  if (typeof value === 'number') sums[place] = (sums[place] || 0) + value;
}

/** 1 for yes, 0 for no, nothing for a blank. */
function said(cell: unknown): number | undefined {
  return typeof cell === 'boolean' ? Number(cell) : undefined;
}

function dayOf(cell: unknown): number {
  return Math.floor(timeOf(cell) / dayMs);
}

function addPosts(feed: Map<string, FeedRow>, posts: Map<string, Cells>): void {
  for (const [id, post] of posts) {
    const head = {
      day: dayOf(post.published_at),
      campaign: key(post.campaign_id),
      creator: key(post.creator_id),
      post: id,
      touchpoint: 'post',
      evidence: '',
      timing: '',
    };
    const row = feedRow(feed, head, 'placement');
    add(row, 0, post.fee);
    add(row, 1, post.impressions);
    add(row, 2, post.impressions);
    for (const count of [post.likes, post.comments, post.saves, post.shares]) add(row, 5, count);
    add(row, 6, post.impressions);
    add(row, 7, post.clicks);
  }
}

function addAssets(
  feed: Map<string, FeedRow>,
  assets: Map<string, Cells>,
  posts: Map<string, Cells>,
): void {
  for (const asset of assets.values()) {
    const id = key(asset.post_id);
    const post = posts.get(id);
    const head = {
      day: dayOf(asset.started_on),
      campaign: key(post?.campaign_id),
      creator: key(post?.creator_id),
      post: id,
      touchpoint: String(asset.touchpoint),
      evidence: '',
      timing: '',
    };
    const row = feedRow(feed, head, 'placement');
    add(row, 0, asset.added_cost);
    add(row, 1, asset.impressions);
    add(row, 2, asset.impressions);
  }
}

function addConversions(
  feed: Map<string, FeedRow>,
  conversions: Map<string, Cells>,
  credits: Map<string, Credit>,
): void {
  for (const [id, row] of conversions) {
    const credit = credits.get(id);
    if (credit === undefined || credit.evidence === 'excluded') continue;
    const { creator, campaign, post, evidence, timing } = credit;
    const head = {
      day: dayOf(row.occurred_at),
      campaign,
      creator,
      post,
      touchpoint: 'post',
      evidence,
      timing,
    };
    const target = feedRow(feed, head, 'conversion');
    const isLead = key(row.kind) === 'lead';
    if (timing !== 'in_window') {
      add(target, isLead ? 15 : 16, 1);
      add(target, 17, row.revenue);
      continue;
    }
    add(target, isLead ? 8 : 10, 1);
    if (isLead) add(target, 9, said(row.qualified));
    else add(target, 11, said(row.new_customer));
    add(target, 12, row.revenue);
    add(target, 13, row.refunded);
    if (!isLead)
      add(
        target,
        margin,
        numberOf(row.revenue) - numberOf(row.refunded) - numberOf(row.cost_of_goods),
      );
  }
}
