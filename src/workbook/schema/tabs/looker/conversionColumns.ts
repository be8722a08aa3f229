import { defineFeedColumns } from '../../../feed/defineFeed';

/** What leads and orders add, in their window and beside it. */
export const conversionColumns = defineFeedColumns([
  {
    key: 'leads',
    kind: 'number',
    from: ['conversions'],
    ko: '리드',
    note: { en: 'In-window credited leads.', ko: '기여 기간 내의 기여 리드입니다.' },
  },
  {
    key: 'qualified_leads',
    kind: 'number',
    from: ['conversions'],
    isBlankElsewhere: true,
    ko: '유효 리드',
    note: { en: 'Of those, qualified.', ko: '그중 유효한 리드입니다.' },
  },
  {
    key: 'orders',
    kind: 'number',
    from: ['conversions'],
    ko: '주문',
    note: { en: 'In-window credited orders.', ko: '기여 기간 내의 기여 주문입니다.' },
  },
  {
    key: 'new_customers',
    kind: 'number',
    from: ['conversions'],
    isBlankElsewhere: true,
    ko: '신규 고객',
    note: { en: 'Of those, first orders.', ko: '그중 첫 주문입니다.' },
  },
  {
    key: 'revenue',
    kind: 'money',
    from: ['conversions'],
    ko: '매출',
    note: {
      en: 'Of those leads and orders and of the refunded ones, before refunds.',
      ko: '이 리드와 주문, 전액 환불 주문의 매출입니다(환불 전).',
    },
  },
  {
    key: 'refunds',
    kind: 'money',
    from: ['conversions'],
    ko: '환불',
    note: { en: 'What of this revenue was paid back.', ko: '이 매출에서 돌려준 금액입니다.' },
  },
  {
    key: 'margin',
    kind: 'money',
    from: ['conversions'],
    ko: '마진',
    note: { en: 'Revenue less refunds and goods.', ko: '매출에서 환불과 원가를 뺀 금액입니다.' },
  },
  {
    key: 'other_leads',
    kind: 'number',
    from: ['conversions'],
    ko: '기타 리드',
    note: {
      en: 'Late, early and unattributed leads.',
      ko: '기여 기간 밖이거나 기여가 확인되지 않은 리드입니다.',
    },
  },
  {
    key: 'other_orders',
    kind: 'number',
    from: ['conversions'],
    ko: '기타 주문',
    note: {
      en: 'Late, early and unattributed orders.',
      ko: '기여 기간 밖이거나 기여가 확인되지 않은 주문입니다.',
    },
  },
  {
    key: 'other_revenue',
    kind: 'money',
    from: ['conversions'],
    ko: '기타 매출',
    note: { en: 'Their revenue.', ko: '그 주문의 매출입니다.' },
  },
]);
