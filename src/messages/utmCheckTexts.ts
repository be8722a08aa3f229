import type { Text } from '../ground/text/text';

/** What is wrong with a tagged link. */
export const utmCheckTexts = {
  naverShop: {
    en: 'Smart Store’s statistics read nt_ tags, not utm tags; build the link with NTLINK',
    ko: '스마트스토어 통계는 utm 태그가 아니라 nt_ 태그를 읽습니다. NTLINK로 링크를 만들어 주세요',
  },
  noTags: { en: 'the link has no utm tags', ko: '링크에 utm 태그가 없습니다' },
  missing: { en: '{tag} is missing', ko: '{tag}: 태그가 없습니다' },
  unknown: {
    en: '{tag} is no tag that GA4 reads; tag names are in lower case, such as utm_source',
    ko: '{tag}: GA4가 읽지 않는 태그입니다. utm_source처럼 소문자로 써 주세요',
  },
  repeated: {
    en: '{tag} stands there more than once',
    ko: '{tag}: 같은 태그가 두 번 이상 있습니다',
  },
  capitals: {
    en: '{tag} has capitals (“{shown}”); use lower case only, reports keep the two apart',
    ko: '{tag}: 대문자가 있습니다(“{shown}”). 보고서에서 값이 나뉘므로 소문자만 써 주세요',
  },
  spaces: {
    en: '{tag} has a space (“{shown}”); use - or _',
    ko: '{tag}: 공백이 있습니다(“{shown}”). - 또는 _를 써 주세요',
  },
  tooLong: {
    en: '{tag} is longer than 100 characters; GA4 cuts it there',
    ko: '{tag}: 100자가 넘습니다. GA4는 100자까지만 저장합니다',
  },
  encodedTwice: {
    en: '{tag} was encoded twice (“{shown}”); reports will show the percent signs',
    ko: '{tag}: 두 번 인코딩되었습니다(“{shown}”). 보고서에 % 기호가 그대로 보입니다',
  },
  escaped: {
    en: 'the link was copied from a page’s source: write “&” instead of “&amp;”',
    ko: '웹 페이지 소스에서 복사한 링크입니다. “&amp;” 대신 “&”를 써 주세요',
  },
  shortLink: {
    en: 'a short link may drop the tags: tag the page itself, then shorten it',
    ko: '짧은 주소는 태그를 잃을 수 있습니다. 원래 페이지에 태그를 붙인 뒤 줄여 주세요',
  },
  addressCut: {
    en: 'the link is longer than 1,000 characters; GA4 cuts it there',
    ko: '링크가 1,000자가 넘습니다. GA4는 1,000자까지만 저장합니다',
  },
  playTags: {
    en: 'Google Play reads the tags from its referrer only; build the link with UTMLINK',
    ko: 'Google Play는 referrer에 있는 태그만 읽습니다. UTMLINK로 링크를 만들어 주세요',
  },
  email: {
    en: '{tag} holds an e-mail address; Google forbids personal data in links',
    ko: '{tag}: 이메일 주소가 있습니다. Google은 링크에 개인정보를 넣는 것을 금지합니다',
  },
  clickIds: {
    en: 'the link carries the click ids of one visitor ({tags}); take them out',
    ko: '한 방문자의 클릭 ID가 있습니다({tags}). 지워 주세요',
  },
  tagsAfterHash: {
    en: 'the tags after # are not read; put them before the #',
    ko: '# 뒤의 태그는 읽히지 않습니다. # 앞으로 옮겨 주세요',
  },
  schemeAdded: {
    en: 'the link does not start with https://',
    ko: '링크가 https://로 시작하지 않습니다',
  },
  spacesEncoded: { en: 'the link has a space in it', ko: '링크 안에 공백이 있습니다' },
  hasSignIn: {
    en: 'the link carries a user name or password before the @; take it out',
    ko: '링크의 @ 앞에 사용자 이름이나 비밀번호가 있습니다. 지워 주세요',
  },
  appStore: {
    en: 'the App Store reads pt and ct instead of utm tags; both must be there',
    ko: 'App Store는 utm 태그 대신 pt와 ct를 읽습니다. 둘 다 넣어 주세요',
  },
  unassigned: {
    en: 'GA4 will file “{source} / {medium}” under Unassigned; use the platform as source, such as instagram',
    ko: '“{source} / {medium}”: GA4가 Unassigned로 분류합니다. source에 instagram 같은 플랫폼 이름을 써 주세요',
  },
  campaignTrap: {
    en: 'the campaign name “{campaign}” moves the link to {channel} in GA4; choose another word',
    ko: '캠페인 이름 “{campaign}” 때문에 GA4에서 {channel} 채널로 분류됩니다. 다른 단어를 써 주세요',
  },
  mediumTrap: {
    en: 'the medium “{medium}” moves the link to {channel} in GA4; choose another word',
    ko: 'medium “{medium}” 때문에 GA4에서 {channel} 채널로 분류됩니다. 다른 단어를 써 주세요',
  },
} as const satisfies Record<string, Text>;
