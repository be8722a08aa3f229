import type { Text } from '../ground/text/text';

/** What the engagement functions say. */
export const engagementTexts = {
  needsBenchmarks: {
    en: 'benchmarks is missing: select the Benchmarks tab with its header row',
    ko: 'benchmarks: 머리글 행을 포함해 Benchmarks 탭을 선택해 주세요',
  },
  noBenchmark: {
    en: 'benchmarks must hold a row er_followers for {platform}, {tier}',
    ko: 'benchmarks: {platform}, {tier}에 맞는 er_followers 행이 필요합니다',
  },
  sourceAndYear: { en: '{source} ({year})', ko: '{source} ({year})' },
} as const satisfies Record<string, Text>;
