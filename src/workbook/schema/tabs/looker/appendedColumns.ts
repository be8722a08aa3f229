import { defineFeedColumns } from '../../../feed/defineFeed';

/** What came later: a new measure is appended here, at the right. */
export const appendedColumns = defineFeedColumns([
  {
    key: 'data_kind',
    kind: 'text',
    ko: '데이터 종류',
    note: { en: 'real or sample.', ko: 'real(실제) 또는 sample(예시)입니다.' },
  },
  {
    key: 'feed_version',
    kind: 'text',
    ko: '피드 버전',
    note: { en: 'The version of this layout.', ko: '이 형식의 버전입니다.' },
  },
  {
    key: 'updated_at',
    kind: 'datetime',
    ko: '갱신 시점',
    note: { en: 'When the job wrote the row.', ko: '집계가 이 행을 쓴 시점입니다.' },
  },
  {
    key: 'counted_spend',
    kind: 'money',
    from: ['posts', 'assets'],
    ko: '집계 비용',
    note: {
      en: 'The spend whose conversions have had time to come and can be measured: what CPA divides.',
      ko: '전환이 일어날 시간이 지났고 측정할 수 있는 비용입니다. CPA는 이 값을 전환 수로 나눕니다.',
    },
  },
  {
    key: 'return_value',
    kind: 'money',
    from: ['conversions'],
    ko: '회수 금액',
    note: {
      en: 'What came back, where the return is known.',
      ko: '수익을 알 수 있는 곳에서 돌아온 금액입니다.',
    },
  },
  {
    key: 'return_spend',
    kind: 'money',
    from: ['posts', 'assets'],
    ko: '회수 대상 비용',
    note: {
      en: 'The counted spend, where the return is known.',
      ko: '수익을 알 수 있는 곳의 집계 비용입니다.',
    },
  },
  {
    key: 'refunded_orders',
    kind: 'number',
    from: ['conversions'],
    ko: '전액 환불 주문',
    note: {
      en: 'In-window credited orders that were refunded in full; they are not among the orders.',
      ko: '기여 주문이었으나 전액 환불된 주문입니다. 주문에는 들어가지 않습니다.',
    },
  },
  {
    key: 'other_refunds',
    kind: 'money',
    from: ['conversions'],
    ko: '기타 환불',
    note: {
      en: 'Refunds of late, early and unattributed leads and orders.',
      ko: '기여 기간 밖이거나 기여가 확인되지 않은 리드와 주문의 환불입니다.',
    },
  },
]);
