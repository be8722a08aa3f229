import { defineColumns } from '../../column';

/** What the money brought, and how sure that is. */
export const returnColumns = defineColumns([
  {
    key: 'spend',
    kind: 'money',
    ko: '비용',
    note: {
      en: 'Everything spent, own hours included.',
      ko: '직접 쓴 시간까지 포함한 비용입니다.',
    },
  },
  {
    key: 'counted_spend',
    isDetail: true,
    kind: 'money',
    ko: '집계 비용',
    note: {
      en: 'The part of the spend whose conversions have had time to come. CPA and ROMI use it.',
      ko: '전환이 일어날 시간이 지난 만큼의 비용입니다. CPA와 ROMI는 이 값으로 계산합니다.',
    },
  },
  {
    key: 'conversions',
    kind: 'number',
    ko: '전환',
    note: {
      en: 'In-window attributed leads or orders, by the action of the campaign.',
      ko: '캠페인의 전환 행동에 따른 기여 기간 내의 기여 리드 또는 주문입니다.',
    },
  },
  {
    key: 'cpa',
    kind: 'money',
    ko: 'CPA',
    note: {
      en: 'Counted spend per conversion. Blank without conversions.',
      ko: '전환당 집계 비용입니다. 전환이 없으면 비어 있습니다.',
    },
  },
  {
    key: 'cpa_low',
    kind: 'money',
    ko: 'CPA 하한',
    note: { en: 'Low end of the 90% range.', ko: '90% 범위의 하한입니다.' },
  },
  {
    key: 'cpa_high',
    kind: 'money',
    ko: 'CPA 상한',
    note: { en: 'High end of the 90% range.', ko: '90% 범위의 상한입니다.' },
  },
  {
    key: 'romi',
    kind: 'share',
    ko: 'ROMI',
    note: {
      en: 'Attributed return: (return - counted spend) / counted spend. Blank below 80% known margins.',
      ko: '기여 수익률: (회수액 - 집계 비용) / 집계 비용. 마진을 아는 주문이 80% 미만이면 비어 있습니다.',
    },
  },
  {
    key: 'romi_low',
    kind: 'share',
    ko: 'ROMI 하한',
    note: { en: 'Low end of the 90% range.', ko: '90% 범위의 하한입니다.' },
  },
  {
    key: 'romi_high',
    kind: 'share',
    ko: 'ROMI 상한',
    note: { en: 'High end of the 90% range.', ko: '90% 범위의 상한입니다.' },
  },
]);
