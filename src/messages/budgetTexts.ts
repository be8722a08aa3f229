import type { Text } from '../ground/text/text';

/** What is said about next month's money. */
export const budgetTexts = {
  needsCreators: {
    en: 'creators must hold at least one creator below its header row',
    ko: 'creators: 머리글 행 아래에 크리에이터를 한 명 이상 넣어 주세요',
  },
  unnamed: { en: 'creator is missing', ko: 'creator: 이름이 없습니다' },
  needsMargin: {
    en: 'margin_per_action must be given, or a margin column: without the margin of one order no plan can pay',
    ko: 'margin_per_action 또는 margin 열에 주문 한 건의 이익을 넣어 주세요. 이익을 모르면 계획을 세울 수 없습니다',
  },

  chanceOneOfFive: { en: 'about 1 in 5', ko: '약 5번 중 1번' },
  chanceOneOfFour: { en: 'about 1 in 4', ko: '약 4번 중 1번' },
  chanceOneOfThree: { en: 'about 1 in 3', ko: '약 3번 중 1번' },
  chanceTwoOfFive: { en: 'about 2 in 5', ko: '약 5번 중 2번' },
  chanceEven: { en: 'about even', ko: '약 절반' },
  chanceAboveEven: { en: 'more likely than not', ko: '절반 이상' },

  pays: {
    en: 'expected to pay: the first post brings {value} for {fee}; worth up to {ceiling} a post',
    ko: '이익 예상: 첫 게시물 비용 {fee}에 {value} 예상. 게시물당 {ceiling}까지 낼 만합니다',
  },
  test: {
    en: 'test: a post brings {value} for {fee} on average, and its result decides the months after',
    ko: '테스트: 게시물 비용 {fee}에 평균 {value} 예상. 결과가 다음 달들을 결정합니다',
  },
  newTest: {
    en: 'test: new, so one post at most; others like her bring {value} for {fee} on average',
    ko: '테스트: 새 크리에이터라 게시물 하나까지. 비슷한 경우 비용 {fee}에 평균 {value} 예상',
  },
  cluster: {
    en: 'only for the smallest cluster: a post brings {value} for {fee} on average',
    ko: '최소 인원을 맞추려고 포함: 게시물 비용 {fee}에 평균 {value} 예상',
  },
  wanted: {
    en: 'only because somebody wants so many posts: a post brings {value} for {fee} on average',
    ko: '최소 게시물 수를 정해서 포함: 게시물 비용 {fee}에 평균 {value} 예상',
  },
  tooDear: {
    en: 'a post is expected to bring {value} for {fee}: pays from a fee of {ceiling} down',
    ko: '게시물 비용 {fee}에 {value} 예상: 비용이 {ceiling} 이하일 때 이익이 납니다',
  },
  beyondLimit: {
    en: 'would be expected to pay ({value} for {fee}), but does not fit the budget or the largest share',
    ko: '이익이 예상되지만(비용 {fee}에 {value}) 예산이나 최대 비중을 넘습니다',
  },
  noPosts: { en: 'the limit of posts is 0', ko: '게시물 한도가 0건입니다' },
  stop: {
    en: 'stop: no posts next month',
    ko: '중단: 다음 달 게시물 없음',
  },
  unmeasured: {
    en: 'not measurable: give a code or link first; until then no money by formula',
    ko: '측정 불가: 먼저 코드나 링크를 주세요. 그전에는 계산으로 예산을 배정하지 않습니다',
  },
  costUnknown: {
    en: 'the cost of a post is missing: ask what one more post costs, product, shipping and hours included',
    ko: '게시물당 비용이 없습니다: 제품, 배송, 시간을 포함한 게시물 한 건의 비용을 확인하세요',
  },
  marginUnknown: {
    en: 'the margin of an order is missing: enter what is left of one order after goods and shipping',
    ko: '주문당 이익이 없습니다: 주문 한 건에서 원가와 배송비를 뺀 이익을 넣어 주세요',
  },

  whole: { en: 'whole plan', ko: '전체 계획' },
  wholeWhy: {
    en: 'chance that the month loses money: {chance}; not knowing the creators better costs about {cost}',
    ko: '그달에 손실이 날 가능성: {chance}. 크리에이터를 더 잘 알지 못해 드는 비용: 약 {cost}',
  },
  wholeWhyKnown: {
    en: 'chance that the month loses money: {chance}; more testing would change little',
    ko: '그달에 손실이 날 가능성: {chance}. 테스트를 더 해도 크게 달라지지 않습니다',
  },
  nothingBought: {
    en: 'no post is bought, so nothing can be lost or won',
    ko: '게시물을 사지 않으므로 손실도 이익도 없습니다',
  },
  kept: { en: 'keep', ko: '남기기' },
  keepNoPay: {
    en: 'keep {percent}%: no creator’s next post is expected to pay',
    ko: '{percent}% 남기기: 다음 게시물로 이익이 예상되는 크리에이터가 없습니다',
  },
  keepNoRoom: {
    en: 'keep {percent}%: every creator who is expected to pay has all the posts she may make',
    ko: '{percent}% 남기기: 이익이 예상되는 크리에이터는 모두 최대 게시물 수에 도달했습니다',
  },
  keepNoFit: {
    en: 'keep {percent}%: no further post that is expected to pay fits the money or the largest share',
    ko: '{percent}% 남기기: 이익이 예상되는 다음 게시물이 남은 예산이나 최대 비중을 넘습니다',
  },
  keepOneCreator: {
    en: 'keep {percent}%: only one creator can be planned for, and never all on one',
    ko: '{percent}% 남기기: 계획할 수 있는 크리에이터가 한 명뿐이라 전부 맡기지 않습니다',
  },
  keepUnknown: {
    en: 'keep {percent}%: nobody can be planned for, see why beside each creator',
    ko: '{percent}% 남기기: 계획할 수 있는 크리에이터가 없습니다. 각 크리에이터의 이유를 확인하세요',
  },
  keepNothing: { en: 'the whole budget is used', ko: '예산을 모두 씁니다' },

  creator: { en: 'creator', ko: '크리에이터' },
  posts: { en: 'posts', ko: '게시물' },
  money: { en: 'money', ko: '비용' },
  profit: { en: 'expected profit', ko: '예상 이익' },
  low: { en: 'low', ko: '낮음' },
  high: { en: 'high', ko: '높음' },
  why: { en: 'why', ko: '이유' },
} as const satisfies Record<string, Text>;
