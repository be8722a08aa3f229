import type { Text } from './text';

/** What is wrong with the size of a number. */
export const numberTexts = {
  mustBeFraction: {
    en: '{argument} must be between 0 and 1 (0.1 for 10%)',
    ko: '{argument}: 0과 1 사이의 값을 넣어 주세요 (10%는 0.1)',
  },
  mustBeBelowOne: {
    en: '{argument} must be at least 0 and below 1 (0.1 for 10%)',
    ko: '{argument}: 0 이상 1 미만의 값을 넣어 주세요 (10%는 0.1)',
  },
  mustBeLevel: {
    en: 'level must be at least 0.5 and below 1 (0.9 for 90%)',
    ko: 'level: 0.5 이상 1 미만의 값을 넣어 주세요 (90%는 0.9)',
  },
  mustNotExceed: {
    en: '{argument} must not be greater than {limit}',
    ko: '{argument}: {limit} 값보다 클 수 없습니다',
  },
  mustBeFinite: {
    en: '{argument} must be a number of ordinary size',
    ko: '{argument}: 계산할 수 있는 크기의 숫자를 넣어 주세요',
  },
  resultTooLarge: {
    en: 'result is too large to show: check the units of the numbers',
    ko: '결과가 너무 큽니다. 입력한 숫자의 단위를 확인해 주세요',
  },
} as const satisfies Record<string, Text>;
