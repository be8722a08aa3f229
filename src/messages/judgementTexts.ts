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
  needsCost: {
    en: 'cost_a and cost_b must not both be zero',
    ko: 'cost_a와 cost_b 중 하나는 0보다 커야 합니다',
  },
  mustBeWord: {
    en: '{argument} must be one of {words}',
    ko: '{argument}: {words} 중 하나를 넣어 주세요',
  },
  evidence: {
    some: {
      en: '{percent}% chance that CPA is below {target}: {conversions} {conversions|one:conversion|other:conversions}, CPA {cpa} ({low} to {high})',
      ko: 'CPA가 {target}보다 낮을 확률 {percent}%: 전환 {conversions}건, CPA {cpa}({low}~{high})',
    },
    none: {
      en: '{percent}% chance that CPA is below {target}: no conversion for {cost} (CPA at least {low})',
      ko: 'CPA가 {target}보다 낮을 확률 {percent}%: 비용 {cost}에 전환 없음(CPA {low} 이상)',
    },
    nothing: { en: 'nothing spent and nothing counted yet', ko: '아직 비용도 전환도 없습니다' },
  },
  withoutKey: {
    en: 'counting orders without a code or link, CPA may be as low as {low}',
    ko: '코드나 링크가 없는 주문까지 세면 CPA가 {low}까지 낮을 수 있습니다',
  },
  change: {
    scale: {
      en: 'after another {money} of spend without a conversion it would no longer be scale',
      ko: '전환 없이 비용이 {money} 더 들면 확대 판단이 바뀝니다',
    },
    untilClear: {
      en: 'more conversions until it is probably clear: {conversions} (for about {money} of spend)',
      ko: '전환 {conversions}건(비용 약 {money})이 더 있으면 아마 분명해집니다',
    },
    aboutTarget: {
      en: 'CPA is about the target; more orders will hardly decide it',
      ko: 'CPA가 목표와 비슷해 주문이 더 늘어도 결론이 나기 어렵습니다',
    },
    keysHoldStop: {
      en: 'too many orders come without a code or link to stop',
      ko: '코드나 링크가 없는 주문이 많아 중단할 수 없습니다',
    },
    stop: {
      en: 'from {conversions} {conversions|one:conversion|other:conversions} for this money on it would not be stopped',
      ko: '같은 비용에 전환 {conversions}건부터는 중단이 아닙니다',
    },
    price: {
      en: 'above target but profitable: offer {price} for a post instead of {paid}',
      ko: '목표보다 비싸지만 이익은 납니다: 게시물당 단가 {paid} 대신 {price} 제안',
    },
    share: {
      en: 'above target but profitable: at {percent}% of the present price it would meet the target',
      ko: '목표보다 비싸지만 이익은 납니다: 지금 단가의 {percent}%면 목표에 맞습니다',
    },
    perConversion: {
      en: 'above target but possibly profitable: pay for each conversion, {target} at most',
      ko: '목표보다 비싸지만 이익일 수 있습니다: 전환 건당 {target} 이하로 지급을 제안하세요',
    },
    pause: {
      en: 'pause: the campaign as a whole is above target',
      ko: '일시 중지: 캠페인 전체가 목표보다 비쌉니다',
    },
    tooSmall: {
      en: 'too little to judge: there will be a verdict from {money} of spend or {needed} {needed|one:conversion|other:conversions} on',
      ko: '판단하기에 이릅니다: 비용 {money} 또는 전환 {needed}건부터 판단합니다',
    },
    tooFewCreators: {
      en: 'creators tested: {creators} of {needed}; so few say little about the channel',
      ko: '테스트한 크리에이터 {creators}/{needed}명: 한두 명만으로는 채널을 판단하기 어렵습니다',
    },
  },
  unmeasured: {
    noKey: {
      en: 'no code, link or page is this creator’s own, so nothing can be counted',
      ko: '전용 코드, 링크, 페이지가 없어 성과를 셀 수 없습니다',
    },
    fewKeys: {
      en: 'only {percent}% of orders say where they came from, too few to count by',
      ko: '유입 경로를 알 수 있는 주문이 {percent}%뿐이어서 성과를 셀 수 없습니다',
    },
  },
  words: {
    scale: { en: 'scale', ko: '확대' },
    'keep testing': { en: 'keep testing', ko: '계속 테스트' },
    renegotiate: { en: 'renegotiate', ko: '단가 재협의' },
    stop: { en: 'stop', ko: '중단' },
    'too early': { en: 'too early', ko: '아직 판단 불가' },
    'not measurable': { en: 'not measurable', ko: '측정 불가' },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
