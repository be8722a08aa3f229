import type { Text } from '../ground/text/text';

/** What is wrong with a range that is read by its header row. */
export const tableTexts = {
  needsColumn: {
    en: '{argument} needs a column "{column}" in its header row',
    ko: '{argument}: 머리글 행에 "{column}" 열이 필요합니다',
  },
  tableSays: {
    en: '{argument}, {sentence}',
    ko: '{argument}, {sentence}',
  },
} as const satisfies Record<string, Text>;
