import type { Text } from '../ground/text/text';

/** Why a money figure cannot be shown. */
export const moneyTexts = {
  notReused: {
    en: 'no earned value yet: use the content again (ads, e-mail, site) first',
    ko: '아직 획득 가치를 계산할 수 없습니다. 먼저 콘텐츠를 광고, 이메일, 사이트에 다시 사용해 주세요',
  },
  notTracked: {
    en: 'no earned value yet: give the creator an own link, code or page first',
    ko: '아직 획득 가치를 계산할 수 없습니다. 먼저 크리에이터에게 전용 링크, 코드 또는 페이지를 만들어 주세요',
  },
  neitherReusedNorTracked: {
    en: 'no earned value yet: the content was neither used again nor tracked',
    ko: '아직 획득 가치를 계산할 수 없습니다. 콘텐츠를 다시 사용하지도, 성과를 추적하지도 않았습니다',
  },
  rightsRanOut: {
    en: 'months_used must not be greater than months_licensed: renew the content rights first',
    ko: 'months_used: months_licensed 값보다 클 수 없습니다. 먼저 콘텐츠 사용권을 연장해 주세요',
  },
} as const satisfies Record<string, Text>;
