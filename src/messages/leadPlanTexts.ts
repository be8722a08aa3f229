import type { Text } from '../ground/text/text';
import { sidebarBudgetTexts as budget } from './sidebarBudgetTexts';
import { sidebarPlanTexts as plan } from './sidebarPlanTexts';

/** Pairs of a text about orders and what is said in its place. */
type Replaced = readonly (readonly [Text, Text])[];

const ofLeads: Replaced = [
  [plan.conversion, { en: 'Page: visitors who leave a lead, %', ko: '페이지 리드 전환율, %' }],
  [plan.margin, { en: 'Value of a lead', ko: '리드당 가치' }],
  [plan.marginHint, { en: 'What a lead is worth on average', ko: '리드 한 건의 평균 가치' }],
  [
    plan.payBackLow,
    {
      en: 'At these fees the posts will hardly pay back in leads. Lower the fees, pay by result, or plan to reuse the content.',
      ko: '이 비용으로는 리드만으로 본전을 찾기 어렵습니다. 비용을 낮추거나 성과로 지급하거나 콘텐츠를 다시 쓰세요.',
    },
  ],
  [
    plan.noSale,
    { en: 'Chance of no lead at all: {chance}', ko: '리드가 하나도 없을 확률: {chance}' },
  ],
  [plan.ordersPicture, { en: 'Leads, low to high', ko: '리드 수, 낮음에서 높음' }],
  [
    plan.rangeOf,
    {
      en: '{name}: {low} to {high} leads, middle {middle}',
      ko: '{name}: 리드 {low}~{high}건, 중간값 {middle}건',
    },
  ],
  [plan.orders, { en: 'Leads', ko: '리드' }],
  [plan.cpa, { en: 'Cost per lead', ko: '리드당 비용' }],
  [plan.bonus, { en: 'Bonus per lead', ko: '리드당 보너스' }],
  [plan.commission, { en: 'Commission per lead', ko: '리드당 커미션' }],
  [
    plan.breakEvenNever,
    {
      en: 'Even without a fee this post would not pay back on average ({orders} leads expected).',
      ko: '비용이 없어도 평균적으로 본전을 찾지 못합니다 (예상 리드 {orders}건).',
    },
  ],
  [
    plan.breakEven,
    {
      en: 'Break-even fee: {fee} on average ({orders} leads expected).',
      ko: '본전이 되는 비용: 평균 {fee} (예상 리드 {orders}건)',
    },
  ],
  [budget.margin, { en: 'Value of a lead', ko: '리드당 가치' }],
  [
    budget.marginHint,
    {
      en: 'What a lead is worth on average (lead_value). Without it no plan can pay.',
      ko: '리드 한 건의 평균 가치(lead_value)입니다. 모르면 계획을 세울 수 없습니다.',
    },
  ],
  [budget.perWeek, { en: 'Leads a week, from everywhere', ko: '주당 전체 리드' }],
  [
    budget.expectedHint,
    {
      en: 'Attributed leads of a week with posts over the usual leads of a week.',
      ko: '게시 주의 기여 리드를 평소 주당 리드로 나눈 값입니다.',
    },
  ],
  [
    budget.prefilled,
    {
      en: 'From the last weeks of this file; change it if leads come in elsewhere too.',
      ko: '이 파일의 최근 리드입니다. 다른 곳에서도 받으면 고치세요.',
    },
  ],
  [budget.during, { en: 'Leads of each, in order', ko: '번호 순서대로 리드 수' }],
  [budget.duringHint, { en: 'From everywhere: 41 38 52 …', ko: '전체 리드: 41 38 52 …' }],
  [budget.before, { en: 'Leads of each before the test', ko: '테스트 전 번호별 리드 수' }],
  [
    budget.regionsHint,
    {
      en: 'Only when creators are local and leads carry a region. Four regions can never tell.',
      ko: '지역 크리에이터이고 리드에 지역이 있을 때만 됩니다. 네 곳으로는 알 수 없습니다.',
    },
  ],
  [
    budget.productsHint,
    {
      en: 'Half of the products are promoted. Watch whether the others lose what these win.',
      ko: '절반의 상품만 알립니다. 다른 상품의 리드가 줄어드는지 확인하세요.',
    },
  ],
  [
    budget.scheduleRule,
    {
      en: 'Number them first, then keep to the lot. Never pick after seeing leads.',
      ko: '먼저 번호를 매기고 추첨대로 진행하세요. 리드를 본 뒤 바꾸지 마세요.',
    },
  ],
];

const ofBoth: Replaced = [
  [plan.margin, { en: 'Margin per conversion', ko: '전환당 이익' }],
  [budget.margin, { en: 'Margin per conversion', ko: '전환당 이익' }],
  [
    budget.marginHint,
    {
      en: 'Campaigns count leads and orders: what one of either leaves on average.',
      ko: '캠페인마다 리드 또는 주문을 셉니다. 한 건의 평균 이익을 넣으세요.',
    },
  ],
];

/** What stands in place of texts about orders where campaigns count leads, or some of them do. */
export const leadPlanTexts: { readonly [counts in 'lead' | 'both']: ReadonlyMap<Text, Text> } = {
  lead: new Map(ofLeads),
  both: new Map(ofBoth),
};
