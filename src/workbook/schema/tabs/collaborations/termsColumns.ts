import { defineColumns } from '../../column';

/** What else was agreed, how it is kept, and what follows. */
export const termsColumns = defineColumns([
  {
    key: 'keep_until',
    kind: 'date',
    ko: '게시 유지일',
    note: { en: 'Until when the post stays online.', ko: '게시물을 유지하는 마지막 날입니다.' },
  },
  {
    key: 'exclusive_until',
    kind: 'date',
    ko: '독점 종료일',
    note: { en: 'Until when no competitor.', ko: '경쟁사와 일하지 않는 마지막 날입니다.' },
  },
  {
    key: 'kill_fee_share',
    kind: 'share',
    ko: '취소 보상 비율',
    min: 0,
    max: 1,
    note: {
      en: 'Share of the fee if we cancel.',
      ko: '우리가 취소할 때 지급하는 고정비의 비율입니다.',
    },
  },
  {
    key: 'terms_form',
    kind: 'choice',
    ko: '합의 형태',
    choices: ['contract', 'e_mail', 'message', 'none'],
    label: { en: 'How the terms are kept', ko: '합의를 남긴 형태' },
    note: {
      en: 'A message counts with a link or screenshot.',
      ko: '메시지는 링크나 화면 캡처가 있으면 인정합니다.',
    },
  },
  {
    key: 'terms_evidence',
    kind: 'url',
    ko: '합의 근거',
    label: { en: 'Where they are kept', ko: '합의를 남긴 곳' },
    note: {
      en: 'Address of the contract, mail or screenshot.',
      ko: '계약서, 메일, 화면 캡처의 주소입니다.',
    },
  },
  {
    key: 'agreed_on',
    kind: 'date',
    ko: '합의일',
    note: { en: 'When both said yes.', ko: '양쪽이 합의한 날입니다.' },
  },
  {
    key: 'override_reason',
    kind: 'text',
    ko: '예외 사유',
    note: {
      en: 'Why it was paid without all facts.',
      ko: '조건이 갖춰지지 않았는데 승인한 이유입니다.',
    },
  },
  {
    key: 'share_orders',
    kind: 'flag',
    ko: '주문 공유',
    label: { en: 'Show uses of the code in the results', ko: '결과에 코드 사용 수 공개' },
    note: {
      en: 'May the recap show uses of the code?',
      ko: '결과 공유에 코드 사용 수를 보여도 되나요?',
    },
  },
  {
    key: 'recap_shared_on',
    kind: 'date',
    ko: '결과 공유일',
    note: { en: 'When the creator got the recap.', ko: '크리에이터에게 결과를 공유한 날입니다.' },
  },
  {
    key: 'fee_before_share',
    kind: 'share',
    ko: '게시 전 지급률',
    min: 0,
    max: 1,
    label: { en: 'Share of the fee before posting', ko: '게시 전에 지급하는 고정비 비율' },
    note: {
      en: 'Share of the fee that is due before the post. Blank: none.',
      ko: '게시 전에 지급하는 고정비의 비율입니다. 비우면 없습니다.',
    },
  },
  {
    key: 'learned',
    kind: 'text',
    ko: '배운 점',
    label: { en: 'What we learned', ko: '함께 배운 것' },
    note: {
      en: 'For the creator: stands in her results as it is written, a sentence a line.',
      ko: '크리에이터용입니다. 적은 그대로 결과에 실립니다. 한 줄에 한 문장씩 적으세요.',
    },
  },
  {
    key: 'proposal',
    kind: 'text',
    ko: '다음 제안',
    label: { en: 'What we propose', ko: '다음 제안' },
    note: {
      en: 'For the creator: what comes next, as she will read it in her results.',
      ko: '크리에이터용입니다. 다음에 함께할 일을 적으면 결과에 실립니다.',
    },
  },
]);
