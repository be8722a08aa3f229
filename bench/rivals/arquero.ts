import { type ColumnTable, escape as each, op, table } from 'arquero';
import { feedCells, namesOf } from '../job/feedCells';
import type { BenchTabs } from '../job/messyWorkbook';

// biome-ignore lint/suspicious/noExplicitAny: Arquero's expressions see rows of any shape
type Row = any;

const dayMs = 86_400_000;
const windowMs = 7 * dayMs;
const measures = Array.from({ length: 18 }, (_, place) => `m${place}`);
const nothing = Object.fromEntries(measures.map((measure) => [measure, 0]));

/** The same job with Arquero's verbs; the as-of join, which it lacks, is a binary search. */
export function arqueroFeed(tabs: BenchTabs): unknown[][] {
  const posts = postTable(tabs);
  const { contents, codes } = linkTables(tabs);
  const conversions = creditedTable(ownCredits(tabs, posts, contents, codes));
  const events = postEvents(posts).concat(assetEvents(tabs, posts), conversionEvents(conversions));
  const heads = ['day', 'campaign', 'creator', 'post', 'touchpoint', 'evidence', 'timing'];
  const sums = Object.fromEntries(measures.map((measure) => [measure, op.sum(measure)]));
  const feed = events.groupby(heads).rollup(sums).orderby(heads);
  return rowsOut(feed, tabs);
}

function columnsOf(values: unknown[][]): ColumnTable {
  const [header = [], ...rows] = values;
  const columns = header.map((key, index) => [
    String(key),
    rows.map((row) => (row[index] === '' ? null : row[index])),
  ]);
  return table(Object.fromEntries(columns));
}

const key = (cell: unknown) => (cell === null ? null : String(cell).trim().toLowerCase());
const codeKey = (cell: unknown) =>
  cell === null
    ? null
    : String(cell)
        .toUpperCase()
        .replace(/[\s_-]+/g, '');

function postTable(tabs: BenchTabs): ColumnTable {
  return columnsOf(tabs.Posts)
    .derive({
      post: each((d: Row) => key(d.post_id)),
      creator: each((d: Row) => key(d.creator_id)),
      campaign: each((d: Row) => key(d.campaign_id)),
      ms: each((d: Row) => d.published_at.getTime()),
    })
    .dedupe('post');
}

function linkTables(tabs: BenchTabs) {
  const links = columnsOf(tabs.Links).derive({
    content: each((d: Row) => key(d.utm_content)),
    code: each((d: Row) => codeKey(d.promo_code)),
    link_creator: each((d: Row) => key(d.creator_id)),
    link_post: each((d: Row) => key(d.post_id)),
    link_campaign: each((d: Row) => key(d.campaign_id)),
  });
  return {
    contents: links
      .filter((d: Row) => d.content !== null)
      .select('content', {
        link_creator: 'u_creator',
        link_post: 'u_post',
        link_campaign: 'u_campaign',
      })
      .dedupe('content'),
    codes: links
      .filter((d: Row) => d.code !== null)
      .select('code', { link_creator: 'k_creator', link_campaign: 'k_campaign' })
      .dedupe('code'),
  };
}

/** Finds a creator's latest post in a campaign up to a moment. */
function latestPost(
  posts: ColumnTable,
): (creator: string, campaign: string, ms: number) => string | null {
  const byPlace = new Map<string, { ms: number; post: string }[]>();
  for (const { creator, campaign, post, ms } of posts.objects() as Row[]) {
    const place = `${creator}\n${campaign}`;
    const group = byPlace.get(place);
    if (group) group.push({ ms, post });
    else byPlace.set(place, [{ ms, post }]);
  }
  for (const group of byPlace.values()) group.sort((a, b) => a.ms - b.ms);
  return (creator, campaign, ms) => {
    const group = byPlace.get(`${creator}\n${campaign}`) ?? [];
    let low = 0;
    let high = group.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((group[middle]?.ms ?? 0) <= ms) low = middle + 1;
      else high = middle;
    }
    return group[low - 1]?.post ?? null;
  };
}

function ownCredits(
  tabs: BenchTabs,
  posts: ColumnTable,
  contents: ColumnTable,
  codes: ColumnTable,
): ColumnTable {
  const latest = latestPost(posts);
  const postTimes = posts.select({ post: 'chosen', ms: 'post_ms', campaign: 'post_campaign' });
  return columnsOf(tabs.Conversions)
    .derive({
      id: each((d: Row) => key(d.conversion_id)),
      lead: each((d: Row) => key(d.lead_id)),
      is_lead: each((d: Row) => key(d.kind) === 'lead'),
      excluded: each((d: Row) => key(d.status) === 'cancelled'),
      content: each((d: Row) => key(d.utm_content)),
      code: each((d: Row) => codeKey(d.promo_code)),
      ms: each((d: Row) => d.occurred_at.getTime()),
    })
    .dedupe('id')
    .join_left(codes, 'code')
    .join_left(contents, 'content')
    .derive({
      creator: each((d: Row) => d.k_creator ?? d.u_creator ?? ''),
      evidence: each((d: Row) => (d.k_creator ? 1 : d.u_creator ? 2 : 5)),
      link_campaign: each((d: Row) => (d.k_creator ? d.k_campaign : d.u_campaign)),
    })
    .derive({
      chosen: each((d: Row) =>
        d.creator !== '' && d.u_creator === d.creator
          ? d.u_post
          : latest(d.creator, d.link_campaign, d.ms),
      ),
    })
    .join_left(postTimes, 'chosen')
    .derive({
      timing: each((d: Row) =>
        d.creator === '' ? 0 : !(d.post_ms <= d.ms) ? 3 : d.ms < d.post_ms + windowMs ? 1 : 2,
      ),
    })
    .derive({
      post: each((d: Row) => (d.timing === 1 || d.timing === 2 ? d.chosen : '')),
      campaign: each((d: Row) =>
        d.timing === 1 || d.timing === 2 ? d.post_campaign : (d.link_campaign ?? ''),
      ),
    });
}

/** Orders take over the credit of their lead. */
function creditedTable(own: ColumnTable): ColumnTable {
  const leads = own
    .filter((d: Row) => d.is_lead && !d.excluded && d.creator !== '')
    .select({
      id: 'lead',
      creator: 'l_creator',
      campaign: 'l_campaign',
      post: 'l_post',
      evidence: 'l_evidence',
      timing: 'l_timing',
      ms: 'l_ms',
    });
  return own
    .filter((d: Row) => !d.excluded)
    .join_left(leads, 'lead')
    .derive({
      from_lead: each(
        (d: Row) =>
          !d.is_lead && d.l_creator !== undefined && d.l_creator !== null && d.ms >= d.l_ms,
      ),
    })
    .derive({
      creator: each((d: Row) => (d.from_lead ? d.l_creator : d.creator)),
      campaign: each((d: Row) => (d.from_lead ? d.l_campaign : d.campaign)),
      post: each((d: Row) => (d.from_lead ? d.l_post : d.post)),
      evidence: each((d: Row) => (d.from_lead ? d.l_evidence : d.evidence)),
      timing: each((d: Row) => (d.from_lead ? d.l_timing : d.timing)),
    });
}

function events(from: ColumnTable, values: Record<string, (row: Row) => unknown>): ColumnTable {
  const all = {
    ...Object.fromEntries(Object.keys(nothing).map((measure) => [measure, () => 0])),
    ...values,
  };
  const heads = ['day', 'campaign', 'creator', 'post', 'touchpoint', 'evidence', 'timing'];
  const derived = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, each(value)]),
  );
  return from.derive(derived).select([...heads, ...measures]);
}

const none = () => null;
const said = (flag: boolean | null) => (flag === null ? null : Number(flag));

function postEvents(posts: ColumnTable): ColumnTable {
  return events(posts, {
    day: (d) => Math.floor(d.ms / dayMs),
    touchpoint: () => '',
    evidence: () => 0,
    timing: () => 0,
    m0: (d) => d.fee ?? 0,
    m1: (d) => d.impressions,
    m2: (d) => d.impressions,
    m3: none,
    m4: none,
    m5: (d) => (d.likes ?? 0) + (d.comments ?? 0) + (d.saves ?? 0) + (d.shares ?? 0),
    m6: (d) => d.impressions,
    m7: (d) => d.clicks,
    m9: none,
    m11: none,
  });
}

function assetEvents(tabs: BenchTabs, posts: ColumnTable): ColumnTable {
  const assets = columnsOf(tabs.Assets)
    .derive({ id: each((d: Row) => key(d.asset_id)), post: each((d: Row) => key(d.post_id)) })
    .dedupe('id')
    .select('post', 'touchpoint', 'started_on', 'impressions', 'added_cost')
    .join_left(posts.select('post', 'creator', 'campaign'), 'post');
  return events(assets, {
    day: (d) => Math.floor(d.started_on.getTime() / dayMs),
    evidence: () => 0,
    timing: () => 0,
    m0: (d) => d.added_cost ?? 0,
    m1: (d) => d.impressions,
    m2: (d) => d.impressions,
    m3: none,
    m4: none,
    m5: none,
    m6: none,
    m7: none,
    m9: none,
    m11: none,
  });
}

function conversionEvents(conversions: ColumnTable): ColumnTable {
  const counts = (d: Row) => d.timing === 1;
  return events(conversions, {
    day: (d) => Math.floor(d.ms / dayMs),
    touchpoint: () => '',
    m8: (d) => (counts(d) && d.is_lead ? 1 : 0),
    m9: (d) => (counts(d) && d.is_lead ? said(d.qualified) : null),
    m10: (d) => (counts(d) && !d.is_lead ? 1 : 0),
    m11: (d) => (counts(d) && !d.is_lead ? said(d.new_customer) : null),
    m12: (d) => (counts(d) ? (d.revenue ?? 0) : 0),
    m13: (d) => (counts(d) ? (d.refunded ?? 0) : 0),
    m14: (d) => (counts(d) && !d.is_lead ? d.revenue - (d.refunded ?? 0) - d.cost_of_goods : null),
    m15: (d) => (!counts(d) && d.is_lead ? 1 : 0),
    m16: (d) => (!counts(d) && !d.is_lead ? 1 : 0),
    m17: (d) => (counts(d) ? 0 : (d.revenue ?? 0)),
  });
}

const evidences = ['', 'code', 'utm', 'landing', 'survey', 'none'];
const timings = ['', 'in_window', 'late', 'early'];

function rowsOut(feed: ColumnTable, tabs: BenchTabs): unknown[][] {
  const names = namesOf(tabs.Campaigns, tabs.Creators);
  const dates = new Map<number, Date>();
  return (feed.objects() as Row[]).map((row) => {
    const head = {
      day: row.day,
      campaign: row.campaign,
      creator: row.creator,
      post: row.post,
      touchpoint: row.touchpoint === '' ? 'post' : row.touchpoint,
      evidence: evidences[row.evidence] ?? '',
      timing: timings[row.timing] ?? '',
    };
    return feedCells(
      head,
      measures.map((measure) => row[measure] ?? ''),
      names,
      dates,
    );
  });
}
