import type { Text } from '../ground/text/text';

/** The parts of a minimum, by name, and the line that counts them. */
export const trackedTexts = {
  utm: { en: 'UTM link', ko: 'UTM 링크' },
  page: { en: 'own landing page', ko: '전용 랜딩 페이지' },
  code: { en: 'promo code', ko: '프로모션 코드' },
  time: { en: 'publication time', ko: '게시 시각' },
  window: { en: 'counting window', ko: '기여 기간' },
} as const satisfies Record<string, Text>;
