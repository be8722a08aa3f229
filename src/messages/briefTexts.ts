import type { Text } from '../ground/text/text';
import { briefPartTexts } from './briefPartTexts';

/** Headings of a brief and what its check says. */
export const briefTexts = {
  ...briefPartTexts,
  audience: { en: 'audience', ko: '고객' },
  scenario: { en: 'story', ko: '이야기' },
  kpis: { en: 'what counts', ko: '성과 기준' },
  fixedByUs: { en: 'fixed by us', ko: '브랜드가 정하는 것' },
  yoursToTell: { en: 'yours to tell', ko: '크리에이터가 정하는 것' },
  rights: { en: 'rights to the content', ko: '콘텐츠 사용권' },
  disclosure: { en: 'disclosure', ko: '광고 표시' },
  assets: { en: 'what we send', ko: '제공 자료' },
  schedule: { en: 'dates', ko: '일정' },
  review: { en: 'review', ko: '검토' },
  payment: { en: 'payment', ko: '지급' },
  mainKpis: { en: 'we look at: {kpis}', ko: '주요 지표: {kpis}' },
  alsoKpis: { en: 'also: {kpis}', ko: '참고 지표: {kpis}' },
  ignoredKpis: { en: 'we ignore: {kpis}', ko: '보지 않는 지표: {kpis}' },
  draftDue: { en: 'draft due {day}', ko: '초안 마감 {day}' },
  publish: { en: 'publish {slot}', ko: '게시 {slot}' },
  showLabel: { en: 'show “{label}”', ko: '“{label}” 표시' },
  scriptQuote: {
    en: '{argument} dictates a sentence (“{found}…”); give the fact and let the creator say it',
    ko: '{argument}: 문장을 그대로 시키고 있습니다(“{found}…”). 사실만 주고 표현은 크리에이터에게 맡겨 주세요',
  },
  scriptOrder: {
    en: '{argument} reads like a script (“{found}”); ask for a moment or a picture, not for words',
    ko: '{argument}: 대본처럼 보입니다(“{found}”). 말이 아니라 장면을 요청해 주세요',
  },
  scriptLong: {
    en: '{argument} is longer than 150 words; a creator who must obey so much tells nothing of their own',
    ko: '{argument}: 150단어가 넘습니다. 정해진 것이 많으면 크리에이터의 이야기가 사라집니다',
  },
  nothingToTell: {
    en: 'yours to tell is blank; name what stays the creator’s: hook, tone, story',
    ko: '크리에이터가 정하는 것이 비어 있습니다. 도입, 말투, 이야기처럼 맡길 것을 적어 주세요',
  },
  onlyCode: {
    en: 'offer is a code and a discount only; give the viewer a reason to want the product',
    ko: '제안: 코드와 할인만 있습니다. 제품을 원할 이유를 함께 적어 주세요',
  },
  rightsMissing: {
    en: 'rights to the content are open: {missing}',
    ko: '콘텐츠 사용권이 정해지지 않았습니다: {missing}',
  },
} as const satisfies Record<string, Text>;
