import type { ThresholdRow } from '../fraudEvidence';

const measured = 'measured on public data sets';
const judged = 'judgement between published benchmarks';

/**
 * Every number that decides when a signal begins to count and when it counts in full, with its
 * source, in the shape of the Benchmarks tab: a row there with the same metric replaces it.
 *
 * `low` and `high` are the ends of the ramp: points begin at the one that is met first and are full
 * at the other. For `engagement_rate` they are the quarter and three-quarter point of the tier, for
 * `engagement_rate_extremes` the 5 % and 95 % point.
 */
export const DEFAULT_THRESHOLDS: readonly ThresholdRow[] = [
  ...instagramRates(),
  ...tiktokRates(),
  row('near_copies', '', 0.15, 0.5, `${measured}: real creators' 95 % point is 0.14-0.17`),
  row('reciprocity', '', 0.02, 0.15, `${measured}: 0.05 % of 16,404 real comments`),
  row('pod_comments', '', 0.15, 0.5, `${measured}: real creators' 95 % point is 0.00-0.08`),
  row('shared_commenters', '', 0.1, 0.4, 'judgement'),
  row('low_content', '', 0.75, 0.95, `${measured}: real creators' 90 % point is 0.72-0.82`),
  row('low_content_above_median', '', 0.2, 0.4, 'judgement'),
  row('language_mismatch', '', 0.4, 0.8, 'judgement after Tagger support pages'),
  row('comments_per_like_low', '', 0.0005, 0.002, `${measured}: Instagram and TikTok`),
  row('comments_per_like_high', '', 0.12, 0.3, `${measured}: Instagram and TikTok`),
  row('like_spread', '', 0.04, 0.1, `${measured}: real creators' 5 % point is 0.12`),
  row('view_inflation', '', 0.2, 0.6, 'judgement on the rule of CreatorDB'),
  row('click_surprise', '', 1, 3, 'judgement: minus log10 of the probability'),
  row('clicks_per_engagement', '', undefined, undefined, 'judgement', 0.02),
  row('following', '', 1500, 1500, 'HypeAuditor and infludata: mass followers follow over 1,500'),
  row('following_per_follower', '', 0.5, 2, 'judgement'),
  row('few_posts', '', 12, 12, 'judgement'),
  row(
    'suspicious_followers',
    '',
    0.3,
    0.7,
    'SRF Data 2017: about 30 % is the mean of real creators',
  ),
  row('country_match', '', 0.5, 0.5, 'judgement'),
  row('niche_match', '', 0.7, 0.7, 'judgement'),
  row('caption_copies', '', 0.2, 0.6, `${measured}: 8 of 10 Instagram creators have none`),
  row('code_captions', '', 0.3, 0.7, 'judgement'),
];

function row(
  metric: string,
  platform: string,
  low: number | undefined,
  high: number | undefined,
  source: string,
  typical?: number,
): ThresholdRow {
  return { metric, platform, tier: '', low, typical, high, unit: 'number', year: 2026, source };
}

function instagramRates(): ThresholdRow[] {
  const source = `${judged}: untapper 2026, HypeAuditor 2023`;
  return [
    rates('instagram', '<5k', [0.8, 1.8, 3, 5, 15], source),
    rates('instagram', '5k-20k', [0.6, 1.3, 2.3, 4, 11], source),
    rates('instagram', '20k-100k', [0.5, 1.0, 1.7, 3, 8], source),
    rates('instagram', '100k-1M', [0.4, 0.8, 1.4, 2.5, 6], source),
    rates('instagram', '1M+', [0.25, 0.6, 1.1, 2, 5], source),
  ].flat();
}

function tiktokRates(): ThresholdRow[] {
  const source = `${measured}: 6,842 creators, reactions per view`;
  return [
    rates('tiktok', '<10k', [1.5, 3.8, 6.7, 10.6, 18], source),
    rates('tiktok', '10k-50k', [1.7, 3.5, 6.3, 10.5, 18], source),
    rates('tiktok', '50k+', [1.9, 3.5, 6.1, 10, 18], source),
  ].flat();
}

/** Two rows from the five quantiles P5, P25, P50, P75, P95 in percent. */
function rates(
  platform: string,
  tier: string,
  [p5, p25, p50, p75, p95]: readonly [number, number, number, number, number],
  source: string,
): ThresholdRow[] {
  const common = { platform, tier, unit: 'percent', year: 2026, source };
  return [
    { metric: 'engagement_rate', low: p25, typical: p50, high: p75, ...common },
    { metric: 'engagement_rate_extremes', low: p5, high: p95, ...common },
  ];
}
