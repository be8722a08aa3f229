/** The stories that a brief can ask for. */
export const scenarioTexts = {
  terms_review: {
    label: { en: 'Price, timing and terms', ko: '가격·일정·조건 리뷰' },
    shows: {
      en: 'what it costs, how long it takes, what is included, how to buy',
      ko: '가격, 걸리는 시간, 포함 내용, 구매 방법을 보여 줍니다',
    },
  },
  before_after: {
    label: { en: 'Before and after', ko: '사용 전후' },
    shows: {
      en: 'the same place or person before and after, same light, honest about the time it took',
      ko: '같은 장소나 사람을 같은 조명에서 전후로 보여 주고, 걸린 기간을 솔직하게 말합니다',
    },
  },
  honest_use: {
    label: { en: 'Honest use', ko: '솔직한 사용기' },
    shows: {
      en: 'a week of real use: what worked, what did not, for whom it is worth it',
      ko: '일주일 동안 실제로 써 보고 좋았던 점과 아쉬운 점을 말합니다',
    },
  },
  not_for: {
    label: { en: 'Who it is not for', ko: '이런 분께는 맞지 않습니다' },
    shows: {
      en: 'who should not buy it and why, then who will love it',
      ko: '맞지 않는 사람과 그 이유를 먼저 말하고, 잘 맞는 사람을 이야기합니다',
    },
  },
  daily_life: {
    label: { en: 'Part of the day', ko: '일상 속 이야기' },
    shows: {
      en: 'a moment of the creator’s own day in which the product has its place',
      ko: '크리에이터의 하루 중 제품이 자연스럽게 쓰이는 순간을 담습니다',
    },
  },
  shown_not_told: {
    label: { en: 'Shown, not praised', ko: '말보다 사용 장면' },
    shows: {
      en: 'hands, steps and the result on screen instead of “I love it”',
      ko: '“너무 좋아요” 대신 손동작, 사용 순서, 결과를 화면으로 보여 줍니다',
    },
  },
} as const;
