import { tierNames } from '../../../../domain/engagement/tier';
import { platforms } from '../../choices';
import { defineColumns } from '../../column';

/** What happened, counted; what the counts leave out. */
export const countColumns = defineColumns([
  {
    key: 'signals',
    kind: 'number',
    ko: '신호',
    note: {
      en: '0 = none, 100 = many signals. Blank: not enough data. What is dated after the day of the run is not looked at.',
      ko: '0 = 없음, 100 = 많음. 비어 있으면 데이터가 부족합니다. 실행일보다 뒤의 자료는 보지 않습니다.',
    },
  },
  {
    key: 'platform',
    isDetail: true,
    kind: 'choice',
    choices: platforms,
    open: true,
    ko: '플랫폼',
    note: { en: 'The platform.', ko: '플랫폼입니다.' },
  },
  {
    key: 'tier',
    isDetail: true,
    kind: 'choice',
    choices: tierNames,
    open: true,
    ko: '규모',
    note: { en: 'Size class by followers.', ko: '팔로워 기준 규모입니다.' },
  },
  {
    key: 'campaigns',
    isDetail: true,
    kind: 'list',
    ko: '캠페인',
    note: { en: 'The campaigns of the row.', ko: '해당 캠페인입니다.' },
  },
  {
    key: 'stage',
    isDetail: true,
    kind: 'list',
    choices: ['pilot', 'scaling'],
    ko: '단계',
    note: { en: 'pilot or scaling.', ko: '파일럿 또는 확장입니다.' },
  },
  {
    key: 'action',
    isDetail: true,
    kind: 'choice',
    choices: ['lead', 'order'],
    ko: '전환 행동',
    note: {
      en: 'What a conversion is: lead or order. Blank where campaigns differ.',
      ko: '전환으로 세는 것입니다: 리드 또는 주문. 캠페인마다 다르면 비어 있습니다.',
    },
  },
  {
    key: 'posts',
    isDetail: true,
    kind: 'number',
    ko: '게시물',
    note: { en: 'Posts published.', ko: '게시한 게시물 수입니다.' },
  },
  {
    key: 'impressions',
    isDetail: true,
    kind: 'number',
    ko: '노출',
    note: { en: 'Times shown.', ko: '보인 횟수입니다.' },
  },
  {
    key: 'engagements',
    isDetail: true,
    kind: 'number',
    ko: '참여',
    note: {
      en: 'Likes, comments, saves and shares.',
      ko: '좋아요, 댓글, 저장, 공유의 합입니다.',
    },
  },
  {
    key: 'clicks',
    isDetail: true,
    kind: 'number',
    ko: '클릭',
    note: { en: 'Clicks on tracked links.', ko: '추적 링크 클릭입니다.' },
  },
  {
    key: 'leads',
    isDetail: true,
    kind: 'number',
    ko: '리드',
    note: { en: 'In-window attributed leads.', ko: '기여 기간 내의 기여 리드입니다.' },
  },
  {
    key: 'orders',
    isDetail: true,
    kind: 'number',
    ko: '주문',
    note: { en: 'In-window attributed orders.', ko: '기여 기간 내의 기여 주문입니다.' },
  },
  {
    key: 'refunded_orders',
    isDetail: true,
    kind: 'number',
    ko: '전액 환불 주문',
    note: {
      en: 'In-window orders that were refunded whole: no conversions.',
      ko: '전액 환불된 기간 내 주문입니다. 전환으로 세지 않습니다.',
    },
  },
  {
    key: 'revenue',
    isDetail: true,
    kind: 'money',
    ko: '매출',
    note: { en: 'Of those orders, less refunds.', ko: '그 주문의 매출입니다(환불 제외).' },
  },
  {
    key: 'margin',
    isDetail: true,
    kind: 'money',
    ko: '마진',
    note: { en: 'What is left of it after the goods.', ko: '원가를 뺀 금액입니다.' },
  },
  {
    key: 'margin_known',
    isDetail: true,
    kind: 'text',
    ko: '마진 확인',
    note: {
      en: 'How many orders have a known margin, where not all do.',
      ko: '모든 주문의 마진을 알지 못할 때, 마진을 아는 주문 수입니다.',
    },
  },
  {
    key: 'other_orders',
    isDetail: true,
    kind: 'number',
    ko: '기타 주문',
    note: {
      en: 'Late and early orders: shown, not counted. In the total also those nobody is credited for.',
      ko: '기간 밖 주문입니다(성과에 미포함). 합계에는 기여가 확인되지 않은 주문도 포함됩니다.',
    },
  },
  {
    key: 'not_measured',
    isDetail: true,
    wraps: true,
    kind: 'text',
    ko: '측정하지 못한 것',
    width: 320,
    note: {
      en: 'What could not be measured and what to do, where it exceeds what is credited.',
      ko: '측정하지 못한 부분이 기여가 확인된 성과보다 클 때, 그 내용과 할 일입니다.',
    },
  },
]);
