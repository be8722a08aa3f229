import type { Text } from '../ground/text/text';

/** The Brief panel: durations of single uses of the content. */
export const sidebarRightsTexts = {
  title: { en: 'Other durations by use: {count}', ko: '용도별로 다른 기간: {count}' },
  months: { en: '{place}: months', ko: '{place}: 개월' },
  blank: { en: 'Blank: as above', ko: '비우면 위와 같습니다' },
  problem: {
    en: 'Write a whole number of months from 1 to 600',
    ko: '개월 수를 1부터 600까지의 정수로 적어 주세요',
  },
} as const satisfies Record<string, Text>;
