import type { Text } from '../ground/text/text';

/** Help: how the work goes, in seven steps, and what the words mean. */
export const sidebarHelpTexts = {
  title: { en: 'Help', ko: '도움말' },
  steps: { en: 'How the work goes', ko: '일하는 순서' },
  health: { en: 'What Health finds', ko: '점검에 나오는 것' },
  words: { en: 'What the words mean', ko: '용어' },
  step1: {
    en: 'Home: one campaign. Whom do you want to reach, what do they get, where do they go ten seconds after watching?',
    ko: '홈: 캠페인 하나를 정합니다. 누구에게, 무엇을 주고, 시청 10초 뒤에 어디로 가나요?',
  },
  step2: {
    en: 'Creators: add three to seven people. Move each from found to agreed; the panel writes the messages, you send them.',
    ko: '크리에이터: 3~7명을 추가합니다. 발굴부터 합의까지 옮기세요. 메시지는 패널이 쓰고 보내는 것은 직접 합니다.',
  },
  step3: {
    en: 'Brief and Links: five things in writing, and a link or code of their own for everybody.',
    ko: '브리프와 링크: 다섯 가지를 적고, 모두에게 전용 링크나 코드를 줍니다.',
  },
  step4: {
    en: 'Creators again: drafts in, decisions out, the live address and the advertising label checked.',
    ko: '다시 크리에이터: 초안을 받고 결정하고, 게시 주소와 광고 표시를 확인합니다.',
  },
  step5: {
    en: 'More → Import: orders come in from your shop. Home → Run: everything is credited and judged.',
    ko: '더 보기 → 가져오기로 주문을 넣고, 홈에서 실행하면 기여와 판단이 정리됩니다.',
  },
  step6: {
    en: 'Pay: what is due, approved, exported to a file, paid.',
    ko: '지급: 지급할 것을 승인하고 파일로 내보내고 지급 완료로 표시합니다.',
  },
  step7: {
    en: 'Share the results, renew who pays back, write down what to keep, stop and try.',
    ko: '결과를 공유하고, 성과가 있는 사람과 재계약하고, 유지·중단·시도할 것을 적습니다.',
  },
  attributed: { en: 'Attributed', ko: '기여' },
  attributedWhat: {
    en: 'An order that a code, a link, a page or an answer ties to one creator, within the window. Not proof that the creator caused it.',
    ko: '코드, 링크, 페이지, 설문이 한 크리에이터와 기간 안에 이어 준 주문입니다. 그 크리에이터 때문이라는 증명은 아닙니다.',
  },
  window: { en: 'Window', ko: '기여 기간' },
  windowWhat: {
    en: 'The days after a post in which its orders count.',
    ko: '게시 뒤 주문을 인정하는 일수입니다.',
  },
  cpa: { en: 'CPA', ko: 'CPA' },
  cpaWhat: {
    en: 'What one order, booking or lead cost, from measured spend only.',
    ko: '주문, 예약, 리드 하나에 든 비용입니다. 측정된 비용만 셉니다.',
  },
  romi: { en: 'ROMI', ko: 'ROMI' },
  romiWhat: {
    en: 'Margin earned less money spent, divided by money spent: 0 breaks even, 1 doubles it.',
    ko: '마진에서 비용을 빼고 비용으로 나눈 값입니다. 0이면 본전, 1이면 두 배입니다.',
  },
  signals: { en: 'Signals', ko: '신호' },
  signalsWhat: {
    en: 'Patterns in an audience that are unusual. A reason to ask, never a judgement about a person.',
    ko: '평소와 다른 오디언스의 패턴입니다. 물어볼 이유일 뿐 사람에 대한 판단이 아닙니다.',
  },
  held: { en: 'Held and due', ko: '보류와 지급 대상' },
  heldWhat: {
    en: 'Commission is held until the refund period of its order is over; then it is due. A refund makes it smaller by itself.',
    ko: '커미션은 주문의 환불 기간이 끝날 때까지 보류하고 그 뒤에 지급 대상이 됩니다. 환불하면 저절로 줄어듭니다.',
  },
} as const satisfies Record<string, Text>;
