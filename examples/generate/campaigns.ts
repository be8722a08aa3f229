import { SAMPLE_CAMPAIGN_ID } from '../../src/workbook/sampleCampaign';
import { dayOf, lastDay } from './calendar';
import type { CastMember } from './cast';
import type { SampleLanguage } from './language';

export type Row = Record<string, string | number | boolean>;

/** The pilot's name in links: the id without its mark. */
export const pilotSlug = SAMPLE_CAMPAIGN_ID.replace('sample-', '');

const words = {
  brand: { en: 'Orumi Tea', ko: '오루미 보리차' },
  brandNote: {
    en: 'An invented brand: cold-brew barley tea, roasted in small batches',
    ko: '가상의 브랜드: 소량으로 볶은 콜드브루 보리차',
  },
  name: { en: 'Cold brew pilot', ko: '콜드브루 보리차 파일럿' },
  goal: {
    en: '200 orders below $30 each by 20 November',
    ko: '11월 20일까지 건당 30,000원 이하로 주문 200건',
  },
  offer: {
    en: 'Starter box, 12 bottles, $44, free shipping',
    ko: '스타터 박스 12병, 44,000원, 무료 배송',
  },
  nextStep: { en: 'Choose a box size and check out', ko: '박스 크기를 고르고 주문하기' },
  who: {
    en: 'Office workers of 25-39 who cut down on coffee',
    ko: '커피를 줄이려는 25-39세 직장인',
  },
  cares: { en: 'Sleep, calm mornings, no sugar', ko: '숙면, 여유로운 아침, 무설탕' },
  where: {
    en: 'Instagram and YouTube, mornings and late evenings',
    ko: '인스타그램과 유튜브, 아침과 늦은 저녁',
  },
  agency: { en: 'agency list', ko: '대행사 목록' },
  customer: { en: 'customer of ours', ko: '우리 고객' },
} as const;

const targetDollars = 30;

export function settingRows({ language, currency, timeZone, say, money }: SampleLanguage): Row[] {
  return [
    { key: 'brand', value: say(words.brand), note: say(words.brandNote) },
    { key: 'currency', value: currency },
    { key: 'gross_margin', value: '62%' },
    { key: 'window_days', value: 7 },
    { key: 'precedence', value: 'code' },
    { key: 'target_cpa', value: money(targetDollars) },
    { key: 'repeat_weight', value: 0.5 },
    { key: 'hourly_rate', value: money(24) },
    { key: 'time_zone', value: timeZone },
    { key: 'language', value: language },
    { key: 'run_hour', value: 6 },
  ];
}

export function campaignRows({ language, country, say, money }: SampleLanguage): Row[] {
  return [
    {
      campaign_id: SAMPLE_CAMPAIGN_ID,
      name: say(words.name),
      stage: 'pilot',
      goal: say(words.goal),
      action: 'order',
      offer: say(words.offer),
      offer_ends: '2026-11-30',
      landing_page: 'https://orumi.example/cold-brew',
      next_step: say(words.nextStep),
      audience_who: say(words.who),
      audience_cares: say(words.cares),
      audience_where: say(words.where),
      audience_country: country,
      audience_language: language,
      starts_on: dayOf(0),
      ends_on: dayOf(lastDay),
      budget: money(9_000),
    },
  ];
}

export function creatorRow(member: CastMember, { say }: SampleLanguage): Row {
  const [country, audience, topic, replies] = member.fit;
  return {
    creator_id: member.id,
    name: say(member.name),
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
    source: say(member.id === 'marco-ig' ? words.agency : words.customer),
    status: member.postDays.length > 0 ? 'active' : 'invited',
    notes: say(member.story),
  };
}
