import { SAMPLE_CAMPAIGN_ID } from '../../src/workbook/sampleCampaign';
import { dayOf } from './calendar';
import type { Row } from './campaigns';
import type { SampleLanguage } from './language';
import type { SamplePost } from './posts';

/** Reused posts: one as an ad, one in e-mail, rights that end soon, one that nobody uses yet. */
export function assetRows(posts: readonly SamplePost[], { money }: SampleLanguage): Row[] {
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
      added_cost: money(180),
      licence_price: money(420),
      production_avoided: money(650),
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
      licence_price: money(180),
      production_avoided: money(240),
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
      added_cost: money(40),
      licence_price: money(150),
      production_avoided: money(300),
      rights_where: 'email, organic',
      rights_until: '2027-03-31',
      may_edit: false,
    },
    {
      asset_id: 'asset-4',
      post_id: 'yuna-tt-3',
      licence_price: money(120),
      production_avoided: money(260),
      rights_where: 'ads, organic, website',
      rights_until: '2027-08-31',
      may_edit: true,
    },
  ];
  return rows.filter(({ post_id }) => has(String(post_id)));
}

const words = {
  goal: {
    en: '15 orders from each post below $30',
    ko: '게시물당 30,000원 이하로 주문 15건',
  },
  offer: {
    en: 'Starter box, 12 bottles, $44, free shipping until 30 November',
    ko: '스타터 박스 12병, 44,000원, 11월 30일까지 무료 배송',
  },
  shots: {
    en: 'Bottle in the first 3 seconds; pouring over ice; price on screen; code at the end',
    ko: '처음 3초 안에 병; 얼음 위에 따르는 장면; 화면에 가격; 끝에 코드',
  },
  restrictions: {
    en: 'No claims about weight or sleep as medicine; no other tea brands',
    ko: '체중이나 수면 효능을 말하지 않기; 다른 차 브랜드 노출 금지',
  },
  tracking: {
    en: 'Own link in bio, own code, page /cold-brew, 7 days',
    ko: '프로필의 전용 링크, 전용 코드, /cold-brew 페이지, 7일',
  },
  audience: {
    en: 'Office workers who cut down on coffee',
    ko: '커피를 줄이려는 직장인',
  },
  scenario: { en: 'morning routine', ko: '아침 루틴' },
  fixed: { en: 'Price, code, disclosure', ko: '가격, 코드, 광고 표시' },
  yours: { en: 'Hook, setting, words, music', ko: '도입, 장소, 말투, 음악' },
  disclosure: { en: '#ad first in the caption', ko: '캡션 맨 앞에 #광고' },
} as const;

/** One brief for the whole cluster, content rights included. */
export function briefRows({ country, say }: SampleLanguage): Row[] {
  return [
    {
      brief_id: 'brief-1',
      campaign_id: SAMPLE_CAMPAIGN_ID,
      goal: say(words.goal),
      offer: say(words.offer),
      shots: say(words.shots),
      restrictions: say(words.restrictions),
      tracking: say(words.tracking),
      audience: say(words.audience),
      scenario: say(words.scenario),
      collab_type: 'review',
      fixed_by_us: say(words.fixed),
      yours_to_tell: say(words.yours),
      rights_where: 'ads, website',
      rights_months: 3,
      rights_by_use: 'website 12',
      may_edit: true,
      country,
      disclosure: say(words.disclosure),
      score: 5,
      saved_at: '2026-08-28 10:00',
    },
  ];
}

export const benchmarks: readonly Row[] = [
  {
    metric: 'er_followers',
    platform: 'instagram',
    tier: 'nano',
    typical: 0.0178,
    unit: 'share',
    year: 2026,
    source: 'HypeAuditor via eMarketer',
  },
  {
    metric: 'er_followers',
    platform: 'instagram',
    tier: 'micro',
    typical: 0.0054,
    unit: 'share',
    year: 2026,
    source: 'HypeAuditor via eMarketer',
  },
  {
    metric: 'er_followers',
    platform: 'tiktok',
    tier: 'nano',
    typical: 0.103,
    unit: 'share',
    year: 2025,
    source: 'HypeAuditor',
  },
  {
    metric: 'cpm',
    platform: 'instagram',
    tier: 'micro',
    low: 10,
    typical: 15,
    high: 20,
    unit: 'money',
    year: 2026,
    source: 'influencerradar',
  },
];
