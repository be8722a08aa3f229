import type { Text } from '../ground/text/text';

/** What results say beside the Scoreboard: channels, the brand's growth, captions. */
export const sidebarResultsTexts = {
  reading: { en: 'Reading the results…', ko: '결과를 읽는 중입니다…' },
  unknown: { en: 'unknown', ko: '알 수 없음' },

  channelsTitle: { en: 'Side by side', ko: '채널 비교' },
  influencers: { en: 'Creators (attributed)', ko: '크리에이터(기여)' },
  ranked: { en: 'the best return first', ko: '수익률 순' },
  notRanked: { en: 'not ranked', ko: '순위 없음' },
  shopUnknown: {
    en: 'not ranked: enter all orders of the shop to see whether some are claimed twice',
    ko: '순위 없음: 쇼핑몰 전체 주문을 입력하면 이중 집계를 확인할 수 있습니다',
  },
  overlap: {
    en: 'Channels claim {count} {count|one:order|other:orders} more than the shop sold: platforms count the same order. Nobody is ranked.',
    ko: '채널이 보고한 주문이 쇼핑몰 주문보다 {count}건 많습니다. 같은 주문을 여러 플랫폼이 세므로 순위를 매기지 않습니다.',
  },
  spend: { en: 'Spend', ko: '비용' },
  spendShare: { en: '{spend} ({share} of all)', ko: '{spend}(전체의 {share})' },
  cpm: { en: 'Per 1,000 impressions', ko: '노출 1,000회당' },
  cpa: { en: 'Per order', ko: '주문당' },
  cpl: { en: 'Per lead', ko: '리드당' },
  romi: { en: 'ROMI', ko: 'ROMI' },
  marginShare: { en: 'Share of margin', ko: '마진 비중' },
  atLeast: { en: 'at least {low}', ko: '최소 {low}' },
  salesFloor: {
    en: 'Creators brought at least {floor} of the shop’s revenue: what carries a key.',
    ko: '크리에이터는 쇼핑몰 매출의 최소 {floor}에 기여했습니다. 키로 확인된 매출입니다.',
  },
  salesRange: {
    en: 'Creators brought {floor} of the shop’s revenue by keys alone, and up to {upper} by the survey.',
    ko: '크리에이터는 키로 확인된 것만 쇼핑몰 매출의 {floor}, 설문까지 더하면 최대 {upper}에 기여했습니다.',
  },
  claimCpm: {
    en: 'The article says {low} to {high} dollars per 1,000 impressions when content is used again ({source}).',
    ko: '글에서는 콘텐츠를 재사용하면 노출 1,000회당 {low}~{high}달러라고 합니다({source}).',
  },
  claimAgainst: {
    en: 'Of paid social it says {low} to {high}.',
    ko: '소셜 광고는 {low}~{high}라고 합니다.',
  },
  addClaims: {
    en: 'Add the article’s claims to Benchmarks',
    ko: '글의 주장을 Benchmarks에 추가',
  },
  claimEarned: {
    en: 'The article says {low} to {high} earned per 1 spent when content is used again and tracked ({source}).',
    ko: '글에서는 재사용하고 추적하면 1을 써서 {low}~{high}를 얻는다고 합니다({source}).',
  },
  reached: { en: 'Reached here: {figure}.', ko: '여기서는 도달: {figure}.' },
  notReached: { en: 'Not reached here: {figure}.', ko: '여기서는 미도달: {figure}.' },
  locked_currency: {
    en: 'It is in dollars; this file is not.',
    ko: '달러 기준이며 이 파일의 통화와 다릅니다.',
  },
  locked_touchpoints: {
    en: 'Not comparable yet: content was seen in one place only.',
    ko: '아직 비교할 수 없습니다. 콘텐츠가 한 곳에서만 노출되었습니다.',
  },
  locked_reuse: {
    en: 'Not comparable yet: content is not both used again and tracked.',
    ko: '아직 비교할 수 없습니다. 재사용과 추적이 모두 필요합니다.',
  },
  locked_unknown: {
    en: 'Not comparable yet: the figures for it are missing.',
    ko: '아직 비교할 수 없습니다. 필요한 수치가 없습니다.',
  },
  channelsHint: {
    en: 'Creators: attributed orders only, without VAT. Other channels: what their platforms report.',
    ko: '크리에이터는 기여 주문만, 부가세 제외입니다. 다른 채널은 플랫폼이 보고한 수치입니다.',
  },

  brandTitle: { en: 'Followers alongside campaigns', ko: '캠페인과 나란히 본 팔로워' },
  brandDays: {
    en: 'In {days} {days|one:day|other:days}; too few quiet weeks before to say what is usual',
    ko: '{days}일 동안. 평소를 알기에는 이전 기록이 적습니다',
  },
  brandBeyond: {
    en: 'In {days} {days|one:day|other:days}; {usual} a week is usual, so {beyond} beyond it',
    ko: '{days}일 동안. 평소 주 {usual}, 그보다 {beyond}',
  },
  brandHint: {
    en: 'Alongside, never caused: other things happened in these weeks, too.',
    ko: '나란히 보여 줄 뿐 효과가 아닙니다. 같은 기간에 다른 일도 있었습니다.',
  },
  brandNothing: {
    en: 'Once there is a count before and one within a campaign, growth shows up here.',
    ko: '캠페인 전과 도중의 기록이 있으면 증가가 여기에 나타납니다.',
  },

  captions: { en: 'Captions', ko: '캡션' },
  captionsOf: { en: '{count} of {of}', ko: '{of}건 중 {count}건' },
  captionsHint: {
    en: 'Captions that hold the hashtag or the word: a count, no score.',
    ko: '해시태그나 단어가 들어 있는 캡션 수이며 점수가 아닙니다.',
  },
  noHashtag: { en: 'not a hashtag', ko: '해시태그가 아님' },
} as const satisfies Record<string, Text>;
