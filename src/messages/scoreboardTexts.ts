import type { Text } from '../ground/text/text';

/** What the Scoreboard says about a creator, a campaign and the whole. */
export const scoreboardTexts = {
  noTarget: { en: 'no target set', ko: '목표 없음' },
  notStarted: { en: 'not started', ko: '시작 전' },
  allCampaigns: { en: 'All campaigns', ko: '전체 캠페인' },

  whyNotStarted: { en: 'no post and no spend yet', ko: '게시물과 비용이 아직 없습니다' },
  whyNoTarget: {
    en: 'without a target CPA nobody can say what is good: {conversions} conversions for {spend}',
    ko: '목표 CPA가 없어 판단할 수 없습니다: 비용 {spend}, 전환 {conversions}건',
  },

  nextScale: {
    en: 'Renew now: brief the next posts, and ask for the right to reuse the best one.',
    ko: '지금 재계약하세요: 다음 게시물을 의뢰하고 가장 좋은 게시물의 재사용 권리를 요청하세요.',
  },
  nextScaleSignals: {
    en: 'The figures are good, but there are {signals} points of signals: ask the creator about them before you renew.',
    ko: '성과는 좋지만 의심 신호가 {signals}점입니다. 재계약 전에 크리에이터에게 확인하세요.',
  },
  nextTest: {
    en: 'One more post, then decide again.',
    ko: '게시물을 하나 더 진행한 뒤 다시 판단하세요.',
  },
  nextRenegotiate: {
    en: 'Renew only at the lower price, or offer payment per order.',
    ko: '단가를 낮춰 재계약하거나 성과 지급을 제안하세요.',
  },
  nextKey: {
    en: 'Give a code or a tracked link before the next post.',
    ko: '다음 게시물 전에 전용 코드나 추적 링크를 주세요.',
  },
  nextStop: {
    en: 'No further fixed fee: offer payment per order, or end it kindly.',
    ko: '고정비 계약은 그만하세요. 성과 지급을 제안하거나 정중히 마무리하세요.',
  },
  groupScale: {
    en: 'Put more money here: renew the creators marked scale and add similar ones.',
    ko: '예산을 늘리세요: 확대로 표시된 크리에이터와 재계약하고 비슷한 크리에이터를 추가하세요.',
  },
  groupTest: {
    en: 'Keep the budget: move money from the creators marked stop to those marked scale.',
    ko: '예산을 유지하세요: 중단으로 표시된 크리에이터의 예산을 확대 쪽으로 옮기세요.',
  },
  groupStop: {
    en: 'Put no more money here as it is: keep only the creators marked scale.',
    ko: '지금 방식으로는 더 쓰지 마세요: 확대로 표시된 크리에이터만 유지하세요.',
  },
  nextMoreCreators: {
    en: 'Add creators to the cluster until there are three, then compare.',
    ko: '묶음에 크리에이터를 3명까지 추가한 뒤 비교하세요.',
  },
  nextTarget: {
    en: 'Enter a target CPA in Settings or Campaigns.',
    ko: '설정이나 캠페인 탭에 목표 CPA를 입력하세요.',
  },
  nextStart: {
    en: 'Check the fit, agree on a brief, and make a tracked link.',
    ko: '적합성을 확인하고 브리프를 합의한 뒤 추적 링크를 만드세요.',
  },
  nextUnused: {
    en: 'Unused content with rights: {assets}. Show it in ads, e-mail or on the product page.',
    ko: '권리가 있는 미사용 콘텐츠 {assets}개: 광고, 이메일, 상품 페이지에 활용하세요.',
  },

  kpiCpa: { en: 'CPA {value}', ko: 'CPA {value}' },
  kpiRomi: { en: 'ROMI {value}%', ko: 'ROMI {value}%' },
  kpiConversionRate: { en: 'conversion rate {value}%', ko: '전환율 {value}%' },
  kpiQuality: { en: 'qualified leads {value}%', ko: '유효 리드 {value}%' },
  kpiStability: {
    en: 'CPA spread {value} (1 = luck alone)',
    ko: 'CPA 편차 {value} (1 = 우연 수준)',
  },
  kpiGrowth: { en: 'orders {value}% in 28 days', ko: '28일간 주문 {value}%' },
  kpiRepeat: { en: 'repeat customers {value}%', ko: '재구매 고객 {value}%' },
  kpiReuse: { en: 'reuse value {value}', ko: '재사용 가치 {value}' },
  kpiSaves: { en: 'saves per 1,000 views {value}', ko: '조회 1,000회당 저장 {value}' },
  kpiNewCustomers: { en: 'new customers {value}%', ko: '신규 고객 {value}%' },
  kpiMargin: { en: 'margin per order {value}', ko: '주문당 마진 {value}' },
  kpiCpl: { en: 'cost per lead {value}', ko: '리드당 비용 {value}' },
  kpiCai: { en: '1,000 authentic impressions {value}', ko: '진성 노출 1,000회 {value}' },
  kpiPerPost: { en: 'cost per post {value}', ko: '게시물당 비용 {value}' },

  halo: {
    en: 'Around posts {lift} more orders without a code or link than usual ({low} to {high}): an estimate, never added to credit',
    ko: '게시 전후 코드나 링크 없는 주문이 평소보다 {lift}건 많음({low}~{high}): 추정치이며 성과에 더하지 않습니다',
  },
  haloWaiting: {
    en: 'recent posts wait for later weeks to compare with',
    ko: '최근 게시물은 비교할 이후 주차를 기다리는 중입니다',
  },
  survey: {
    en: 'Survey: {low} to {high} orders owed to creators, if tracked buyers answer and remember like others; else rather more',
    ko: '설문 추정: 크리에이터 덕분의 주문 {low}~{high}건. 확인된 구매자와 다른 구매자가 비슷하게 답하고 기억한다고 가정했으며, 아니라면 더 많을 수 있습니다',
  },
} as const satisfies Record<string, Text>;
