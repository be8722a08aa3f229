import type { Text } from './text';

/** Everything that the leadership page says. */
export const leadershipTexts = {
  title: { en: 'Influencer channel at a glance', ko: '인플루언서 채널 한눈에 보기' },
  loading: { en: 'Adding up the figures…', ko: '수치를 집계하고 있습니다…' },
  notYet: {
    en: 'No figures yet. Run the job from the Flywheel menu, then open this page again.',
    ko: '아직 수치가 없습니다. Flywheel 메뉴에서 집계를 실행한 뒤 다시 열어 주세요.',
  },
  print: { en: 'Print', ko: '인쇄' },
  openDashboard: { en: 'Open {dashboard}', ko: '{dashboard} 열기' },
  period: {
    en: '{from} to {to}, against the 28 days before',
    ko: '{from} ~ {to}, 직전 28일과 비교',
  },
  asOf: { en: 'Figures as of {time}', ko: '{time} 기준' },
  stale: { en: 'Not updated for {days} days', ko: '{days}일 동안 갱신되지 않음' },
  healthGood: { en: 'All rows could be read', ko: '모든 행을 읽었습니다' },
  healthBad: {
    en: '{errors} to mend, {warnings} to look at',
    ko: '수정 {errors}건, 확인 {warnings}건',
  },
  decisions: { en: 'What to do, and how sure we are', ko: '할 일과 확실성' },
  romiRange: {
    en: 'ROMI {middle}, likely {low} to {high}',
    ko: 'ROMI {middle}, 90% 구간 {low} ~ {high}',
  },
  romiUnknown: { en: 'ROMI unknown: no margin', ko: 'ROMI 알 수 없음: 이익 정보 없음' },
  spend: { en: 'Spend', ko: '비용' },
  margin: { en: 'Margin', ko: '이익' },
  romi: { en: 'ROMI', ko: 'ROMI' },
  orders: { en: 'Orders', ko: '주문' },
  leads: { en: 'Leads', ko: '리드' },
  cpa: { en: 'Cost per order', ko: '주문당 비용' },
  unchanged: { en: 'no change', ko: '변화 없음' },
  points: { en: '{points} points', ko: '{points}%p' },
  noEarlier: { en: 'nothing to compare with', ko: '비교할 기간 없음' },
  weeks: { en: 'Spend against margin by week', ko: '주별 비용과 이익' },
  weeksSay: {
    en: 'Spend falls on the day of the post, margin on the day of the order.',
    ko: '비용은 게시일, 이익은 주문일 기준입니다.',
  },
  ranges: { en: 'ROMI by creator, with 90% ranges', ko: '크리에이터별 ROMI와 90% 구간' },
  rangesSay: {
    en: 'A line that crosses zero: cannot tell yet.',
    ko: '선이 0을 지나면 아직 판단할 수 없습니다.',
  },
  funnel: { en: 'From seen to sold', ko: '노출에서 구매까지' },
  funnelSays: { en: 'Bars on a logarithmic scale.', ko: '막대는 로그 눈금입니다.' },
  funnelStep: { en: '{share} of the step before', ko: '앞 단계의 {share}' },
  impressions: { en: 'Impressions', ko: '노출' },
  engagements: { en: 'Engagements', ko: '반응' },
  clicks: { en: 'Clicks', ko: '클릭' },
  bubbles: { en: 'Cost against value', ko: '비용 대비 가치' },
  bubblesSay: {
    en: 'Above the line margin exceeds spend; the larger, the more orders.',
    ko: '선 위쪽은 이익이 비용보다 큽니다. 원이 클수록 주문이 많습니다.',
  },
  nothingRecorded: { en: 'nothing recorded', ko: '기록 없음' },
  attributedOnly: {
    en: 'Attributed figures: what links, codes and pages prove, not everything that was caused.',
    ko: '기여 기준 수치입니다: 링크, 코드, 페이지로 확인된 것이며 실제 효과 전체는 아닙니다.',
  },
  failed: { en: 'The page could not be loaded: {reason}', ko: '불러오지 못했습니다: {reason}' },
} as const satisfies Record<string, Text>;
