/** Header texts that name each column of a Benchmarks table; the first is the one that messages show. */
export const benchmarkNames = {
  metric: ['metric', '지표'],
  platform: ['platform', '플랫폼'],
  tier: ['tier', '규모'],
  low: ['low', '낮음'],
  typical: ['typical', '보통'],
  high: ['high', '높음'],
  unit: ['unit', '단위'],
  year: ['year', '연도'],
  source: ['source', '출처'],
} as const;
