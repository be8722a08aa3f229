import type { FamilyDocs } from './functionDocs';

const cost = {
  en: 'everything spent: fee, product, shipping, rights, boost and hours',
  ko: '모든 지출: 비용, 제품, 배송, 사용권, 광고 집행, 작업 시간',
} as const;

/** What one unit of something cost. */
export const costDocs = {
  CPM: {
    summary: {
      en: 'Cost per thousand impressions.',
      ko: '노출 1,000회당 비용입니다.',
    },
    parameters: {
      cost,
      impressions: {
        en: 'times the content was shown; not reach, not followers',
        ko: '콘텐츠가 노출된 횟수(도달이나 팔로워가 아님)',
      },
    },
    returns: { en: 'money in the currency of cost', ko: 'cost와 같은 통화의 금액' },
    formula: '1000 × cost / impressions',
    source: {
      en: 'Farris et al., Marketing Metrics: cost per thousand impressions',
      ko: 'Farris 외, Marketing Metrics: 노출 1,000회당 비용',
    },
    examples: [
      {
        says: { en: '420 for 40,000 impressions', ko: '420을 써서 40,000회 노출된 경우' },
        args: [420, 40_000],
        result: 10.5,
      },
    ],
  },
  CPE: {
    summary: {
      en: 'Cost per engagement: likes, comments, saves and shares.',
      ko: '좋아요, 댓글, 저장, 공유 한 건당 비용입니다.',
    },
    parameters: {
      cost,
      engagements: {
        en: 'likes, comments, saves and shares together',
        ko: '좋아요, 댓글, 저장, 공유의 합',
      },
    },
    returns: { en: 'money in the currency of cost', ko: 'cost와 같은 통화의 금액' },
    formula: 'cost / engagements',
    source: {
      en: 'Farris et al., Marketing Metrics: engagement metrics',
      ko: 'Farris 외, Marketing Metrics: 참여 지표',
    },
    examples: [
      {
        says: { en: '300 for 1,200 engagements', ko: '300을 써서 반응 1,200건인 경우' },
        args: [300, 1200],
        result: 0.25,
      },
    ],
  },
  CPC: {
    summary: {
      en: 'Cost per click on the links of the creator.',
      ko: '크리에이터 전용 링크의 클릭당 비용입니다.',
    },
    parameters: {
      cost,
      clicks: { en: 'clicks on own links', ko: '전용 링크의 클릭 수' },
    },
    returns: { en: 'money in the currency of cost', ko: 'cost와 같은 통화의 금액' },
    formula: 'cost / clicks',
    source: {
      en: 'Farris et al., Marketing Metrics: cost per click',
      ko: 'Farris 외, Marketing Metrics: 클릭당 비용',
    },
    examples: [
      {
        says: { en: '300 for 150 clicks', ko: '300을 써서 클릭 150회인 경우' },
        args: [300, 150],
        result: 2,
      },
    ],
  },
  CPL: {
    summary: {
      en: 'Cost per lead.',
      ko: '리드 한 건당 비용입니다.',
    },
    parameters: {
      cost,
      leads: { en: 'people who left their details', ko: '연락처를 남긴 사람 수' },
    },
    returns: { en: 'money in the currency of cost', ko: 'cost와 같은 통화의 금액' },
    formula: 'cost / leads',
    source: {
      en: 'Farris et al., Marketing Metrics: cost per lead',
      ko: 'Farris 외, Marketing Metrics: 리드당 비용',
    },
    examples: [
      {
        says: { en: '300 for 12 leads', ko: '300을 써서 리드 12건인 경우' },
        args: [300, 12],
        result: 25,
      },
    ],
  },
  CPA: {
    summary: {
      en: 'Cost per action: an order, a booking, a payment. Before the first action there is no CPA; CPARANGE shows what is likely.',
      ko: '주문, 예약, 결제 등 행동 한 건당 비용입니다. 첫 행동 전에는 CPA가 없으며 CPARANGE로 예상 범위를 볼 수 있습니다.',
    },
    parameters: {
      cost,
      actions: { en: 'orders, bookings or payments', ko: '주문, 예약 또는 결제 수' },
    },
    returns: { en: 'money in the currency of cost', ko: 'cost와 같은 통화의 금액' },
    formula: 'cost / actions',
    source: {
      en: 'Farris et al., Marketing Metrics: cost per order',
      ko: 'Farris 외, Marketing Metrics: 주문당 비용',
    },
    examples: [
      {
        says: { en: '300 for 16 orders', ko: '300을 써서 주문 16건인 경우' },
        args: [300, 16],
        result: 18.75,
      },
      {
        says: { en: 'No order yet', ko: '아직 주문이 없는 경우' },
        args: [150, 0],
        result: 'actions must be greater than zero',
        resultKo: 'actions: 0보다 큰 값을 넣어 주세요',
      },
    ],
  },
} as const satisfies FamilyDocs;
