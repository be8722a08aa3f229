import { randomStream } from '../../src/domain/statistics/randomStream';
import type { Size } from './size';

type Rows = unknown[][];

/** Tabs as `getValues()` gives them: header row, then rows; blank is ''. */
export interface BenchTabs {
  readonly Campaigns: Rows;
  readonly Creators: Rows;
  readonly Posts: Rows;
  readonly Links: Rows;
  readonly Conversions: Rows;
  readonly Assets: Rows;
}

const dayMs = 86_400_000;
const firstDayMs = Date.UTC(2025, 0, 1);
const days = 540;
const campaigns = 24;

/** What the tabs of one workbook have in common. */
interface World {
  readonly size: Size;
  readonly creators: number;
  readonly publishedMs: readonly number[];
  /** Uniform in [0, 1). */
  draw(): number;
  whole(below: number): number;
  cents(below: number): number;
  /** The text in some spelling; ids keep their case. */
  messy(text: string): string;
  messyId(id: string): string;
}

/** A seeded workbook with keys as people and shops spell them: other case, spaces, blanks, repeats. */
export function messyWorkbook(size: Size, seed = 7): BenchTabs {
  const world = newWorld(size, seed);
  return {
    Campaigns: campaignRows(),
    Creators: creatorRows(world),
    Posts: postRows(world),
    Links: linkRows(world),
    Conversions: conversionRows(world),
    Assets: assetRows(world),
  };
}

function newWorld(size: Size, seed: number): World {
  const draw = randomStream(seed);
  const whole = (below: number) => Math.floor(draw() * below);
  return {
    size,
    creators: Math.max(20, size.posts / 20),
    publishedMs: Array.from({ length: size.posts }, () => firstDayMs + whole(days * 86_400) * 1000),
    draw,
    whole,
    cents: (below) => whole(below * 100) / 100,
    messy: (text) => spelled(text, draw()),
    messyId: (id) => spaced(id, draw()),
  };
}

function spelled(text: string, luck: number): string {
  if (luck < 0.9) return text;
  if (luck < 0.94) return text.toUpperCase();
  return spaced(text, luck);
}

function spaced(text: string, luck: number): string {
  if (luck < 0.94) return text;
  return luck < 0.97 ? ` ${text}` : `${text} `;
}

function spelledCode(code: string, luck: number): string {
  if (luck < 0.85) return code;
  return luck < 0.93 ? code.toLowerCase() : `${code.slice(0, 4)}-${code.slice(4)}`;
}

function creatorOf({ creators }: World, post: number): number {
  return (post * 7919) % creators;
}

function utmContentOf(world: World, post: number): string {
  return `c${creatorOf(world, post)}_p${post}`;
}

function campaignRows(): Rows {
  const rows = Array.from({ length: campaigns }, (_, id) => [
    `camp-${id}`,
    `Campaign ${id}`,
    id % 2 === 0 ? 'scaling' : 'pilot',
  ]);
  return [['campaign_id', 'name', 'stage'], ...rows];
}

function creatorRows({ creators }: World): Rows {
  const rows = Array.from({ length: creators }, (_, id) => [
    `creator-${id}`,
    `Creator ${id}`,
    'instagram',
    1000 * (id % 300),
  ]);
  return [['creator_id', 'name', 'platform', 'followers'], ...rows];
}

function postRows(world: World): Rows {
  const { size, whole, cents, messyId, draw, publishedMs } = world;
  const rows: Rows = Array.from({ length: size.posts }, (_, post) => [
    `post-${post}`,
    messyId(`creator-${creatorOf(world, post)}`),
    messyId(`camp-${post % campaigns}`),
    new Date(publishedMs[post] as number),
    cents(400),
    whole(60_000),
    draw() < 0.1 ? '' : whole(4_000),
    whole(300),
    draw() < 0.5 ? '' : whole(500),
    whole(90),
    whole(900),
  ]);
  for (let repeat = 0; repeat < size.posts / 100; repeat++) {
    rows.push([...(rows[whole(size.posts)] as unknown[])]);
  }
  const counts = ['fee', 'impressions', 'likes', 'comments', 'saves', 'shares', 'clicks'];
  return [['post_id', 'creator_id', 'campaign_id', 'published_at', ...counts], ...rows];
}

function linkRows(world: World): Rows {
  const rows: Rows = Array.from({ length: world.size.posts }, (_, post) => [
    `camp-${post % campaigns}`,
    `creator-${creatorOf(world, post)}`,
    `post-${post}`,
    utmContentOf(world, post),
    '',
  ]);
  for (let creator = 0; creator < world.creators; creator++) {
    const campaign = `camp-${creator % campaigns}`;
    rows.push([campaign, `creator-${creator}`, '', '', `CODE${creator}`]);
  }
  return [['campaign_id', 'creator_id', 'post_id', 'utm_content', 'promo_code'], ...rows];
}

const conversionHeader = [
  'conversion_id',
  'kind',
  'occurred_at',
  'utm_content',
  'promo_code',
  'revenue',
  'cost_of_goods',
  'refunded',
  'status',
  'qualified',
  'new_customer',
  'lead_id',
];

function conversionRows(world: World): Rows {
  const rows: Rows = [conversionHeader];
  for (let row = 0; row < world.size.conversions; row++) {
    const isRepeat = row > 0 && world.draw() < 0.002;
    const again = isRepeat ? rows[1 + world.whole(row)] : undefined;
    rows.push(again ?? conversionRow(world, row));
  }
  return rows;
}

function conversionRow(world: World, row: number): unknown[] {
  const { size, whole, cents, messy, messyId, draw, publishedMs } = world;
  const post = whole(size.posts);
  const how = draw();
  const isLead = draw() < 0.3;
  const delayMs = Math.floor((draw() ** 2 * 14 - 0.5) * dayMs);
  const otherContent = how < 0.6 ? 'newsletter' : '';
  const hasCode = how > 0.45 && how < 0.8;
  const revenue = cents(120);
  const refunded = Math.floor(revenue * draw() * 80) / 100;
  return [
    messyId(`order-${row}`),
    isLead ? 'lead' : draw() < 0.1 ? 'Order' : 'order',
    new Date((publishedMs[post] as number) + delayMs),
    how < 0.55 ? messy(utmContentOf(world, post)) : otherContent,
    hasCode ? spelledCode(`CODE${creatorOf(world, post)}`, draw()) : '',
    isLead ? '' : revenue,
    isLead ? '' : cents(40),
    !isLead && draw() < 0.04 ? refunded : '',
    draw() < 0.05 ? 'cancelled' : 'valid',
    isLead ? draw() < 0.5 : '',
    isLead ? '' : draw() < 0.7,
    !isLead && row > 0 && draw() < 0.15 ? messyId(`order-${whole(row)}`) : '',
  ];
}

function assetRows({ size, whole, cents, messyId }: World): Rows {
  const touchpoints = ['ad', 'email', 'website'];
  const header = ['asset_id', 'post_id', 'touchpoint', 'started_on', 'impressions', 'added_cost'];
  const rows: Rows = [header];
  for (let row = 0; row < size.daily; row++) {
    rows.push([
      `asset-${row}`,
      messyId(`post-${whole(size.posts)}`),
      touchpoints[whole(3)],
      new Date(firstDayMs + whole(days) * dayMs),
      whole(3_000),
      cents(9),
    ]);
  }
  return rows;
}
