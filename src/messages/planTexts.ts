import type { Text } from '../ground/text/text';

/** What the planning functions say. */
export const planTexts = {
  endsBeforeStart: {
    en: 'ends_on must not be before starts_on',
    ko: 'ends_on: starts_on 이후 날짜를 넣어 주세요',
  },
  unknownStage: {
    en: 'stage must be pilot or scaling, not "{found}"',
    ko: 'stage: pilot 또는 scaling을 넣어 주세요 (지금 값: "{found}")',
  },
  creatorsOutside: {
    en: 'plan {fewest} to {most} creators, not {found}',
    ko: '크리에이터 {found}명: {fewest}~{most}명으로 계획해 주세요',
  },
  daysOutside: {
    en: 'plan {fewest} to {most} days, not {found}',
    ko: '기간 {found}일: {fewest}~{most}일로 계획해 주세요',
  },
  clusterFits: {
    en: 'fits (creators: {creators}, days: {days})',
    ko: '적합: 크리에이터 {creators}명, {days}일',
  },
  clearOffer: {
    en: 'a clear offer with a reason to buy now',
    ko: '지금 살 이유가 분명한 오퍼',
  },
  visual: {
    en: 'something to show, or expert content with a lead magnet',
    ko: '보여 줄 것 또는 전문 콘텐츠와 리드 자료',
  },
  measurable: {
    en: 'links, codes or pages to measure with',
    ko: '성과를 잴 링크, 코드 또는 페이지',
  },
  needsCreators: {
    en: 'views must hold at least one creator',
    ko: 'views: 크리에이터를 한 명 이상 넣어 주세요',
  },
  needsPosts: {
    en: 'posts must hold at least one post below its header row',
    ko: 'posts: 머리글 행 아래에 게시물을 한 건 이상 넣어 주세요',
  },
  needsCosts: {
    en: 'posts must have a cost, so that target_cpa says what they should bring',
    ko: 'posts: target_cpa로 기대 성과를 알려면 비용(cost)이 필요합니다',
  },
  needsTargetOrPost: {
    en: 'target_cpa must be given until the first post is out: nothing else says what a post may bring',
    ko: 'target_cpa: 첫 게시물이 나오기 전에는 목표 CPA를 넣어 주세요. 그 밖에는 기대 성과를 알 수 없습니다',
  },
  onePostOnly: {
    en: 'expected_orders must be one cell: compare one post at a time',
    ko: 'expected_orders: 게시물 하나씩 비교하도록 셀 하나만 넣어 주세요',
  },
  above: { en: 'above {cost}', ko: '{cost} 초과' },
  model: { en: 'model', ko: '보상 방식' },
  cost: { en: 'expected cost', ko: '예상 비용' },
  profit: { en: 'expected profit', ko: '예상 이익' },
  chanceOfLoss: { en: 'chance of loss', ko: '손실 확률' },
  risk: { en: 'risk', ko: '위험' },
  fixed: { en: 'fixed fee', ko: '고정 비용' },
  barter: { en: 'barter', ko: '제품 협찬' },
  hybrid: { en: 'fee and bonus', ko: '고정비+보너스' },
  performance: { en: 'per order', ko: '주문당 지급' },
  fixedRisk: { en: 'all on you', ko: '모두 브랜드가 부담' },
  barterRisk: { en: 'the post may never come', ko: '게시되지 않을 수 있음' },
  hybridRisk: {
    en: 'shared: write down the bonus rule, refunds and a cap',
    ko: '나눠 부담: 보너스 기준, 환불, 한도를 문서로',
  },
  performanceRisk: { en: 'on the creator', ko: '크리에이터가 부담' },
  clicks: { en: 'clicks', ko: '클릭' },
  leads: { en: 'leads or orders', ko: '리드 또는 주문' },
  cpa: { en: 'CPA', ko: 'CPA' },
  romi: { en: 'ROMI', ko: 'ROMI' },
  chanceToPayBack: { en: 'chance of ROMI above 0', ko: 'ROMI가 0보다 클 확률' },
  chanceOfNoSale: { en: 'chance of no sale', ko: '성과가 없을 확률' },
  forecast: { en: 'forecast', ko: '예측' },
} as const satisfies Record<string, Text>;
