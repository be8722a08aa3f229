import { dayOf } from './calendar';
import { pilotId, type Row, scalingId } from './campaigns';
import type { SamplePost } from './posts';

/** Reused posts: one as an ad, one in e-mail, rights that end soon, one that nobody uses yet. */
export function assetRows(posts: readonly SamplePost[]): Row[] {
  const has = (id: string) => posts.some((post) => post.id === id);
  const rows: Row[] = [
    {
      asset_id: 'asset-1',
      post_id: 'mina-ig-2',
      touchpoint: 'ad',
      started_on: dayOf(24),
      impressions: 41_200,
      reach: 26_900,
      invalid_share: 0.03,
      added_cost: 180,
      licence_price: 420,
      production_avoided: 650,
      rights_where: 'ads, website',
      rights_until: '2026-12-15',
      may_edit: true,
    },
    {
      asset_id: 'asset-2',
      post_id: 'mina-ig-2',
      touchpoint: 'product_card',
      started_on: dayOf(30),
      impressions: 9_800,
      reach: 7_100,
      added_cost: 0,
      licence_price: 180,
      production_avoided: 240,
      rights_where: 'website',
      rights_until: '2027-05-31',
      may_edit: true,
    },
    {
      asset_id: 'asset-3',
      post_id: 'jaeho-yt-1',
      touchpoint: 'email',
      started_on: dayOf(36),
      impressions: 5_400,
      invalid_share: '50%',
      added_cost: 40,
      licence_price: 150,
      production_avoided: 300,
      rights_where: 'email, organic',
      rights_until: '2026-10-31',
      may_edit: false,
    },
    {
      asset_id: 'asset-4',
      post_id: 'yuna-tt-3',
      licence_price: 120,
      production_avoided: 260,
      rights_where: 'ads, organic, website',
      rights_until: '2027-08-31',
      may_edit: true,
    },
  ];
  return rows.filter(({ post_id }) => has(String(post_id)));
}

export const briefs: readonly Row[] = [
  {
    brief_id: 'brief-1',
    campaign_id: pilotId,
    creator_id: 'mina-ig',
    goal: '12 orders from this post below $21 each',
    offer: 'Starter box, 12 bottles, $34, free shipping until 4 October',
    shots: 'Bottle in the first 3 seconds; pouring over ice; price on screen; code at the end',
    restrictions: 'No claims about weight or sleep as medicine; no other tea brands',
    tracking: 'Own link in bio, code MINA10, page /cold-brew, Wednesday 20:00 KST, 7 days',
    audience: 'Office workers who cut down on coffee',
    scenario: 'morning routine',
    collab_type: 'review',
    fixed_by_us: 'Price, code, disclosure',
    yours_to_tell: 'Hook, setting, words, music',
    rights_where: 'ads, website',
    rights_months: 3,
    may_edit: true,
    country: 'KR',
    disclosure: '#광고 first in the caption',
    score: 5,
    saved_at: '2026-08-28 10:00',
  },
  {
    brief_id: 'brief-2',
    campaign_id: scalingId,
    goal: '묶음 전체 주문 200건, 건당 $22 이하',
    offer: '가을 한정 세트 12병, $36, 무료 배송',
    shots: '처음 3초 안에 병, 따르는 장면, 가격',
    restrictions: '',
    tracking: '게시물별 링크와 코드',
    scenario: 'picnic box',
    collab_type: 'limited',
    country: 'KR',
    disclosure: '#광고',
    score: 4,
    saved_at: '2026-10-01 09:30',
  },
];

export const benchmarks: readonly Row[] = [
  { metric: 'er_followers', platform: 'instagram', tier: 'nano', typical: 0.0178, unit: 'share', year: 2026, source: 'HypeAuditor via eMarketer' },
  { metric: 'er_followers', platform: 'instagram', tier: 'micro', typical: 0.0054, unit: 'share', year: 2026, source: 'HypeAuditor via eMarketer' },
  { metric: 'er_followers', platform: 'tiktok', tier: 'nano', typical: 0.103, unit: 'share', year: 2025, source: 'HypeAuditor' },
  { metric: 'cpm', platform: 'instagram', tier: 'micro', low: 10, typical: 15, high: 20, unit: 'money', year: 2026, source: 'influencerradar' },
];
