import type { Text } from '../ground/text/text';

/** What the job finds wanting in what was published and agreed. */
export const contentTexts = {
  labelExpected: { en: 'a clear advertising label', ko: '분명한 광고 표시' },
  labelToDo: {
    en: 'Ask the creator to correct the caption today; the law asks for a label.',
    ko: '오늘 캡션을 고치도록 요청하세요. 법적으로 광고 표시가 필요합니다.',
  },
  wordsExpected: { en: 'a caption that tells something', ko: '이야기가 있는 캡션' },
  codeOnly: { en: '{post}: little more than a code', ko: '{post}: 코드 외에 내용이 거의 없음' },
  codeOnlyToDo: {
    en: 'Ask for an own sentence about the use; bare codes tire the audience.',
    ko: '실제 사용에 대한 문장을 요청하세요. 코드만 있는 글은 신뢰를 잃습니다.',
  },
  ownWordsExpected: { en: 'captions in each creator’s own words', ko: '크리에이터마다 다른 캡션' },
  alike: {
    en: '{count} captions of {campaign} are {share}% alike',
    ko: '{campaign} 캡션 {count}개의 유사도 {share}%',
  },
  alikeToDo: {
    en: 'Give goals and facts in the brief, not sentences.',
    ko: '브리프에는 문장이 아니라 목표와 사실을 적으세요.',
  },
  briefExpected: { en: 'a brief and kept terms before a fee', ko: '고정비 전에 브리프와 합의' },
  giftWithoutBrief: {
    en: '{creator} gets a product in {campaign} and no brief',
    ko: '{creator}: {campaign}에서 제품을 받지만 브리프가 없음',
  },
  goalExpected: { en: 'pay for what the campaign wants', ko: '캠페인 목표에 맞는 대가' },
  paidByViews: {
    en: '{collab} pays a bonus for views, and {campaign} wants {action}',
    ko: '{collab}: 보너스 기준은 조회수, {campaign} 목표는 {action}',
  },
  paidByViewsToDo: {
    en: 'Views are reach, not demand. Agree on a bonus for orders or revenue.',
    ko: '조회수는 수요가 아니라 도달입니다. 주문이나 매출 기준으로 합의하세요.',
  },
  feeWithoutBrief: {
    en: '{creator} has a fee in {campaign} and no brief',
    ko: '{creator}: {campaign}에 고정비가 있지만 브리프가 없음',
  },
  feeWithoutTerms: {
    en: '{creator} has a fee in {campaign} and no terms on record',
    ko: '{creator}: {campaign}에 고정비가 있지만 합의 기록이 없음',
  },
  feeWithoutBoth: {
    en: '{creator} has a fee in {campaign}, but neither a brief nor terms on record',
    ko: '{creator}: {campaign}에 고정비가 있지만 브리프와 합의 기록이 없음',
  },
  bothToDo: {
    en: 'Write the brief in the sidebar and keep a link to the terms in Collaborations.',
    ko: '사이드바에서 브리프를 쓰고 Collaborations 탭에 합의 근거를 남기세요.',
  },
  briefToDo: {
    en: 'Write the brief in the sidebar.',
    ko: '사이드바에서 브리프를 쓰세요.',
  },
  termsToDo: {
    en: 'Keep a link to the terms in Collaborations.',
    ko: 'Collaborations 탭에 합의 근거를 남기세요.',
  },
  payExpected: {
    en: 'pay for creators above micro size',
    ko: '마이크로보다 큰 크리에이터에게는 대가 지급',
  },
  barter: {
    en: '{creator} has {followers} followers and works for products alone',
    ko: '{creator}: 팔로워 {followers}명, 제품 제공만으로 협업',
  },
  barterToDo: {
    en: 'Products alone suit nano and local creators; agree on pay or choose smaller ones.',
    ko: '제품 제공은 나노와 지역 크리에이터에게 맞습니다. 대가를 합의하거나 더 작은 크리에이터를 고르세요.',
  },
  morePostsExpected: {
    en: 'at least two posts of a creator',
    ko: '크리에이터당 게시물 두 개 이상',
  },
  onePost: { en: '{creator} has one post in {campaign}', ko: '{creator}: {campaign} 게시물 1개' },
  onePostToDo: {
    en: 'One post says little; plan a second one before you judge.',
    ko: '게시물 하나로는 판단하기 어렵습니다. 판단 전에 두 번째 게시물을 계획하세요.',
  },
  claimExpected: { en: 'a post that stands as it is', ko: '문제없이 유지되는 게시물' },
  excluded: { en: '{post} is excluded from {day} on', ko: '{post}: {day}부터 제외' },
  excludedToDo: {
    en: 'Log it in Inquiries, correct it in the same place and end its code.',
    ko: 'Inquiries 탭에 기록하고 같은 곳에서 정정한 뒤 코드를 종료하세요.',
  },
  oneAccount: {
    en: '{creator} has the same handle as {other}',
    ko: '{creator}: {other}와 같은 핸들',
  },
  expiredCode: {
    en: '{creator}: {code} was used out of its time',
    ko: '{creator}: 기간이 아닌 코드 {code} 사용',
  },
} as const satisfies Record<string, Text>;
