import type { Text } from '../ground/text/text';

/** Next month's money, running campaigns and what can be known: the Plan panel, its page, the leadership page. */
export const monthTexts = {
  title: { en: 'Next month’s money', ko: '다음 달 예산' },
  decision: {
    en: 'Spend {spent} of {budget} on {count} {count|one:creator|other:creators}; keep {kept}.',
    ko: '예산 {budget}: 크리에이터 {count}명에게 {spent} 사용, {kept} 남기기.',
  },
  decisionWhole: {
    en: 'Spend {spent} on {count} {count|one:creator|other:creators}: the whole budget.',
    ko: '예산 전체 {spent} 사용: 크리에이터 {count}명.',
  },
  decisionNothing: {
    en: 'Spend nothing of {budget} next month.',
    ko: '다음 달 예산 {budget}: 사용하지 않기.',
  },
  believe: {
    en: 'Expected profit {profit}; 8 of 10 months fall between {low} and {high}. Chance of a loss: {chance}.',
    ko: '예상 이익 {profit}. 10번 중 8번은 {low}~{high}. 손실 가능성: {chance}.',
  },
  months: {
    en: 'From {months} {months|one:month|other:months} of evidence.',
    ko: '{months}개월의 결과를 근거로 합니다.',
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
  last: {
    en: 'The last post bought ({name}) is expected to bring {profit}',
    ko: '마지막으로 산 게시물({name})의 예상 이익은 {profit}',
  },
  refused: {
    en: 'the first one refused ({name}) {profit}',
    ko: '사지 않은 첫 게시물({name})은 {profit}',
  },
  joint: { en: '; ', ko: ', ' },
  paysUpTo: {
    en: 'From {money} on no further post is expected to pay.',
    ko: '예산 {money} 초과분으로는 이익이 예상되지 않습니다.',
  },
  considered: {
    en: '{count} of {all} creators are considered: first those who may get posts, the best return so far ahead.',
    ko: '{all}명 중 {count}명을 고려했습니다. 게시물을 맡길 수 있는 크리에이터를 지금까지의 성과 순으로 골랐습니다.',
  },
  basisSettings: { en: 'Budget from Settings.', ko: 'Settings 탭의 예산입니다.' },
  basisUsual: {
    en: 'Budget: what the latest 28 days with data cost. Set another in Plan.',
    ko: '예산은 데이터가 있는 최근 28일의 비용입니다. 계획에서 바꿀 수 있습니다.',
  },
  basisPosts: {
    en: 'Budget: one post of every creator. Set another in Plan.',
    ko: '예산은 크리에이터마다 게시물 한 건의 비용입니다. 계획에서 바꿀 수 있습니다.',
  },
  marginUnknown: {
    en: 'No plan yet: the margin is not known for every order. Enter a gross margin, or costs of goods.',
    ko: '아직 계획이 없습니다. 모든 주문의 마진을 알지는 못합니다. 매출총이익률이나 원가를 입력하세요.',
  },
  noMargin: {
    en: 'No plan yet: what is attributed left no margin, so no post can pay. Check margins and costs of goods.',
    ko: '아직 계획이 없습니다. 기여 성과에서 남은 이익이 없어 이익이 나는 게시물이 없습니다. 마진과 원가를 확인하세요.',
  },
  nothingCounted: {
    en: 'No plan yet: nothing is attributed in its window so far, so nobody can say what a post may bring.',
    ko: '아직 계획이 없습니다. 기여 기간 안에 확인된 성과가 없어 게시물의 성과를 예상할 수 없습니다.',
  },
  leadValue: {
    en: 'No plan yet: nobody said what a lead is worth. Enter Lead value in Campaigns.',
    ko: '아직 계획이 없습니다. 리드의 가치를 모릅니다. Campaigns 탭의 Lead value를 입력하세요.',
  },
  nothingSpent: {
    en: 'No plan yet: no measured post has a cost. Enter fees, products and hours in Posts.',
    ko: '아직 계획이 없습니다. 측정된 게시물에 비용이 없습니다. Posts 탭에 비용, 제품, 시간을 입력하세요.',
  },
  actionsDiffer: {
    en: 'No plan here: some campaigns count leads and others orders. Plan > Next month takes a margin for both.',
    ko: '여기에는 계획이 없습니다. 캠페인마다 리드와 주문을 다르게 셉니다. 계획 > 다음 달에서 이익을 넣을 수 있습니다.',
  },
  noBudget: {
    en: 'No plan yet: nothing was spent in the latest 28 days and no post has a cost. Set a budget in Plan.',
    ko: '아직 계획이 없습니다. 최근 28일에 쓴 비용도, 비용이 적힌 게시물도 없습니다. 계획에서 예산을 정하세요.',
  },
  noPlan: { en: 'No plan yet: {why}.', ko: '아직 계획이 없습니다. {why}.' },
  ceiling: {
    en: 'worth up to {fee} a post',
    ko: '게시물당 최대 {fee}',
  },
  share: {
    en: '{posts} {posts|one:post|other:posts}, {money}',
    ko: '게시물 {posts}건, {money}',
  },
  expectedOf: {
    en: 'expected profit {profit} ({low} to {high})',
    ko: '예상 이익 {profit}({low}~{high})',
  },
  test: { en: 'test', ko: '테스트' },
  nextPosts: { en: 'Next month: {share}', ko: '다음 달: {share}' },
  nextNothing: { en: 'Next month: no posts', ko: '다음 달: 게시물 없음' },

  running: { en: 'Running campaigns', ko: '진행 중인 캠페인' },
  ends: {
    en: '{name}: {seen} so far, probably {low} to {high} at the end (middle {middle}, {day}).',
    ko: '{name}: 지금까지 {seen}건, 끝날 때 {low}~{high}건 예상(중앙값 {middle}, {day}).',
  },
  pace: { en: 'Pace: {pace}.', ko: '진행: {pace}.' },
  goal: {
    en: 'Goal {goal}: reached with a chance of {chance}.',
    ko: '목표 {goal}건 달성 확률 {chance}.',
  },
  breakEven: {
    en: 'Chance to earn the cost back: {chance}.',
    ko: '비용 회수 확률 {chance}.',
  },
  noForecast: {
    en: 'No campaign is running, or nothing says yet what a post may bring.',
    ko: '진행 중인 캠페인이 없거나 아직 예측할 근거가 없습니다.',
  },
  recordTitle: { en: 'Our record', ko: '지금까지의 예측' },
  record: {
    en: '{inside} of {ended} {ended|one:campaign|other:campaigns} ended inside the forecast range.',
    ko: '예측한 캠페인 {ended}개 중 {inside}개가 범위 안에서 끝났습니다.',
  },
  planRecord: {
    en: '{inside} of {ended} planned {ended|one:month|other:months} ended inside the expected range.',
    ko: '계획한 {ended}개월 중 {inside}개월이 예상 범위 안에서 끝났습니다.',
  },
  noPlanRecord: {
    en: 'No planned month has been counted yet: Plan > Next month keeps a plan.',
    ko: '집계가 끝난 계획이 아직 없습니다. 계획 > 다음 달에서 계획을 저장하세요.',
  },
  plannedMonth: {
    en: '{month}: {planned} planned for {posts} {posts|one:post|other:posts}; {spent} spent on {out}.',
    ko: '{month}: 계획 {planned}, 게시물 {posts}건. 실제 {spent}, 게시물 {out}건.',
  },
  plannedProfit: {
    en: 'Profit {profit} at the planned margin, expected {low} to {high}: {where}.',
    ko: '계획한 이익률로 이익 {profit}, 예상 {low}~{high}: {where}.',
  },
  insideRange: { en: 'inside its range', ko: '범위 안' },
  outsideRange: { en: 'outside its range', ko: '범위 밖' },
  plannedPartly: {
    en: 'Only {cost} of it could be counted: profit {profit} of that part at the planned margin.',
    ko: '그중 {cost}만 집계할 수 있었습니다. 그 부분의 이익은 계획한 이익률로 {profit}입니다.',
  },
  plannedUncounted: {
    en: 'What it brought could not be counted.',
    ko: '성과는 집계할 수 없었습니다.',
  },
  plannedRangeless: {
    en: 'Profit {profit} at the planned margin; the plan names no range.',
    ko: '계획한 이익률로 이익 {profit}입니다. 계획에 범위가 없습니다.',
  },
  plannedOpen: {
    en: 'The plan of {month} can be checked from {day} on.',
    ko: '{month} 계획은 {day}부터 확인할 수 있습니다.',
  },
  noRecord: {
    en: 'No campaign with a forecast has ended yet.',
    ko: '예측한 캠페인 중 끝난 것이 아직 없습니다.',
  },

  addedSales: { en: 'Did it add sales?', ko: '판매가 늘었을까요?' },
  notTested: {
    en: 'Not tested: what is attributed is not what was added. Plan > Added sales draws a test.',
    ko: '확인하지 않았습니다. 기여 성과가 곧 늘어난 성과는 아닙니다. 계획 > 추가 판매에서 테스트를 추첨합니다.',
  },

  why: { en: 'Why believe it', ko: '근거' },
  who: { en: 'Who', ko: '대상' },
  wouldChange: { en: 'What would change our mind', ko: '계획이 바뀔 조건' },
  ceilings: { en: 'Highest fee that pays: {fees}', ko: '이익이 나는 최고 비용: {fees}' },
  tests: {
    en: 'Tests: {names}. Their result decides the months after.',
    ko: '테스트: {names}. 결과가 다음 달들을 결정합니다.',
  },
  against: { en: 'Against simpler rules', ko: '단순한 방법과 비교' },
  own: { en: 'Your own split', ko: '직접 나눈 결과' },
  stale: {
    en: 'Figures of {day}: {days} {days|one:day|other:days} old.',
    ko: '{day} 기준: {days}일 지난 수치입니다.',
  },
  figuresOf: { en: 'Figures of {day}.', ko: '{day} 기준입니다.' },
} as const satisfies Record<string, Text>;
