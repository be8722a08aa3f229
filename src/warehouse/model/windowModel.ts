import type { ModelStep } from './modelStep';

/** How much of each post's cost counts by now, and where conversions can be measured at all. */
export const windowModel: readonly ModelStep[] = [
  {
    name: 'delays',
    comment:
      'How long after closed posts the conversions of each length of window came, in milliseconds.',
    sql: `
  SELECT
    post_facts.window_ms,
    LEAST(TIMESTAMP_DIFF(credits.occurred_at, post_facts.published_at, MILLISECOND), post_facts.window_ms) AS delay_ms
  FROM credits
  JOIN post_facts ON post_facts.post_id = credits.post_id
  WHERE credits.is_action AND post_facts.window_end <= post_facts.run_at`,
  },
  {
    name: 'counted_shares',
    comment:
      'F(age) = (n + 20 F0(age)) / (N + 20) while the window is open, then 1; F0 has a half-life of 1.5 days.',
    sql: `
  SELECT
    opened.post_id,
    IF(ANY_VALUE(opened.age_ms) >= ANY_VALUE(opened.window_ms), 1,
      (COUNTIF(delays.delay_ms <= opened.age_ms) + 20 * (
        (1 - POW(2, -(ANY_VALUE(opened.age_ms) / 86400000) / 1.5))
        / NULLIF(1 - POW(2, -(ANY_VALUE(opened.window_ms) / 86400000) / 1.5), 0)))
      / (COUNT(delays.delay_ms) + 20)) AS share
  FROM (
    SELECT post_id, window_ms, TIMESTAMP_DIFF(run_at, published_at, MILLISECOND) AS age_ms
    FROM post_facts
    WHERE published_at <= run_at AND window_end > run_at) AS opened
  LEFT JOIN delays ON delays.window_ms = opened.window_ms
  GROUP BY opened.post_id`,
  },
  {
    name: 'window_days',
    comment: 'The days on which each campaign had a window open, and from when to when.',
    sql: `
  SELECT campaign_id, window_from, window_to, day
  FROM (
    SELECT campaign_id, MIN(published_at) AS window_from, MAX(window_end) AS window_to
    FROM (
      SELECT *, COUNTIF(is_start) OVER (
        PARTITION BY campaign_id ORDER BY published_at, window_end
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS stretch
      FROM (
        SELECT
          campaign_id, published_at, window_end,
          COALESCE(published_at > MAX(window_end) OVER (
            PARTITION BY campaign_id ORDER BY published_at, window_end
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), TRUE) AS is_start
        FROM post_facts
        WHERE published_at <= run_at))
    GROUP BY campaign_id, stretch),
    UNNEST(GENERATE_DATE_ARRAY(DATE(window_from), DATE(window_to))) AS day`,
  },
  {
    name: 'campaign_keys',
    comment:
      "Valid conversions of the campaign's kind in its windows, and the keys that they carry.",
    sql: `
  SELECT
    window_days.campaign_id,
    COUNT(*) AS order_count,
    COUNTIF(credits.evidence != 'survey' AND (credits.creator_id IS NOT NULL OR credits.is_ambiguous)) AS tracked_count,
    COUNTIF(credits.evidence = 'survey') AS survey_count,
    COUNTIF(credits.survey_creator IS NOT NULL) AS answer_count
  FROM credits
  JOIN window_days
    ON window_days.day = DATE(credits.occurred_at)
    AND credits.occurred_at >= window_days.window_from AND credits.occurred_at < window_days.window_to
  LEFT JOIN {campaigns} AS campaigns ON campaigns.campaign_id = window_days.campaign_id
  WHERE credits.role IN ('counted', 'other')
    AND credits.kind = IF(COALESCE(campaigns.action, '') = 'lead', 'lead', 'order')
  GROUP BY window_days.campaign_id`,
  },
  {
    name: 'contributions',
    comment: 'What keys, conversions and reports say of each creator in each campaign.',
    sql: `
  SELECT creator_id, campaign_id, TRUE AS has_key, 0.0 AS conversions, 0.0 AS known, 0.0 AS returned
  FROM (
    SELECT uses.creator_id, uses.campaign_id
    FROM key_uses AS uses
    JOIN key_owners AS owners USING (kind, key)
    WHERE owners.creator_count = 1 AND uses.kind IN ('code', 'item', 'utm_content', 'utm_id', 'page')) AS keyed
  UNION ALL
  SELECT creator_id, campaign_id, FALSE, 0, 0, 0 FROM post_facts
  UNION ALL
  SELECT creator_id, campaign_id, FALSE, 0, 0, 0 FROM {collaborations}
  UNION ALL
  SELECT
    credits.creator_id, credits.campaign_id,
    credits.is_action AND credits.evidence != 'survey',
    IF(credits.is_action, 1, 0),
    IF(credits.is_action AND IF(credits.action_kind = 'lead', campaigns.lead_value, credits.margin) IS NOT NULL, 1, 0),
    IF(credits.is_action, COALESCE(IF(credits.action_kind = 'lead', campaigns.lead_value, credits.margin), 0), 0)
  FROM credits
  LEFT JOIN {campaigns} AS campaigns ON campaigns.campaign_id = credits.campaign_id
  WHERE credits.role = 'counted'
  UNION ALL
  SELECT
    creator_id, campaign_id, TRUE, converted,
    IF(converted = 0 OR returned IS NULL, 0, converted),
    IF(converted = 0 OR returned IS NULL, 0, returned)
  FROM (
    SELECT
      counts.creator_id, counts.campaign_id,
      COALESCE(IF(campaigns.action = 'lead', counts.leads, counts.orders), 0) AS converted,
      IF(campaigns.action = 'lead', campaigns.lead_value * COALESCE(counts.leads, 0), counts.margin) AS returned
    FROM {reported_counts} AS counts
    JOIN {campaigns} AS campaigns ON campaigns.campaign_id = counts.campaign_id
    WHERE counts.creator_id IS NOT NULL) AS reported`,
  },
  {
    name: 'assignments',
    comment:
      "Whether a creator's conversions in a campaign can be measured, whether their return is known, and its mean.",
    sql: `
  SELECT
    *,
    is_measured AND IF(action_kind = 'lead',
      lead_value IS NOT NULL, conversions = 0 OR SAFE_DIVIDE(known, conversions) >= 0.8) AS is_return_known,
    IF(known = 0, 0, returned / NULLIF(known, 0)) AS mean_return
  FROM (
    SELECT
      sums.*,
      IF(COALESCE(campaigns.action, '') = 'lead', 'lead', 'order') AS action_kind,
      campaigns.lead_value,
      (has_key OR COALESCE(answer_count >= 10, FALSE)) AND (
        COALESCE(campaigns.measured_by, '') = 'reports' OR COALESCE(
          order_count < 20
          OR SAFE_DIVIDE(tracked_count + IF(answer_count >= 10, survey_count, 0), order_count) >= 0.1, TRUE)) AS is_measured
    FROM (
      SELECT
        creator_id, campaign_id, LOGICAL_OR(has_key) AS has_key,
        SUM(conversions) AS conversions, SUM(known) AS known, SUM(returned) AS returned
      FROM contributions
      GROUP BY creator_id, campaign_id) AS sums
    LEFT JOIN {campaigns} AS campaigns ON campaigns.campaign_id = sums.campaign_id
    LEFT JOIN campaign_keys ON campaign_keys.campaign_id = sums.campaign_id)`,
  },
];
