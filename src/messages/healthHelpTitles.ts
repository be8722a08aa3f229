import type { Text } from '../ground/text/text';

/** What the sections of Help on Health are called: a finding names the one that explains it. */
export const healthHelpTitles = {
  settings: { en: 'Settings and benchmarks', ko: '설정과 기준값' },
  campaigns: { en: 'Campaigns and briefs', ko: '캠페인과 브리프' },
  creators: { en: 'Creators and signals', ko: '크리에이터와 신호' },
  posts: { en: 'Posts, labels and rights', ko: '게시물, 광고 표시, 사용권' },
  links: { en: 'Links, codes and pages', ko: '링크, 코드, 페이지' },
  orders: { en: 'Orders and leads', ko: '주문과 리드' },
  work: { en: 'Agreements and payments', ko: '합의와 지급' },
} as const satisfies Record<string, Text>;

/** What a finding may be about. */
export type HelpTopic = keyof typeof healthHelpTitles;
