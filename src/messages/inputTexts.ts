import type { Text } from '../ground/text/text';

/** What is wrong with a value that somebody typed: argument first, then what to do. */
export const inputTexts = {
  mustBeGreaterThanZero: {
    en: '{argument} must be greater than zero',
    ko: '{argument}: 0보다 큰 값을 넣어 주세요',
  },
  mustNotBeNegative: {
    en: '{argument} must not be negative',
    ko: '{argument}: 음수는 쓸 수 없습니다',
  },
} as const satisfies Record<string, Text>;
