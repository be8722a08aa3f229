import type { Text } from '../ground/text/text';

/** What the judgement functions say about figures and their certainty. */
export const judgementTexts = {
  needsTwoRows: {
    en: '{argument} must have at least two rows to compare',
    ko: '{argument}: 비교하려면 두 행 이상이 필요합니다',
  },
  needsConversion: {
    en: 'conversions must hold at least one conversion',
    ko: 'conversions: 전환이 한 건 이상 필요합니다',
  },
  needsExpectedCpa: {
    en: 'expected_cpa is missing: without spend there is nothing to take it from',
    ko: 'expected_cpa: 지출이 없어 기준을 구할 수 없습니다. 값을 넣어 주세요',
  },
  tooFewCreators: {
    en: 'creators tested: {creators} of {needed}; so few say little about the channel',
    ko: '테스트한 크리에이터 {creators}/{needed}명: 한두 명만으로는 채널을 판단하기 어렵습니다',
  },
  windowsOpen: {
    en: 'posts whose attribution window is still open: {openWindows}; wait until all are closed',
    ko: '집계 기간이 끝나지 않은 게시물 {openWindows}건: 모두 끝난 뒤에 판단해 주세요',
  },
  chanceAndRange: {
    en: '{percent}% chance that CPA is below {target} (conversions: {conversions}, CPA about {middle}, {low} to {high})',
    ko: 'CPA가 {target}보다 낮을 확률 {percent}%: 전환 {conversions}건, CPA 약 {middle} ({low}~{high})',
  },
  goodButFew: {
    en: '{percent}% chance that CPA is below {target}, but with {conversions} of {needed} conversions needed (CPA about {middle}, {low} to {high})',
    ko: 'CPA가 {target}보다 낮을 확률 {percent}%, 다만 전환 {conversions}/{needed}건: CPA 약 {middle} ({low}~{high})',
  },
  words: {
    scale: { en: 'scale', ko: '확대' },
    'keep testing': { en: 'keep testing', ko: '계속 테스트' },
    stop: { en: 'stop', ko: '중단' },
    'too early': { en: 'too early', ko: '아직 판단 불가' },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
