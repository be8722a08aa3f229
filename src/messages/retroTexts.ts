import type { Text } from '../ground/text/text';

/** What results suggest to keep, stop and try. */
export const retroTexts = {
  answerLate: {
    en: 'Stop answering drafts later than we promised',
    ko: '약속한 기한을 넘겨 초안에 답하지 않습니다',
  },
  countOf: {
    en: '{count} of {of} decisions came late',
    ko: '결정 {of}건 중 {count}건이 늦었습니다',
  },
  remindEarlier: {
    en: 'Ask for drafts two days before they are due',
    ko: '초안 마감 이틀 전에 확인합니다',
  },
  late: {
    en: '{count} of {of} pieces came late or not at all',
    ko: '결과물 {of}건 중 {count}건이 늦거나 나오지 않았습니다',
  },
  writeAudience: {
    en: 'Write down the audience before creators are chosen',
    ko: '크리에이터를 고르기 전에 고객을 적습니다',
  },
  noAudience: {
    en: 'The campaign does not say who, what they care about, and where',
    ko: '캠페인에 고객이 누구이고 무엇을 중요하게 여기며 어디에 있는지 없습니다',
  },
  giveKeys: {
    en: 'Give every creator an own link or code before the post',
    ko: '게시 전에 크리에이터마다 전용 링크나 코드를 줍니다',
  },
  noKey: {
    en: '{count} of {of} posts had no key of their own',
    ko: '게시물 {of}건 중 {count}건에 전용 키가 없습니다',
  },
  keepCreator: { en: 'Keep working with {name}', ko: '{name}님과 계속 협업합니다' },
  stopCreator: {
    en: 'Do not book {name} again on these terms',
    ko: '{name}님과 같은 조건으로 다시 협업하지 않습니다',
  },
  chanceOf: {
    en: '{chance}% sure that the cost per action is below the target; {count} {count|one:action|other:actions}',
    ko: '행동당 비용이 목표보다 낮을 확률 {chance}%, 행동 {count}건',
  },
  stopUnreliable: {
    en: 'Do not pay {name} in advance again',
    ko: '{name}님에게 다시 선지급하지 않습니다',
  },
  notDelivered: { en: 'The agreed content did not come', ko: '합의한 콘텐츠가 나오지 않았습니다' },
  keepScenario: { en: 'Keep the scenario “{name}”', ko: '“{name}” 시나리오를 유지합니다' },
  beatsRest: {
    en: '{chance}% sure that it costs less per action than the rest; {conversions} {conversions|one:action|other:actions} from {posts} {posts|one:post|other:posts}',
    ko: '나머지보다 행동당 비용이 낮을 확률 {chance}%, 게시물 {posts}건에서 행동 {conversions}건',
  },
  keepReuse: { en: 'Keep using good posts again', ko: '좋은 게시물의 재사용을 유지합니다' },
  reused: {
    en: '{count} {count|one:reuse|other:reuses} with value beside the results',
    ko: '성과와 별도로 가치가 있는 재사용 {count}건',
  },
  stopType: { en: 'Stop collaborations of type “{name}”', ko: '“{name}” 유형의 협업을 중단합니다' },
  noAction: {
    en: 'No action from {posts} {posts|one:post|other:posts}, where others brought some',
    ko: '다른 유형과 달리 게시물 {posts}건에서 행동이 없었습니다',
  },
  mendPage: {
    en: 'Mend the landing page before the next post',
    ko: '다음 게시물 전에 랜딩 페이지를 고칩니다',
  },
  pageLeaks: {
    en: 'People click, few buy: the page',
    ko: '클릭은 많고 구매는 적습니다. 페이지를 확인합니다',
  },
  tryScenario: { en: 'Try the scenario “{name}”', ko: '“{name}” 시나리오를 시도합니다' },
  untested: {
    en: 'Nobody has tried it in this campaign',
    ko: '이 캠페인에서 아직 시도하지 않았습니다',
  },
} as const satisfies Record<string, Text>;
