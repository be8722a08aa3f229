import type { Text } from './text';

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
  mustBeNumber: {
    en: '{argument} must be a number, not "{found}"',
    ko: '{argument}: 숫자를 넣어 주세요 (지금 값: "{found}")',
  },
} as const satisfies Record<string, Text>;
