import type { Text } from '../ground/text/text';

/** The Plan panel: what a pilot may bring, how to pay, which fee breaks even. */
export const sidebarPlanTexts = {
  leadBlank: {
    en: 'Three to five creators. Enter what half of their posts exceed.',
    ko: '크리에이터 3~5명. 게시물 절반이 넘는 수치를 넣어 주세요.',
  },
  lead: {
    en: 'Three to five creators, filled in from their own posts: what half of them exceed.',
    ko: '크리에이터 3~5명. 지난 게시물의 중앙값으로 채웠습니다.',
  },
  conversion: { en: 'Page: visitors who buy, %', ko: '페이지 구매 전환율, %' },
  margin: { en: 'Margin per order', ko: '주문당 이익' },
  marginHint: { en: 'Price less goods and shipping', ko: '가격에서 원가와 배송비를 뺀 금액' },
  creator: { en: 'Creator {number}', ko: '크리에이터 {number}' },
  name: { en: 'Name', ko: '이름' },
  views: { en: 'Views', ko: '조회수' },
  rate: { en: 'Clicks %', ko: '클릭 %' },
  fee: { en: 'Fee', ko: '비용' },
  add: { en: 'Add a creator', ko: '크리에이터 추가' },
  remove: { en: 'Remove {name}', ko: '{name} 삭제' },
  stopped: {
    en: 'In Stop: the last posts did not pay back.',
    ko: '중단 판단: 지난 게시물이 본전을 찾지 못했습니다.',
  },
  signals: {
    en: '{points} points of signals: look before you pay.',
    ko: '신호 {points}점: 지급하기 전에 확인하세요.',
  },
  allFigures: { en: 'All figures', ko: '모든 수치' },
  number: { en: 'Write a number', ko: '숫자를 적어 주세요' },

  figures: { en: 'What you plan with', ko: '계획에 쓰는 수치' },
  forecast: { en: 'What to expect', ko: '예상 결과' },
  incomplete: {
    en: 'Fill in views, clicks, fee, conversion and margin to see the range.',
    ko: '조회수, 클릭률, 비용, 전환율, 이익을 모두 넣으면 범위가 보입니다.',
  },
  payBack: { en: 'Chance to pay back: {chance}', ko: '본전 이상일 확률: {chance}' },
  payBackLow: {
    en: 'At these fees the posts will hardly pay back on first orders. Lower the fees, pay by result, or plan to reuse the content.',
    ko: '이 비용으로는 첫 주문만으로 본전을 찾기 어렵습니다. 비용을 낮추거나 성과로 지급하거나 콘텐츠를 다시 쓰세요.',
  },
  payBackOpen: {
    en: 'Open: the pilot may win or lose. Only gross differences between creators will show.',
    ko: '이익일 수도 손해일 수도 있습니다. 크리에이터 사이의 큰 차이만 드러납니다.',
  },
  payBackGood: {
    en: 'Likely to pay back, if views and clicks hold.',
    ko: '조회수와 클릭이 유지되면 본전을 찾을 가능성이 높습니다.',
  },
  noSale: { en: 'Chance of no order at all: {chance}', ko: '주문이 하나도 없을 확률: {chance}' },
  ordersPicture: { en: 'Orders, low to high', ko: '주문 수, 낮음에서 높음' },
  rangeOf: {
    en: '{name}: {low} to {high} orders, middle {middle}',
    ko: '{name}: 주문 {low}~{high}건, 중간값 {middle}건',
  },
  pilot: { en: 'Whole pilot', ko: '파일럿 전체' },
  legend: {
    en: 'Bar: 8 of 10 pilots fall in here. Line: the middle.',
    ko: '막대: 파일럿 10번 중 8번. 선: 중간값.',
  },
  low: { en: 'Low', ko: '낮음' },
  middle: { en: 'Middle', ko: '중간' },
  high: { en: 'High', ko: '높음' },
  measure: { en: 'Measure', ko: '지표' },
  clicks: { en: 'Clicks', ko: '클릭' },
  orders: { en: 'Orders', ko: '주문' },
  cpa: { en: 'Cost per order', ko: '주문당 비용' },
  romi: { en: 'ROMI', ko: 'ROMI' },
  moreThan: { en: '> {cost}', ko: '> {cost}' },
  insert: {
    en: 'Keep this plan in the sheet: select a cell with free space around it.',
    ko: '이 계획을 시트에 남기려면 주변이 빈 셀을 선택하세요.',
  },

  pay: { en: 'How to pay', ko: '지급 방식' },
  payFor: { en: 'For', ko: '대상' },
  productCost: { en: 'Product and shipping', ko: '제품과 배송비' },
  bonus: { en: 'Bonus per order', ko: '주문당 보너스' },
  commission: { en: 'Commission per order', ko: '주문당 커미션' },
  model: { en: 'Model', ko: '방식' },
  cost: { en: 'Cost', ko: '비용' },
  profit: { en: 'Profit', ko: '이익' },
  loss: { en: 'Risk of loss', ko: '손실 확률' },
  fixed: { en: 'Fixed fee', ko: '고정비' },
  barter: { en: 'Product only', ko: '제품 제공' },
  hybrid: { en: 'Fee and bonus', ko: '고정비+보너스' },
  performance: { en: 'By result', ko: '성과 지급' },
  barterRule: {
    en: 'Product only fits nano and local creators, when the product itself is worth the work.',
    ko: '제품 제공은 나노·지역 크리에이터에게, 제품의 값어치가 충분할 때 맞습니다.',
  },
  breakEvenNever: {
    en: 'Even without a fee this post would not pay back on average ({orders} orders expected).',
    ko: '비용이 없어도 평균적으로 본전을 찾지 못합니다 (예상 주문 {orders}건).',
  },
  breakEven: {
    en: 'Break-even fee: {fee} on average ({orders} orders expected).',
    ko: '본전이 되는 비용: 평균 {fee} (예상 주문 {orders}건)',
  },
} as const satisfies Record<string, Text>;
