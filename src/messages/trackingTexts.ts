import type { Text } from '../ground/text/text';

/** What the link and code builders say. */
export const trackingTexts = {
  mustNotBeBlank: {
    en: '{argument} must not be blank',
    ko: '{argument}: 값을 넣어 주세요',
  },
  mustBeFilledIn: {
    en: '{argument} must be filled in, not "{found}"',
    ko: '{argument}: 실제 값을 넣어 주세요 (지금 값: "{found}")',
  },
  mustBeWebAddress: {
    en: '{argument} must be a web address such as https://example.com/page',
    ko: '{argument}: https://example.com/page 같은 웹 주소를 넣어 주세요',
  },
  tooLong: {
    en: '{argument} must be at most {limit} characters',
    ko: '{argument}: {limit}자 이하로 줄여 주세요',
  },
  mustBeLatin: {
    en: '{argument} must be in Latin letters, digits, - or _, such as instagram',
    ko: '{argument}: instagram처럼 영문, 숫자, -, _만 써 주세요',
  },
  mustBeHashtag: {
    en: '{argument} must be letters, digits or _ without spaces, and not digits alone',
    ko: '{argument}: 공백 없이 글자, 숫자, _만 쓰고 숫자로만 만들지 마세요',
  },
  tooLongForAppStore: {
    en: '{argument} must be at most 40 bytes for an App Store link',
    ko: '{argument}: App Store 링크에서는 40바이트 이하로 줄여 주세요',
  },
  noFreeCode: {
    en: 'name must be longer: every code for it is too close to one in use',
    ko: 'name: 더 길게 적어 주세요. 이 이름의 코드는 모두 이미 쓰는 코드와 너무 비슷합니다',
  },
  mustBeDiscount: {
    en: '{argument} must be a whole number or percent such as 15 or 15%',
    ko: '{argument}: 15 또는 15%처럼 정수나 백분율을 넣어 주세요',
  },
  mustBeStyle: {
    en: '{argument} must be plain or unguessable',
    ko: '{argument}: plain 또는 unguessable을 넣어 주세요',
  },
  nameRepeated: {
    en: 'name gets the same code as another row: write the handle for one of them',
    ko: 'name: 다른 행과 코드가 같습니다. 한쪽에는 핸들을 적어 주세요',
  },
  schemeAdded: {
    en: 'the address had no https://, so it was added',
    ko: '주소에 https://가 없어서 붙였습니다',
  },
  spacesEncoded: {
    en: 'the address had spaces, which were encoded',
    ko: '주소에 있던 공백을 인코딩했습니다',
  },
  hasSignIn: {
    en: 'the address carries a user name or password before the @; take it out',
    ko: '주소의 @ 앞에 사용자 이름이나 비밀번호가 있습니다. 지워 주세요',
  },
  tagsReplaced: {
    en: 'old tags in the address were replaced: {tags}',
    ko: '주소에 있던 기존 태그를 바꿨습니다: {tags}',
  },
  clickIdsRemoved: {
    en: 'click ids of somebody else’s visit were removed: {tags}',
    ko: '다른 방문에서 붙은 클릭 ID를 지웠습니다: {tags}',
  },
  tagsAfterHash: {
    en: 'tags after # are not read by analytics tools: {tags}',
    ko: '# 뒤에 있는 태그는 분석 도구가 읽지 못합니다: {tags}',
  },
  secondQuestionMark: {
    en: 'the address has a second “?”; separate parameters with “&”',
    ko: '주소에 “?”가 두 번 있습니다. 매개변수는 “&”로 이어 주세요',
  },
  shortLink: {
    en: 'a short link may drop the tags: tag the page itself, then shorten it',
    ko: '짧은 주소는 태그를 잃을 수 있습니다. 원래 페이지에 태그를 붙인 뒤 줄여 주세요',
  },
  upperCase: {
    en: '{argument} has capitals (“{found}”); they became lower case, because reports keep the two apart',
    ko: '{argument}: 대문자가 있어(“{found}”) 소문자로 바꿨습니다. 보고서에서 값이 나뉩니다',
  },
  valueCut: {
    en: '{argument} is longer than 100 characters; GA4 cuts it there',
    ko: '{argument}: 100자가 넘습니다. GA4는 100자까지만 저장합니다',
  },
  addressCut: {
    en: 'the finished address is longer than 1,000 characters; GA4 cuts it there',
    ko: '완성된 주소가 1,000자가 넘습니다. GA4는 1,000자까지만 저장합니다',
  },
  playReferrer: {
    en: 'Google Play reads the tags from the referrer, so they were put there',
    ko: 'Google Play는 referrer에서 태그를 읽으므로 그곳에 넣었습니다',
  },
  appStoreToken: {
    en: 'the App Store reads only pt and ct: ct is “{token}”, the other tags are not carried',
    ko: 'App Store는 pt와 ct만 읽습니다. ct: “{token}”. 다른 태그는 전달되지 않습니다',
  },
  appStoreProvider: {
    en: 'add pt (the provider token from App Store Connect), or the App Store will not count the link',
    ko: 'App Store Connect의 제공자 토큰 pt를 붙여 주세요. 없으면 App Store가 이 링크를 집계하지 않습니다',
  },
} as const satisfies Record<string, Text>;
