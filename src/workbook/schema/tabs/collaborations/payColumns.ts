import { defineColumns } from '../../column';

/** What was agreed: pieces, fee, bonus, commission, days. */
export const payColumns = defineColumns([
  {
    key: 'deliverables_text',
    kind: 'text',
    ko: '결과물',
    label: { en: 'What is made', ko: '만들 것' },
    note: {
      en: 'Exactly what is made: 1 reel, 2 stories.',
      ko: '만들 결과물입니다. 예: 릴스 1개, 스토리 2개',
    },
  },
  {
    key: 'fee',
    kind: 'money',
    ko: '고정비',
    min: 0,
    note: { en: 'The agreed fee.', ko: '합의한 고정비입니다.' },
  },
  {
    key: 'payment_model',
    kind: 'choice',
    ko: '지급 방식',
    open: true,
    choices: ['fee', 'barter', 'commission', 'fee_commission', 'bonus'],
    note: { en: 'How the creator is paid.', ko: '지급 방식입니다.' },
  },
  {
    key: 'bonus_metric',
    kind: 'choice',
    ko: '보너스 기준',
    choices: ['orders', 'revenue', 'views'],
    note: { en: 'What the bonus counts.', ko: '보너스 기준 지표입니다.' },
  },
  {
    key: 'bonus_from',
    kind: 'number',
    ko: '보너스 시작 값',
    min: 0,
    note: { en: 'From how many on.', ko: '보너스가 시작되는 값입니다.' },
  },
  {
    key: 'bonus_amount',
    kind: 'money',
    ko: '보너스 금액',
    min: 0,
    note: {
      en: 'Once, or for each unit above.',
      ko: '한 번 또는 초과 단위마다 지급하는 금액입니다.',
    },
  },
  {
    key: 'bonus_per',
    kind: 'choice',
    ko: '보너스 단위',
    choices: ['once', 'each_unit'],
    note: {
      en: 'once, or each_unit above the start.',
      ko: 'once(한 번) 또는 each_unit(초과 단위마다)입니다.',
    },
  },
  {
    key: 'bonus_cap',
    kind: 'money',
    ko: '보너스 상한',
    min: 0,
    note: { en: 'The most the bonus can be.', ko: '보너스의 상한입니다.' },
  },
  {
    key: 'commission_share',
    kind: 'share',
    ko: '커미션 비율',
    min: 0,
    max: 1,
    note: {
      en: 'Share of the base that she earns.',
      ko: '기준 금액에서 크리에이터가 받는 비율입니다.',
    },
  },
  {
    key: 'commission_base',
    kind: 'choice',
    ko: '커미션 기준',
    choices: ['revenue_net', 'margin'],
    note: {
      en: 'revenue_net (after refunds) or margin.',
      ko: 'revenue_net(환불 차감 매출) 또는 margin(마진)입니다.',
    },
  },
  {
    key: 'commission_days',
    kind: 'number',
    ko: '커미션 기간(일)',
    min: 0,
    max: 365,
    note: {
      en: 'Days after the post in which orders earn commission.',
      ko: '게시 후 커미션을 인정하는 일수입니다.',
    },
  },
  {
    key: 'pay_days',
    kind: 'number',
    ko: '지급 기한(일)',
    min: 0,
    max: 365,
    note: {
      en: 'Days to pay after it is due. Blank: 30.',
      ko: '지급일까지의 일수입니다. 비우면 30일입니다.',
    },
  },
  {
    key: 'review_days',
    kind: 'number',
    ko: '검토 기한(일)',
    min: 0,
    max: 60,
    note: {
      en: 'Days in which we answer a draft. Blank: 3.',
      ko: '초안에 답하는 일수입니다. 비우면 3일입니다.',
    },
  },
  {
    key: 'rounds',
    kind: 'number',
    ko: '수정 횟수',
    min: 0,
    max: 20,
    note: { en: 'Rounds of changes. Blank: 2.', ko: '수정 횟수입니다. 비우면 2회입니다.' },
  },
]);
