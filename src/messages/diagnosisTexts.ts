import type { Text } from '../ground/text/text';

/** What DIAGNOSE says: the suspect, the numbers behind it, and what to check first. */
export const diagnosisTexts = {
  suspects: {
    content: { en: 'content', ko: '콘텐츠' },
    callToAction: { en: 'call to action', ko: '행동 유도 문구' },
    page: { en: 'landing page', ko: '랜딩 페이지' },
    offer: { en: 'offer or form', ko: '오퍼 또는 신청 양식' },
    followUp: { en: 'follow-up', ko: '후속 응대' },
    noWeakStep: { en: 'no weak step', ko: '약한 단계 없음' },
    tooEarly: { en: 'too early', ko: '아직 판단 불가' },
  },
  passages: {
    content: {
      en: 'impressions to engagements: {went} of {came} ({percent}%)',
      ko: '노출 {came}회 중 반응 {went}건({percent}%)',
    },
    callToAction: {
      en: 'engagements to clicks: {went} of {came} ({percent}%)',
      ko: '반응 {came}건 중 클릭 {went}회({percent}%)',
    },
    page: {
      en: 'clicks to leads or orders: {went} of {came} ({percent}%)',
      ko: '클릭 {came}회 중 리드 또는 주문 {went}건({percent}%)',
    },
    followUp: {
      en: 'leads to orders: {went} of {came} ({percent}%)',
      ko: '리드 {came}건 중 주문 {went}건({percent}%)',
    },
  },
  history: {
    en: '{passage}; your other rows have {expected}%, {sure}% sure that this is below three quarters of it',
    ko: '{passage}, 다른 행은 {expected}%: 그 4분의 3보다 낮을 확률 {sure}%',
  },
  benchmark: {
    en: '{passage}; your benchmark is {expected}%, {sure}% sure that this is below three quarters of it',
    ko: '{passage}, 벤치마크는 {expected}%: 그 4분의 3보다 낮을 확률 {sure}%',
  },
  allInOrder: {
    en: 'no step is clearly below what it should be: {passages}',
    ko: '기준보다 확실히 낮은 단계가 없습니다: {passages}',
  },
  tooSmall: {
    en: '{passage}: only {expected} would be usual, so luck alone can explain it',
    ko: '{passage}: 평소에도 {expected}건 정도라 우연일 수 있습니다',
  },
  largestLoss: {
    en: '{passage}: most people are lost here, but there is nothing to compare it with yet',
    ko: '{passage}: 여기서 가장 많이 이탈하지만 아직 비교할 기준이 없습니다',
  },
  nothingToCompare: {
    en: 'the numbers are too small to tell by themselves: add more rows or the Benchmarks tab',
    ko: '숫자가 적어 판단하기 어렵습니다. 행을 더 넣거나 Benchmarks 탭을 함께 선택해 주세요',
  },
  checks: {
    content: {
      en: 'check first: are the product and why it matters seen in the first 3 seconds, by the people you want',
      ko: '먼저 확인: 처음 3초 안에 제품과 필요한 이유가 원하는 고객에게 보이는지',
    },
    callToAction: {
      en: 'check first: is there one clear next step, said and shown, with a link that works on a phone',
      ko: '먼저 확인: 다음 행동 하나가 말과 화면으로 분명하고, 휴대폰에서 링크가 열리는지',
    },
    page: {
      en: 'check first: are the price and how to buy seen within 5-7 seconds on a phone; then the offer and the form',
      ko: '먼저 확인: 휴대폰에서 5~7초 안에 가격과 구매 방법이 보이는지, 그다음 오퍼와 신청 양식',
    },
    offer: {
      en: 'check first: is the offer the one the creator promised, and does the form ask only for what you need',
      ko: '먼저 확인: 크리에이터가 약속한 오퍼와 같은지, 양식이 꼭 필요한 것만 묻는지',
    },
    followUp: {
      en: 'check first: how fast leads are answered, and whether the answer repeats the offer they came for',
      ko: '먼저 확인: 리드에 얼마나 빨리 답하는지, 답변이 고객이 보고 온 오퍼와 같은지',
    },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
