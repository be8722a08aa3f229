import type { Text } from '../ground/text/text';

/** Where the figures come from that a new Benchmarks tab starts with. */
export const benchmarkTexts = {
  articleRates: {
    en: 'the flywheel article, by followers; as HypeAuditor reported in 2023',
    ko: '플라이휠 글, 팔로워 기준. 2023년 HypeAuditor 보고서와 같은 수준',
  },
  hypeAuditor: {
    en: 'HypeAuditor 2026 via eMarketer, by followers',
    ko: 'HypeAuditor 2026(eMarketer 인용), 팔로워 기준',
  },
  tiktok: { en: 'HypeAuditor 2025, by followers', ko: 'HypeAuditor 2025, 팔로워 기준' },
  prooflytics: { en: 'prooflytics 2026: Meta, in dollars', ko: 'prooflytics 2026: Meta, 달러' },
} as const satisfies Record<string, Text>;
