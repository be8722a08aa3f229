import type { Text } from '../ground/text/text';

/** What the Scoreboard says about a creator, a campaign and the whole. */
export const scoreboardTexts = {
  allCampaigns: { en: 'All campaigns', ko: '전체 캠페인' },

  whyNotStarted: {
    en: 'no post is out and nothing is spent yet',
    ko: '게시된 게시물과 쓴 비용이 아직 없습니다',
  },
  whyNoTarget: {
    en: 'without a target CPA nobody can say what is good: {conversions} {conversions|one:conversion|other:conversions} for {spend}',
    ko: '목표 CPA가 없어 판단할 수 없습니다: 전환 {conversions}건, 비용 {spend}',
  },
  whySeveralActions: {
    en: 'the campaigns count different actions: judge them one by one',
    ko: '캠페인마다 전환 행동이 다릅니다: 캠페인별로 판단해 주세요',
  },
  openPosts: {
    en: 'posts with an open window: {posts}, so {counted} of {spend} spent counts so far',
    ko: '기여 기간이 남은 게시물 {posts}개: 비용 {spend} 중 지금까지 {counted}만 집계합니다',
  },
  alsoUnmeasured: {
    en: '{spend} of the spend cannot be measured and is left out of CPA and ROMI',
    ko: '측정할 수 없는 비용 {spend}: CPA와 ROMI에서 제외했습니다',
  },
  marginKnown: {
    en: 'margin known for {known} of {orders} {orders|one:order|other:orders}',
    ko: '주문 {orders}건 중 {known}건의 마진 확인',
  },
  romiNeedsMargin: {
    en: 'ROMI unknown: margin known for {known} of {orders} {orders|one:order|other:orders}',
    ko: 'ROMI 알 수 없음: 주문 {orders}건 중 {known}건만 마진 확인',
  },
  romiEstimated: {
    en: 'ROMI takes the mean margin for the others: margin known for {known} of {orders} {orders|one:order|other:orders}',
    ko: 'ROMI는 나머지 주문에 평균 마진 적용: 주문 {orders}건 중 {known}건 마진 확인',
  },
  romiNeedsLeadValue: {
    en: 'ROMI unknown: the campaign does not say what a lead is worth',
    ko: 'ROMI 알 수 없음: 캠페인에 리드 가치가 없습니다',
  },
  unmeasuredSpend: {
    en: '{spend} of {all} spent cannot be measured: it is not zero, it is unknown.',
    ko: '전체 비용 {all} 중 측정 불가 {spend}: 성과가 0이 아니라 알 수 없습니다.',
  },
  groupWithoutKey: {
    en: 'no creator here has a code, link or page of their own, so nothing can be counted',
    ko: '전용 코드, 링크, 페이지가 있는 크리에이터가 없어 성과를 셀 수 없습니다',
  },
  ordersWithoutKey: {
    en: '{orders} of {all} conversions in the windows carry no code or link, more than are credited.',
    ko: '기여 기간의 전환 {all}건 중 {orders}건에 코드나 링크가 없어 기여가 확인된 것보다 많습니다.',
  },
  remedy: {
    en: 'Give every creator an own code or link, or ask buyers how they heard of you.',
    ko: '크리에이터마다 전용 코드나 링크를 주거나 구매자에게 유입 경로를 물어보세요.',
  },
  remedySmartStore: {
    en: 'Smart Store: give each creator a code, an option text or an nt_ link, or import the channel report.',
    ko: '스마트스토어: 크리에이터마다 코드, 옵션명, nt_ 링크를 쓰거나 채널 보고서를 가져오세요.',
  },

  nextScale: {
    en: 'Renew now with up to twice the budget, and ask for the right to reuse the best post.',
    ko: '예산을 최대 2배로 늘려 재계약하고 가장 좋은 게시물의 재사용 권리를 요청하세요.',
  },
  nextScalePerformance: {
    en: 'Renew now: pay per order as before and offer a fixed part for more posts.',
    ko: '재계약하세요: 성과 지급은 그대로 두고 게시물을 늘리도록 고정비를 함께 제안하세요.',
  },
  nextScaleBarter: {
    en: 'Renew now: send more product and offer a fee or commission for more posts.',
    ko: '재계약하세요: 제품을 더 보내고 게시물을 늘리도록 고정비나 커미션을 제안하세요.',
  },
  nextScaleSignals: {
    en: 'The figures are good, but there are {signals} points of signals: ask the creator about them before you renew.',
    ko: '성과는 좋지만 신호가 {signals}점입니다. 재계약 전에 크리에이터에게 확인하세요.',
  },
  nextTestMore: {
    en: 'Promising: test on with half as much money again.',
    ko: '가능성이 보입니다: 예산을 1.5배로 늘려 계속 테스트하세요.',
  },
  nextTestSame: {
    en: 'Test on with the same money.',
    ko: '같은 예산으로 계속 테스트하세요.',
  },
  nextTestLess: {
    en: 'Test on with half the money.',
    ko: '예산을 절반으로 줄여 계속 테스트하세요.',
  },
  nextTestPause: {
    en: 'Pause: the campaign as a whole is above target.',
    ko: '잠시 멈추세요: 캠페인 전체가 목표보다 비쌉니다.',
  },
  nextRenegotiate: {
    en: 'Renew only at the lower price, or pay per order.',
    ko: '낮춘 단가로만 재계약하거나 성과 지급으로 바꾸세요.',
  },
  nextRenegotiatePerformance: {
    en: 'Renew only at a lower commission.',
    ko: '커미션을 낮출 때만 재계약하세요.',
  },
  nextRenegotiateBarter: {
    en: 'Renew only with less product per post.',
    ko: '게시물당 제공 제품을 줄일 때만 재계약하세요.',
  },
  nextStop: {
    en: 'No further fixed fee: offer payment per order, or end it kindly.',
    ko: '고정비 계약은 그만하세요. 성과 지급을 제안하거나 정중히 마무리하세요.',
  },
  nextStopHybrid: {
    en: 'No further fixed part: keep payment per order alone, or end it kindly.',
    ko: '고정비는 그만하세요. 성과 지급만 남기거나 정중히 마무리하세요.',
  },
  nextStopPerformance: {
    en: 'Put no more work into it: leave the code open for payment per order, or end it kindly.',
    ko: '더 이상 공들이지 마세요. 성과 지급 코드만 남겨 두거나 정중히 마무리하세요.',
  },
  nextStopBarter: {
    en: 'Send no more product: offer payment per order, or end it kindly.',
    ko: '제품 제공은 그만하세요. 성과 지급을 제안하거나 정중히 마무리하세요.',
  },
  groupScale: {
    en: 'Put more money here: renew the creators marked scale and add similar ones.',
    ko: '예산을 늘리세요: 확대로 표시된 크리에이터와 재계약하고 비슷한 크리에이터를 추가하세요.',
  },
  groupTest: {
    en: 'Keep the budget: move money from the creators marked stop to those marked scale.',
    ko: '예산을 유지하세요: 중단으로 표시된 크리에이터의 예산을 확대 쪽으로 옮기세요.',
  },
  groupRenegotiate: {
    en: 'Profitable, but dearer than the target: ask for lower prices, above all where it says renegotiate.',
    ko: '이익은 나지만 목표보다 비쌉니다: 단가 재협의로 표시된 곳부터 단가를 낮추세요.',
  },
  groupStop: {
    en: 'Put no more money here as it is: keep only the creators marked scale.',
    ko: '지금 방식으로는 더 쓰지 마세요: 확대로 표시된 크리에이터만 유지하세요.',
  },
  nextMoreCreators: {
    en: 'Add creators to the cluster until at least three can be measured, then compare.',
    ko: '측정할 수 있는 크리에이터가 3명이 될 때까지 추가한 뒤 비교하세요.',
  },
  nextTarget: {
    en: 'Enter a target CPA in Settings or Campaigns.',
    ko: 'Settings 탭이나 Campaigns 탭에 목표 CPA를 입력하세요.',
  },
  nextByCampaign: {
    en: 'Read the rows of the campaigns.',
    ko: '캠페인별 행을 보세요.',
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
  kpiCaiNotVetted: {
    en: '1,000 impressions (not vetted) {value}',
    ko: '노출 1,000회(검증 전) {value}',
  },
  kpiPerPost: { en: 'cost per post {value}', ko: '게시물당 비용 {value}' },

  groupLine: {
    en: '{name}: CPA {cpa} ({conversions} {conversions|one:action|other:actions}, {posts} {posts|one:post|other:posts})',
    ko: '{name}: CPA {cpa} (행동 {conversions}건, 게시물 {posts}건)',
  },
  groupWithout: {
    en: '{name}: {conversions} {conversions|one:action|other:actions}, {posts} {posts|one:post|other:posts}',
    ko: '{name}: 행동 {conversions}건, 게시물 {posts}건',
  },

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
