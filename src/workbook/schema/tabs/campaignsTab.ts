import { defineTab } from '../column';

export const campaignsTab = defineTab({
  name: 'Campaigns',
  ko: '캠페인',
  writer: 'marketer',
  core: true,
  unique: 'campaign_id',
  purpose: {
    en: 'One row per campaign: a cluster of 3-7 creators, its audience core and its offer.',
    ko: '캠페인마다 한 줄입니다: 크리에이터 3~7명의 묶음과 핵심 고객, 제안 내용.',
  },
  columns: [
    {
      key: 'campaign_id',
      kind: 'id',
      required: true,
      ko: '캠페인 ID',
      aliases: ['campaign', 'cluster_id'],
      note: {
        en: 'A short id that never changes, e.g. 2026-03-serum.',
        ko: '바뀌지 않는 짧은 ID입니다. 예: 2026-03-serum',
      },
    },
    {
      key: 'name',
      kind: 'text',
      ko: '캠페인명',
      aliases: ['campaign_name', '이름'],
      note: { en: 'The name people see in reports.', ko: '보고서에 보이는 이름입니다.' },
    },
    {
      key: 'stage',
      kind: 'choice',
      choices: ['pilot', 'scaling'],
      ko: '단계',
      note: {
        en: 'pilot = 3-5 creators to learn, scaling = more of what works.',
        ko: 'pilot = 3~5명으로 배우는 단계, scaling = 잘 되는 것을 늘리는 단계.',
      },
    },
    {
      key: 'goal',
      kind: 'text',
      ko: '목표',
      note: {
        en: 'One result with a number, e.g. 60 orders by May.',
        ko: '숫자가 있는 목표 하나. 예: 5월까지 주문 60건',
      },
    },
    {
      key: 'action',
      kind: 'choice',
      choices: ['lead', 'booking', 'order', 'payment'],
      ko: '전환 행동',
      aliases: ['target_action'],
      note: { en: 'The action that counts as success.', ko: '성공으로 보는 행동입니다.' },
    },
    {
      key: 'offer',
      kind: 'text',
      ko: '제안',
      width: 220,
      note: {
        en: 'What the audience gets, with price and terms.',
        ko: '고객이 받는 혜택과 가격, 조건입니다.',
      },
    },
    {
      key: 'offer_ends',
      kind: 'date',
      ko: '제안 종료일',
      note: { en: 'The last day of the offer.', ko: '제안이 끝나는 날입니다.' },
    },
    {
      key: 'landing_page',
      kind: 'url',
      ko: '랜딩 페이지',
      note: {
        en: 'Where the links of this campaign lead.',
        ko: '캠페인 링크가 향하는 페이지입니다.',
      },
    },
    {
      key: 'next_step',
      kind: 'text',
      ko: '다음 단계',
      note: { en: 'What the visitor should do there.', ko: '방문자가 그곳에서 할 일입니다.' },
    },
    {
      key: 'audience_who',
      kind: 'text',
      ko: '고객: 누구',
      note: { en: 'Audience core: who they are.', ko: '핵심 고객: 어떤 사람인가요?' },
    },
    {
      key: 'audience_cares',
      kind: 'text',
      ko: '고객: 관심사',
      note: { en: 'Audience core: what they care about.', ko: '핵심 고객: 무엇에 관심이 있나요?' },
    },
    {
      key: 'audience_where',
      kind: 'text',
      ko: '고객: 채널',
      note: {
        en: 'Audience core: where they spend their time.',
        ko: '핵심 고객: 어디에서 시간을 보내나요?',
      },
    },
    {
      key: 'audience_country',
      kind: 'text',
      ko: '고객: 국가',
      note: { en: 'Country code, e.g. KR.', ko: '국가 코드입니다. 예: KR' },
    },
    {
      key: 'audience_language',
      kind: 'text',
      ko: '고객: 언어',
      note: { en: 'Language code, e.g. ko.', ko: '언어 코드입니다. 예: ko' },
    },
    {
      key: 'starts_on',
      kind: 'date',
      ko: '시작일',
      aliases: ['start', 'start_date'],
      note: { en: 'The first day of the campaign.', ko: '캠페인 첫날입니다.' },
    },
    {
      key: 'ends_on',
      kind: 'date',
      ko: '종료일',
      aliases: ['end', 'end_date'],
      note: { en: 'The last day of the campaign.', ko: '캠페인 마지막 날입니다.' },
    },
    {
      key: 'budget',
      kind: 'money',
      ko: '예산',
      min: 0,
      note: { en: 'Everything you are ready to spend.', ko: '쓸 수 있는 전체 금액입니다.' },
    },
    {
      key: 'target_cpa',
      kind: 'money',
      ko: '목표 CPA',
      min: 0,
      note: {
        en: 'The most an order may cost. Blank: from Settings.',
        ko: '주문 1건의 최대 비용입니다. 비우면 설정 값을 씁니다.',
      },
    },
    {
      key: 'gross_margin',
      kind: 'share',
      ko: '매출총이익률',
      aliases: ['margin', '마진율'],
      min: 0,
      max: 1,
      note: {
        en: 'Share of revenue left after goods, e.g. 60%. Blank: from Settings.',
        ko: '원가를 뺀 비율입니다. 예: 60%. 비우면 설정 값을 씁니다.',
      },
    },
    {
      key: 'window_days',
      kind: 'number',
      ko: '어트리뷰션 기간(일)',
      aliases: ['window'],
      min: 0,
      max: 365,
      note: {
        en: 'Days after a post in which an action counts. Blank: from Settings.',
        ko: '게시 후 전환을 인정하는 일수입니다. 비우면 설정 값을 씁니다.',
      },
    },
  ],
});
