import type { Text } from '../ground/text/text';

/** Rights to a creator's content. */
export const rightsTexts = {
  where: { en: 'where we may use it', ko: '사용 범위' },
  howLong: { en: 'how long', ko: '사용 기간' },
  adapt: { en: 'may we cut and adapt it', ko: '편집·각색 가능 여부' },
  organic: { en: 'our own social channels', ko: '브랜드 소셜 계정' },
  ads: { en: 'paid ads', ko: '유료 광고' },
  website: { en: 'website', ko: '웹사이트' },
  email: { en: 'e-mail', ko: '이메일' },
  product_card: { en: 'product card', ko: '상품 상세' },
  store_listing: { en: 'marketplace listing', ko: '마켓플레이스 목록' },
  print: { en: 'print', ko: '인쇄물' },
  oneMonth: { en: '1 month', ko: '1개월' },
  months: { en: '{months} months', ko: '{months}개월' },
  until: { en: '{duration}, until {day}', ko: '{duration}, {day}까지' },
  use: { en: '{place}: {duration}', ko: '{place}: {duration}' },
  useUntil: {
    en: '{place}: {duration}, until {day}',
    ko: '{place}: {duration}, {day}까지',
  },
  notAgreed: { en: 'duration not agreed', ko: '기간 미정' },
  also: { en: 'also: {other}', ko: '그 밖에: {other}' },
  unknownUse: {
    en: 'rights by use in the Briefs tab: “{found}” is not a known place with one duration; write one of {places} and its months',
    ko: 'Briefs 탭의 Rights by use: “{found}” 내용을 읽을 수 없습니다. {places} 중 하나와 개월 수를 적어 주세요',
  },
  mayAdapt: { en: 'we may cut and adapt it', ko: '자르거나 고쳐 쓸 수 있습니다' },
  mayNotAdapt: { en: 'used as it is, no cuts or changes', ko: '원본 그대로 사용합니다' },
} as const satisfies Record<string, Text>;
