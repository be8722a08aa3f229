import type { Text } from '../ground/text/text';

/** What the planning of links says: why a link lands in a channel, and what stands in its way. */
export const linksTexts = {
  becausePaid: {
    en: 'GA4 takes the medium “{medium}” for paid traffic',
    ko: 'GA4는 매체 “{medium}”: 유료 트래픽으로 봅니다',
  },
  becauseListed: {
    en: '“{source}” is on GA4’s list of {kind} sites',
    ko: '“{source}”: GA4의 {kind} 사이트 목록에 있습니다',
  },
  social: { en: 'social', ko: '소셜' },
  video: { en: 'video', ko: '동영상' },
  search: { en: 'search', ko: '검색' },
  shopping: { en: 'shopping', ko: '쇼핑' },
  becauseMedium: {
    en: 'GA4 decides by the medium “{medium}”',
    ko: 'GA4가 매체 “{medium}”(으)로 판단합니다',
  },
  becauseCampaign: {
    en: 'the campaign name “{campaign}” alone decides it: choose another word',
    ko: '캠페인 이름 “{campaign}” 때문입니다. 다른 단어를 쓰세요',
  },
  becauseUnknown: {
    en: 'GA4 knows neither the source “{source}” nor the medium “{medium}”: add a custom channel for this medium in GA4',
    ko: 'GA4가 소스 “{source}”, 매체 “{medium}” 모두 알지 못합니다. GA4에 이 매체의 맞춤 채널을 추가하세요',
  },
  codeOnly: {
    en: 'the link is already in Links (row {row}); only the code is added',
    ko: '링크는 이미 Links 탭에 있습니다({row}행). 코드만 추가합니다',
  },
  codeTaken: {
    en: 'the code {code} belongs to another creator: write another one',
    ko: '코드 {code}: 다른 크리에이터의 코드입니다. 다른 코드를 적어 주세요',
  },
  codeNear: {
    en: 'the code {code} looks like {other}: buyers may mix them up',
    ko: '코드 {code}: {other}와 비슷해 구매자가 헷갈릴 수 있습니다',
  },
  exists: {
    en: 'this link is already in Links (row {row})',
    ko: '이미 Links 탭에 있는 링크입니다({row}행)',
  },
  nearlyExists: {
    en: 'nearly the same link is already in Links (row {row})',
    ko: '거의 같은 링크가 Links 탭에 있습니다({row}행)',
  },
  destinationMissing: {
    en: 'destination must be filled: where the link leads',
    ko: '도착 페이지: 링크가 향할 주소를 넣어 주세요',
  },
} as const satisfies Record<string, Text>;
