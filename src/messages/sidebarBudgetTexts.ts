import type { Text } from '../ground/text/text';

/** The Plan panel: next month's money, running campaigns, and whether creators add sales. */
export const sidebarBudgetTexts = {
  view: { en: 'What to plan', ko: '계획할 것' },
  pilotView: { en: 'Pilot', ko: '파일럿' },
  monthView: { en: 'Next month', ko: '다음 달' },
  liftView: { en: 'Added sales', ko: '추가 판매' },

  title: { en: 'Next month’s money', ko: '다음 달 예산' },
  loading: { en: 'Reading the last run’s figures…', ko: '지난 집계 결과를 읽고 있습니다…' },
  nobody: {
    en: 'The Scoreboard names no creators yet. Add posts and run the job first.',
    ko: '성과표에 아직 크리에이터가 없습니다. 게시물을 넣고 먼저 집계를 실행하세요.',
  },
  budget: { en: 'Budget for the month', ko: '그달의 예산' },
  margin: { en: 'Margin per order', ko: '주문당 이익' },
  marginHint: {
    en: 'What is left of one order after goods and shipping. Without it no plan can pay.',
    ko: '주문 한 건에서 원가와 배송비를 뺀 금액입니다. 모르면 계획을 세울 수 없습니다.',
  },
  incomplete: {
    en: 'Fill in the budget and the margin to see the plan.',
    ko: '예산과 이익을 넣으면 계획이 보입니다.',
  },
  decision: {
    en: 'Spend {spent} of {budget}; keep {kept}.',
    ko: '예산 {budget}: 사용 {spent}, 남기기 {kept}.',
  },
  believe: {
    en: 'Expected profit {profit}; 8 of 10 months fall between {low} and {high}. Chance of a loss: {chance}.',
    ko: '예상 이익 {profit}. 10번 중 8번은 {low}~{high}. 손실 가능성: {chance}.',
  },
  ignorance: {
    en: 'Not knowing the creators better costs about {cost} a month.',
    ko: '크리에이터를 더 잘 알지 못해 드는 비용은 한 달에 약 {cost}입니다.',
  },
  ignoranceSmall: {
    en: 'More testing would change little.',
    ko: '테스트를 더 해도 크게 달라지지 않습니다.',
  },
  simple: {
    en: 'The whole budget split equally: {equal} expected. By last ROMI: {last}.',
    ko: '예산을 똑같이 나누면 예상 {equal}, 지난 ROMI대로 나누면 {last}.',
  },
  creator: { en: 'Creator', ko: '크리에이터' },
  posts: { en: 'Posts', ko: '게시물' },
  yours: { en: 'Yours', ko: '직접' },
  profit: { en: 'Profit', ko: '이익' },
  yourPosts: { en: 'Your posts of {name}', ko: '{name}의 직접 정한 게시물 수' },
  test: { en: 'test', ko: '테스트' },
  yourSplit: {
    en: 'Your split: {spent} spent, {profit} expected, {low} to {high}. Chance of a loss: {chance}.',
    ko: '직접 나눈 결과: 비용 {spent}, 예상 이익 {profit}({low}~{high}). 손실 가능성: {chance}.',
  },
  signals: {
    en: '{name}: {points} points of signals. Look before you pay.',
    ko: '{name}: 신호 {points}점. 지급 전에 확인하세요.',
  },
  cluster: { en: 'At least three creators', ko: '크리에이터 세 명 이상' },
  largest: { en: 'At most 40% on one creator', ko: '한 명에게 40% 이하' },
  costs: { en: 'Costs {price} of expected profit', ko: '예상 이익에서 {price} 감소' },
  costsNothing: { en: 'Costs nothing here', ko: '이 경우 비용이 들지 않습니다' },

  running: { en: 'Running campaigns', ko: '진행 중인 캠페인' },
  ends: {
    en: '{name}: {seen} so far, probably {low} to {high} at the end (middle {middle}, {day}).',
    ko: '{name}: 지금까지 {seen}건, 끝날 때 {low}~{high}건 예상(중앙값 {middle}, {day}).',
  },
  noForecast: {
    en: 'No campaign is running, or nothing says yet what a post may bring.',
    ko: '진행 중인 캠페인이 없거나 아직 예측할 근거가 없습니다.',
  },
  record: {
    en: 'Our record: {inside} of {ended} ended inside their range.',
    ko: '지금까지의 예측: {ended}개 중 {inside}개가 범위 안에서 끝났습니다.',
  },

  liftTitle: { en: 'Did it add sales?', ko: '판매가 늘었을까요?' },
  liftLead: {
    en: 'Attributed orders are not added orders. Only a drawn lot can tell: weeks with posts against weeks without.',
    ko: '기여 주문이 곧 늘어난 주문은 아닙니다. 추첨으로 정한 게시 주와 쉬는 주를 비교해야 알 수 있습니다.',
  },
  perWeek: { en: 'Orders a week, all of the shop', ko: '주당 전체 주문' },
  expected: { en: 'Lift you expect, %', ko: '예상 증가율, %' },
  expectedHint: {
    en: 'Attributed orders of a week with posts over the usual orders of a week.',
    ko: '게시 주의 기여 주문을 평소 주당 주문으로 나눈 값입니다.',
  },
  weeks: { en: '{weeks} weeks', ko: '{weeks}주' },
  seenFrom: { en: 'Smallest lift seen', ko: '확인 가능한 최소 증가율' },
  cannotKnow: {
    en: 'You can’t know from 8 to 16 weeks; a test would need {needed} weeks. Codes, links and a survey give a floor and a ceiling meanwhile.',
    ko: '8~16주로는 알 수 없으며 {needed}주가 필요합니다. 그동안 코드, 링크, 설문으로 하한과 상한을 봅니다.',
  },
  canKnow: {
    en: 'A test of {needed} weeks would probably show it.',
    ko: '{needed}주 테스트면 아마 확인할 수 있습니다.',
  },
  schedule: { en: 'Drawn weeks', ko: '추첨한 주' },
  scheduleOn: { en: 'With posts: weeks {weeks}', ko: '게시하는 주: {weeks}주 차' },
  scheduleRule: {
    en: 'Keep to the lot, post on days 1 and 2, and never pick weeks after seeing orders.',
    ko: '추첨대로 진행하고 첫째·둘째 날에 게시하세요. 주문을 본 뒤 주를 바꾸지 마세요.',
  },
} as const satisfies Record<string, Text>;
