import { defineColumns } from '../../column';

/** How sure the verdict is, the quality behind it, and signals in detail. */
export const certaintyColumns = defineColumns([
  {
    key: 'chance',
    isDetail: true,
    kind: 'share',
    ko: '달성 확률',
    format: '0.0%',
    note: {
      en: 'Chance that the true CPA beats the target.',
      ko: '실제 CPA가 목표보다 좋을 확률입니다.',
    },
  },
  {
    key: 'quality_share',
    isDetail: true,
    kind: 'share',
    ko: '유효 리드 비율',
    note: { en: 'Qualified leads out of all leads.', ko: '전체 리드 중 유효 리드의 비율입니다.' },
  },
  {
    key: 'quality_low',
    isDetail: true,
    kind: 'share',
    ko: '유효 리드 하한',
    note: { en: 'Low end of the 90% range.', ko: '90% 범위의 하한입니다.' },
  },
  {
    key: 'quality_high',
    isDetail: true,
    kind: 'share',
    ko: '유효 리드 상한',
    note: { en: 'High end of the 90% range.', ko: '90% 범위의 상한입니다.' },
  },
  {
    key: 'cai',
    isDetail: true,
    kind: 'money',
    ko: 'CAI',
    format: '0.0000',
    note: {
      en: 'Cost per authentic impression. Where Signals level says "Not vetted", nothing was taken off.',
      ko: '진성 노출 1회당 비용입니다. 신호 수준이 “검증 전”이면 노출에서 아무것도 빼지 않은 값입니다.',
    },
  },
  {
    key: 'signals_level',
    isDetail: true,
    kind: 'text',
    ko: '신호 수준',
    note: {
      en: 'The signals in a word, "Not vetted" without enough data. Signals, not a verdict.',
      ko: '신호를 한 단어로 나타냅니다. 데이터가 부족하면 “검증 전”입니다. 판정이 아니라 신호입니다.',
    },
  },
  {
    key: 'signals_confidence',
    isDetail: true,
    kind: 'share',
    ko: '신호 신뢰도',
    note: {
      en: 'How much of the evidence that the signals need was there.',
      ko: '신호 계산에 필요한 근거가 얼마나 있었는지 나타냅니다.',
    },
  },
  {
    key: 'signals_why',
    isDetail: true,
    wraps: true,
    kind: 'text',
    ko: '신호 이유',
    width: 320,
    note: {
      en: 'The two strongest reasons. =FRAUDWHY shows all of them.',
      ko: '가장 강한 이유 두 가지입니다. 전체는 =FRAUDWHY에서 볼 수 있습니다.',
    },
  },
]);
