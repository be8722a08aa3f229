import { dayOf } from './calendar';
import type { CastMember } from './cast';

export type Row = Record<string, string | number | boolean>;

/** The pilot runs for five weeks, then what works is scaled. */
export const scalingFrom = 35;

export const pilotId = 'sample-2026-09-cold-brew';
export const scalingId = 'sample-2026-10-autumn';

export function campaignOf(day: number): string {
  return day < scalingFrom ? pilotId : scalingId;
}

export const settings: readonly Row[] = [
  {
    key: 'brand',
    value: 'Orumi Tea',
    note: 'An invented brand: cold-brew barley tea, roasted in small batches',
  },
  { key: 'currency', value: 'USD' },
  { key: 'gross_margin', value: '62%' },
  { key: 'window_days', value: 7 },
  { key: 'precedence', value: 'code' },
  { key: 'target_cpa', value: 21 },
  { key: 'repeat_weight', value: 0.5 },
  { key: 'hourly_rate', value: 24 },
  { key: 'time_zone', value: 'Asia/Seoul' },
  { key: 'language', value: 'en' },
  { key: 'run_hour', value: 6 },
];

export const campaigns: readonly Row[] = [
  {
    campaign_id: pilotId,
    name: 'Cold brew pilot',
    stage: 'pilot',
    goal: '60 orders below $21 each by 4 October',
    action: 'order',
    offer: 'Starter box, 12 bottles, $34, free shipping',
    offer_ends: '2026-10-04',
    landing_page: 'https://orumi.example/cold-brew',
    next_step: 'Choose a box size and check out',
    audience_who: 'Office workers of 25-39 who cut down on coffee',
    audience_cares: 'Sleep, calm mornings, no sugar',
    audience_where: 'Instagram and YouTube, mornings and late evenings',
    audience_country: 'KR',
    audience_language: 'ko',
    starts_on: dayOf(0),
    ends_on: dayOf(34),
    budget: 4000,
  },
  {
    campaign_id: scalingId,
    name: '가을 보리차 (Autumn)',
    stage: 'scaling',
    goal: '200 orders below $22 each by 20 November',
    action: 'order',
    offer: '가을 한정 세트 12병, $36, 무료 배송',
    offer_ends: '2026-11-30',
    landing_page: 'https://orumi.example/autumn',
    next_step: '세트를 고르고 주문하기',
    audience_who: '커피를 줄이려는 25-39세 직장인',
    audience_cares: '숙면, 여유로운 아침, 무설탕',
    audience_where: '인스타그램, 유튜브, 틱톡',
    audience_country: 'KR',
    audience_language: 'ko',
    starts_on: dayOf(35),
    ends_on: dayOf(81),
    budget: 7000,
    target_cpa: 22,
    gross_margin: 0.6,
  },
];

export function creatorRow(member: CastMember): Row {
  const [country, audience, topic, replies] = member.fit;
  return {
    creator_id: member.id,
    name: member.name,
    platform: member.platform,
    handle: member.handle,
    profile_url: `https://${member.platform}.example/${member.handle.slice(1)}`,
    followers: member.followers,
    following: member.following,
    posts_count: member.postsCount,
    country_match: country,
    audience_match: audience,
    on_topic: topic,
    meaningful_replies: replies,
    shares_numbers: member.id !== 'marco-ig',
    payment_model: member.paymentModel,
    source: member.id === 'marco-ig' ? 'agency list' : 'customer of ours',
    status: member.postDays.length > 0 ? 'active' : 'invited',
    notes: member.story,
  };
}
