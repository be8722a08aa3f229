import type { Text } from '../ground/text/text';

/** The three yes-or-no questions before the first campaign. */
export const fitTexts = {
  title: { en: 'Before the first campaign', ko: '첫 캠페인 전에' },
  lead: {
    en: 'Three questions. Each no makes creators the wrong channel, for now.',
    ko: '세 가지 질문입니다. 아니요가 있으면 아직 크리에이터 마케팅에 맞지 않습니다.',
  },
  clearOffer: {
    en: 'Is it clear what people get and why they should buy now?',
    ko: '무엇을 받고 왜 지금 사야 하는지 분명한가요?',
  },
  clearOfferNo: {
    en: 'Settle the offer first: a price, a discount, a booking, a trial or a demo.',
    ko: '먼저 오퍼를 정하세요. 가격, 할인, 예약, 체험, 데모 중 하나면 됩니다.',
  },
  visual: {
    en: 'Is there something to show, or something to teach?',
    ko: '보여 주거나 알려 줄 것이 있나요?',
  },
  visualNo: {
    en: 'Find what a camera can show, or offer a guide in exchange for a contact.',
    ko: '화면에 보여 줄 것을 찾거나, 연락처를 남기면 받는 자료를 준비하세요.',
  },
  measurable: {
    en: 'Can links, codes or pages tell whose order it was?',
    ko: '링크, 코드, 페이지로 누구의 주문인지 알 수 있나요?',
  },
  measurableNo: {
    en: 'Make that possible first: a code in the shop or a link is enough.',
    ko: '먼저 이것부터 준비하세요. 쇼핑몰 코드나 링크 하나면 충분합니다.',
  },
  yes: { en: 'Yes', ko: '예' },
  no: { en: 'No', ko: '아니요' },
  fits: { en: 'Three times yes: go ahead.', ko: '모두 예입니다. 시작하세요.' },
} as const satisfies Record<string, Text>;
