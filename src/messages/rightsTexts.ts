import type { Text } from './text';

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
  months: { en: '{months} months', ko: '{months}개월' },
  mayAdapt: { en: 'we may cut and adapt it', ko: '자르거나 고쳐 쓸 수 있습니다' },
  mayNotAdapt: { en: 'used as it is, no cuts or changes', ko: '원본 그대로 사용합니다' },
} as const satisfies Record<string, Text>;
