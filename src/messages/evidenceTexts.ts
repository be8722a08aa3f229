import type { Text } from '../ground/text/text';

/** What the job has to say about evidence that proves nothing, or not what it seems to. */
export const evidenceTexts = {
  codeInTime: { en: 'uses of {code} within its validity', ko: '유효 기간 안의 {code} 사용' },
  expiredCodeUsed: {
    en: '{code} of {creator}: expired or not yet valid code used {uses} {uses|one:time|other:times}, first by {conversion}',
    ko: '{creator}의 {code}: 유효 기간 밖 사용 {uses}건, 첫 사용 {conversion}',
  },
  expiredCodeToDo: {
    en: 'End the code in the shop, or correct Code valid to. These uses credit nobody by code.',
    ko: '쇼핑몰에서 코드를 끝내거나 코드 종료를 고치세요. 이 사용은 코드의 기여로 보지 않습니다.',
  },
  oneRowPerHandle: { en: 'every handle in one row', ko: '핸들마다 한 줄' },
  handleTwice: {
    en: '{handle} is {first} and {second}',
    ko: '{handle}: {first}, {second}',
  },
  handleTwiceToDo: {
    en: 'If they are one creator, put the two rows together in the sidebar: More, Open questions.',
    ko: '같은 사람이면 사이드바의 더 보기 > 답할 질문에서 두 행을 하나로 합치세요.',
  },
  codeOfCreator: { en: 'a code that stands in Links', ko: 'Links 탭에 있는 코드' },
  unownedOrderCodes: {
    en: '{rows} {rows|one:order|other:orders} credited to nobody with a code that no creator owns: {codes}',
    ko: '크리에이터가 없는 코드로 들어와 기여가 확인되지 않은 주문 {rows}건: {codes}',
  },
  unownedLeadCodes: {
    en: '{rows} {rows|one:lead|other:leads} credited to nobody with a code that no creator owns: {codes}',
    ko: '크리에이터가 없는 코드로 들어와 기여가 확인되지 않은 리드 {rows}건: {codes}',
  },
  codeUses: { en: '{code} ({uses})', ko: '{code}({uses}건)' },
  moreCodes: { en: '{codes} more', ko: '외 {codes}개' },
  unownedCodesToDo: {
    en: 'If one is a creator’s, add it to Links in the row of the creator. A discount code of the shop itself needs nothing.',
    ko: '크리에이터의 코드면 Links 탭의 그 크리에이터 행에 추가하세요. 쇼핑몰 자체 할인 코드면 그대로 두세요.',
  },
  leadFirst: { en: 'an order after its lead', ko: '리드 이후의 주문' },
  orderBeforeLead: {
    en: '{order} is earlier than its lead {lead}',
    ko: '{order}: 리드 {lead}보다 앞선 주문',
  },
  orderBeforeLeadToDo: {
    en: 'Check the dates or the lead id. Until then the order is judged by its own evidence.',
    ko: '날짜나 리드 ID를 확인하세요. 그때까지 주문 자체의 근거로 판단합니다.',
  },
  postInCampaign: {
    en: 'a post of {creator} in campaign {campaign}',
    ko: '{campaign} 캠페인의 {creator} 게시물',
  },
  noPostInCampaign: {
    en: '{conversions} {conversions|one:conversion|other:conversions} by a link or code of this campaign, and no post in it',
    ko: '이 캠페인의 링크나 코드로 들어온 전환 {conversions}건, 게시물 없음',
  },
  noPostInCampaignToDo: {
    en: 'Add the post, or correct the campaign of the link. Until then they count as early.',
    ko: '게시물을 추가하거나 링크의 캠페인을 고치세요. 그때까지 게시 전 전환으로 봅니다.',
  },
  naverTags: {
    en: 'nt_ tags in a link to Smart Store',
    ko: '스마트스토어 링크의 nt_ 태그',
  },
  naverWithoutTags: {
    en: '{link}: UTM does not reach the statistics of Smart Store',
    ko: '{link}: UTM은 스마트스토어 통계에 반영되지 않음',
  },
  naverWithoutTagsToDo: {
    en: 'Build the link with NTLINK or in the Links panel, and hand out the new one.',
    ko: 'NTLINK나 링크 패널로 링크를 다시 만들어 전달하세요.',
  },
  nameOfOne: { en: 'the name of one creator', ko: '크리에이터 한 명의 이름' },
  nearName: {
    en: '"{answer}" ({answers} {answers|one:answer|other:answers}) may mean {creator}',
    ko: '"{answer}"(답변 {answers}건): {creator}일 수 있음',
  },
  nearNameToDo: {
    en: 'Answer in the sidebar: More, Open questions; or add it to Also known as of {creator}. Until then it credits nobody.',
    ko: '사이드바의 더 보기 > 답할 질문에서 답하거나 {creator}의 다른 이름에 추가하세요. 그때까지 기여로 보지 않습니다.',
  },
} as const satisfies Record<string, Text>;
