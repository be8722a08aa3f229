import { type PlaceSlots, placeSlots } from '../../../src/job/looker/placeSlots';
import { measuredBook } from '../../support/jobBook';

const order = (conversion_id: string, promo_code: string, occurred_at = '2026-05-02') => ({
  conversion_id,
  kind: 'order',
  occurred_at,
  promo_code,
  revenue: 10,
});
const post = (post_id: string, creator_id: string, campaign_id: string) => ({
  post_id,
  creator_id,
  campaign_id,
  published_at: '2026-05-01',
});

/** Ids in an order that is not theirs; `B` stands before `a` by code units. */
const { workbook, directory, credits } = measuredBook({
  Campaigns: [{ campaign_id: 'spring' }, { campaign_id: 'Autumn' }],
  Creators: ['zoe', 'ana', 'Ben'].map((creator_id) => ({ creator_id, platform: 'instagram' })),
  Posts: [
    post('p3', 'zoe', 'spring'),
    post('p1', 'ana', 'spring'),
    post('p2', 'ana', 'spring'),
    post('p4', 'ana', 'Autumn'),
  ],
  Links: [
    { campaign_id: 'spring', creator_id: 'zoe', promo_code: 'ZOE' },
    { campaign_id: 'spring', creator_id: 'Ben', promo_code: 'BEN' },
  ],
  Assets: [
    { asset_id: 'x', post_id: 'p1', touchpoint: 'ad', added_cost: 5, started_on: '2026-05-02' },
    { asset_id: 'y', post_id: 'gone', touchpoint: 'ad', added_cost: 5, started_on: '2026-05-02' },
    { asset_id: 'z', post_id: 'gone', touchpoint: 'ad', added_cost: 5, started_on: '2026-05-03' },
  ],
  Conversions: [
    order('o1', 'ZOE'),
    order('o2', 'BEN'),
    order('o3', 'BEN'),
    order('o4', ''),
    order('o5', 'ZOE', '2026-04-30'),
  ],
});
const slots = placeSlots(workbook, directory, credits);

const idOf = (key: 'campaign_id' | 'creator_id' | 'post_id', code: number) =>
  workbook.reading.idTexts(key)[code] || '–';
const placeOf = (slot: number, { campaigns, creators, posts }: PlaceSlots = slots) =>
  [
    idOf('campaign_id', campaigns[slot] as number),
    idOf('creator_id', creators[slot] as number),
    idOf('post_id', posts[slot] as number),
  ].join(' ');
const placesOf = (all: Int32Array) => Array.from(all, (slot) => placeOf(slot));

test('each place once, ranked by campaign, creator and post in code units; blank is "(none)" and first', () => {
  expect(slots.count).toBe(8);
  expect(Array.from({ length: slots.count }, (_, slot) => placeOf(slot))).toEqual([
    '– – –',
    '– – gone',
    'Autumn ana p4',
    'spring Ben –',
    'spring ana p1',
    'spring ana p2',
    'spring zoe –',
    'spring zoe p3',
  ]);
});

test('posts stand in their own places, assets in their post’s', () => {
  expect(placesOf(slots.ofPost)).toEqual([
    'spring zoe p3',
    'spring ana p1',
    'spring ana p2',
    'Autumn ana p4',
  ]);
  expect(placesOf(slots.ofAsset)).toEqual(['spring ana p1', '– – gone', '– – gone']);
});

test('conversions stand at their post, else at their creator in the campaign, else with nobody', () => {
  expect(placesOf(slots.ofConversion)).toEqual([
    'spring zoe p3',
    'spring Ben –',
    'spring Ben –',
    '– – –',
    'spring zoe –',
  ]);
  expect(placeOf(slots.nobody)).toBe('– – –');
});
