import { defineTab } from '../column';

export const commissionsTab = defineTab({
  name: 'Commissions',
  ko: '커미션',
  writer: 'job',
  purpose: {
    en: 'One row per credited order that earns commission, recomputed in every run.',
    ko: '커미션이 생기는 기여 주문마다 한 줄이며 실행마다 다시 계산합니다.',
  },
  columns: [
    {
      key: 'conversion_id',
      kind: 'id',
      ko: '전환 ID',
      note: { en: 'The order.', ko: '주문 ID입니다.' },
    },
    {
      key: 'collab_id',
      kind: 'id',
      ko: '협업 ID',
      note: { en: 'The collaboration.', ko: '협업 ID입니다.' },
    },
    {
      key: 'creator_id',
      kind: 'id',
      ko: '크리에이터 ID',
      note: { en: 'The creator.', ko: '크리에이터 ID입니다.' },
    },
    {
      key: 'occurred_on',
      kind: 'date',
      ko: '주문일',
      note: { en: 'The day of the order.', ko: '주문한 날입니다.' },
    },
    {
      key: 'base',
      kind: 'money',
      ko: '기준 금액',
      note: { en: 'What the share is taken of.', ko: '비율을 곱하는 금액입니다.' },
    },
    {
      key: 'rate',
      kind: 'share',
      ko: '비율',
      note: { en: 'Share by the terms.', ko: '합의한 비율입니다.' },
    },
    {
      key: 'amount',
      kind: 'money',
      ko: '커미션',
      note: { en: 'What this order earns.', ko: '이 주문의 커미션입니다.' },
    },
    {
      key: 'hold_until',
      kind: 'date',
      ko: '보류 기한',
      note: {
        en: 'Until when it is held: the refund period.',
        ko: '환불 기간이 끝나는 날까지 보류합니다.',
      },
    },
    {
      key: 'state',
      kind: 'choice',
      ko: '상태',
      choices: ['held', 'due', 'void'],
      note: { en: 'held, due or void.', ko: '보류, 지급 대상, 무효 중 하나입니다.' },
    },
    {
      key: 'why',
      wraps: true,
      kind: 'text',
      ko: '이유',
      width: 260,
      note: { en: 'Why it is held or void.', ko: '보류나 무효의 이유입니다.' },
    },
  ],
});
