import type { Text } from '../ground/text/text';

/** The Plan panel: next month's money, running campaigns, and whether creators add sales. */
export const sidebarBudgetTexts = {
  view: { en: 'What to plan', ko: '계획할 것' },
  pilotView: { en: 'Pilot', ko: '파일럿' },
  monthView: { en: 'Next month', ko: '다음 달' },
  liftView: { en: 'Added sales', ko: '추가 판매' },

  loading: { en: 'Reading the last run’s figures…', ko: '지난 집계 결과를 읽고 있습니다…' },
  nobody: {
    en: 'The Scoreboard names no creators yet. Add posts and run the job first.',
    ko: 'Scoreboard 탭에 아직 크리에이터가 없습니다. 게시물을 넣고 먼저 집계를 실행하세요.',
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
  creator: { en: 'Creator', ko: '크리에이터' },
  posts: { en: 'Posts', ko: '게시물' },
  yours: { en: 'Yours', ko: '직접' },
  profit: { en: 'Profit', ko: '이익' },
  yourPosts: { en: 'Your posts of {name}', ko: '{name}의 직접 정한 게시물 수' },
  yourSplit: {
    en: 'Your split: {spent} spent. {belief}',
    ko: '직접 나눈 결과: 비용 {spent}. {belief}',
  },
  signals: {
    en: '{name}: {points} points of signals. Look before you pay.',
    ko: '{name}: 신호 {points}점. 지급 전에 확인하세요.',
  },
  cluster: { en: 'At least three creators', ko: '크리에이터 세 명 이상' },
  largest: { en: 'At most 40% on one creator', ko: '한 명에게 40% 이하' },
  costs: {
    en: 'Costs {price}: {having} with it, {without} without (expected profit and what tests teach)',
    ko: '{price} 감소: 켜면 {having}, 끄면 {without}(예상 이익과 테스트 가치)',
  },
  costsNothing: {
    en: 'Costs nothing here: {without} either way',
    ko: '이 경우 비용이 들지 않습니다: 켜도 꺼도 {without}',
  },
  keepBudget: { en: 'Keep this budget for the leadership page', ko: '경영진 보고에 이 예산 쓰기' },
  keeping: { en: 'Writing the budget…', ko: '예산을 쓰고 있습니다…' },
  keptBudget: { en: 'Kept in Settings (month_budget).', ko: '설정(month_budget)에 저장했습니다.' },
  showPaper: { en: 'One page to print', ko: '인쇄용 한 장' },
  hidePaper: { en: 'Close the page', ko: '페이지 닫기' },

  liftLead: {
    en: 'What is attributed is not what was added. Only a drawn lot can tell: weeks with posts against weeks without.',
    ko: '기여 성과가 곧 늘어난 성과는 아닙니다. 추첨으로 정한 게시 주와 쉬는 주를 비교해야 알 수 있습니다.',
  },
  perWeek: { en: 'Orders a week, all of the shop', ko: '주당 전체 주문' },
  expected: { en: 'Lift you expect, %', ko: '예상 증가율, %' },
  expectedHint: {
    en: 'Attributed orders of a week with posts over the usual orders of a week.',
    ko: '게시 주의 기여 주문을 평소 주당 주문으로 나눈 값입니다.',
  },
  weeks: { en: '{weeks} {weeks|one:week|other:weeks}', ko: '{weeks}주' },
  design: { en: 'What the lot draws', ko: '추첨할 대상' },
  byWeeks: { en: 'Weeks (most practical)', ko: '주(가장 쉬움)' },
  byProducts: { en: 'Similar products', ko: '비슷한 상품' },
  byRegions: { en: 'Regions', ko: '지역' },
  weeksHint: {
    en: 'Half of the weeks have posts, on days 1 and 2; leave a gap of one window.',
    ko: '절반의 주에 첫째·둘째 날 게시하고, 기여 기간만큼 간격을 둡니다.',
  },
  productsHint: {
    en: 'Half of the products are promoted. Watch whether the others lose what these win.',
    ko: '절반의 상품만 알립니다. 다른 상품의 주문이 줄어드는지 확인하세요.',
  },
  regionsHint: {
    en: 'Only when creators are local and orders carry a region. Four regions can never tell.',
    ko: '지역 크리에이터이고 주문에 지역이 있을 때만 됩니다. 네 곳으로는 알 수 없습니다.',
  },
  cells: { en: '{cells} of them', ko: '{cells}개' },
  never: { en: 'never', ko: '불가' },
  seenFrom: { en: 'Smallest lift seen', ko: '확인 가능한 최소 증가율' },
  seenFromCells: {
    en: 'Smallest lift seen in 4 weeks, after 4 weeks without posts',
    ko: '게시 없는 4주 뒤 4주 동안 확인 가능한 최소 증가율',
  },
  prefilled: {
    en: 'From the last weeks of this file; change it if the shop sells more elsewhere.',
    ko: '이 파일의 최근 주문입니다. 다른 곳에서도 팔면 고치세요.',
  },
  cannotKnow: {
    en: 'You can’t know from this; a test would need {needed} {needed|one:week|other:weeks}. Codes, links and a survey give a floor and a ceiling meanwhile; so does a bolder contrast, all creators in one week.',
    ko: '이대로는 알 수 없으며 {needed}주가 필요합니다. 그동안 코드, 링크, 설문으로 하한과 상한을 보거나 모든 크리에이터를 한 주에 모아 대비를 키우세요.',
  },
  cannotKnowEver: {
    en: 'You can’t know from this: so few, or so small a lift, tell nothing within three years. Codes, links and a survey give a floor and a ceiling meanwhile.',
    ko: '이대로는 알 수 없습니다. 3년을 해도 확인되지 않습니다. 그동안 코드, 링크, 설문으로 하한과 상한을 보세요.',
  },
  canKnow: {
    en: 'A test of {needed} {needed|one:week|other:weeks} would probably show it.',
    ko: '{needed}주 테스트면 아마 확인할 수 있습니다.',
  },
  estimates: { en: 'Meanwhile, as estimates', ko: '그동안의 추정' },
  schedule: { en: 'The lot', ko: '추첨 결과' },
  size: { en: 'How many', ko: '몇 개' },
  sizeWeeks: { en: 'Weeks of the test', ko: '테스트 주 수' },
  scheduleOn: { en: 'With posts: numbers {numbers}', ko: '게시하는 번호: {numbers}' },
  scheduleRule: {
    en: 'Number them first, then keep to the lot. Never pick after seeing orders.',
    ko: '먼저 번호를 매기고 추첨대로 진행하세요. 주문을 본 뒤 바꾸지 마세요.',
  },
  outcome: { en: 'A finished test', ko: '끝난 테스트' },
  drawn: { en: 'Numbers with posts', ko: '게시한 번호' },
  drawnHint: { en: 'As the lot drew them.', ko: '추첨한 그대로 적으세요.' },
  during: { en: 'Orders of each, in order', ko: '번호 순서대로 주문 수' },
  duringHint: { en: 'All of the shop: 41 38 52 …', ko: '쇼핑몰 전체 주문: 41 38 52 …' },
  before: { en: 'Orders of each before the test', ko: '테스트 전 번호별 주문 수' },
  counts: {
    en: '{found} {found|one:number is|other:numbers are} there, {wanted} are needed.',
    ko: '숫자가 {found}개입니다. {wanted}개가 필요합니다.',
  },
  counted: { en: 'What is counted', ko: '세는 것' },
  startsOn: { en: 'First day', ko: '시작일' },
  endsOn: { en: 'Last day', ko: '종료일' },
  decision: { en: 'What follows from it', ko: '결정' },
  undecided: { en: 'Not decided yet', ko: '아직 정하지 않음' },
  keepTest: { en: 'Keep this test', ko: '이 테스트 저장' },
  keepingTest: { en: 'Writing the test…', ko: '테스트를 저장하고 있습니다…' },
  keptTest: {
    en: 'Kept in Tests as {id}: the leadership page tells it.',
    ko: 'Tests 탭에 {id}(으)로 저장했습니다. 경영진 보고에 나옵니다.',
  },

  keepFor: { en: 'For which month', ko: '어느 달' },
  keepPlan: { en: 'Keep this plan', ko: '이 계획 저장' },
  keepOwn: { en: 'Keep your split', ko: '직접 나눈 계획 저장' },
  keepingPlan: { en: 'Writing the plan…', ko: '계획을 저장하고 있습니다…' },
  keptPlan: {
    en: 'Kept in Plans for {month}. Once that month is counted, the leadership page shows what came of it.',
    ko: 'Plans 탭에 {month} 계획으로 저장했습니다. 그달의 집계가 끝나면 경영진 보고에 결과가 나옵니다.',
  },
  fewest: { en: 'At least', ko: '최소' },
  most: { en: 'At most', ko: '최대' },
  limits: { en: 'Limits of posts (exclusives, holidays)', ko: '게시물 수 제한(전속, 휴가)' },
  fewestOf: { en: 'Posts of {name}, at least', ko: '{name}의 최소 게시물 수' },
  mostOf: { en: 'Posts of {name}, at most', ko: '{name}의 최대 게시물 수' },
  rightsEnd: {
    en: '{name}: the right to reuse ends on {day}. Renew it before you plan with that content.',
    ko: '{name}: {day}에 재사용 권리가 끝납니다. 그 콘텐츠를 쓰려면 먼저 연장하세요.',
  },
} as const satisfies Record<string, Text>;
