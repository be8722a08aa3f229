import type { ModelStep } from './modelStep';

const counted = "role = 'counted'";
const order = `${counted} AND kind = 'order' AND NOT is_refunded`;
const lead = `${counted} AND kind = 'lead'`;
const age = 'TIMESTAMP_DIFF(run_at, occurred_at, MILLISECOND)';
const periodMs = 28 * 24 * 60 * 60 * 1000;
const isTracked =
  "evidence != 'survey' AND (creator_id IS NOT NULL OR COALESCE(is_ambiguous, FALSE))";

/** Sum and number of the values of a kind of rows that say something. */
function known(name: string, rows: string, value: string): string {
  return `SUM(IF(${rows}, ${value}, NULL)) AS ${name}_sum,
    COUNT(IF(${rows}, ${value}, NULL)) AS ${name}_count`;
}

function keyCounts(campaign: string, windows: string): string {
  return `
  SELECT
    ${campaign} AS campaign_id, credits.kind,
    COUNT(*) AS orders,
    COUNTIF(${isTracked}) AS tracked,
    COUNTIF(evidence = 'survey') AS by_survey,
    COUNTIF(survey_creator IS NOT NULL) AS answered,
    COUNTIF(survey_names) AS named,
    COUNTIF(survey_names AND ${isTracked}) AS both
  FROM credits
  JOIN ${windows} AS windows
    ON windows.day = DATE(credits.occurred_at)
    AND credits.occurred_at >= windows.window_from AND credits.occurred_at < windows.window_to
  WHERE role IN ('counted', 'other')
  GROUP BY ${campaign === "''" ? '' : 'windows.campaign_id, '}credits.kind`;
}

/** What leads and orders come to, as far as judgement needs it: a few rows, however many there are. */
export const factsModel: readonly ModelStep[] = [
  {
    name: 'returned',
    comment: 'What each lead and order returned.',
    sql: `
  SELECT credits.*, IF(credits.action_kind = 'lead', campaigns.lead_value, credits.margin) AS value
  FROM credits
  LEFT JOIN {campaigns} AS campaigns ON campaigns.campaign_id = credits.campaign_id
  WHERE role IN ('counted', 'other')`,
  },
  {
    name: 'customers',
    comment: 'Customers with an in-window order, where the first one was credited.',
    sql: `
  SELECT creator_id, campaign_id, COUNT(*) AS customers, COUNTIF(order_count > 1) AS repeat_customers
  FROM (
    SELECT
      creator_id, campaign_id, role,
      COUNT(*) OVER (PARTITION BY customer_id) AS order_count,
      ROW_NUMBER() OVER (
        PARTITION BY customer_id ORDER BY IF(role = 'counted', 0, 1), sheet_row, occurred_at) AS place
    FROM credits
    WHERE role IN ('counted', 'other') AND kind = 'order' AND NOT is_refunded AND customer_id IS NOT NULL)
  WHERE place = 1 AND role = 'counted'
  GROUP BY creator_id, campaign_id`,
  },
  {
    name: 'place_facts',
    comment: 'By creator and campaign.',
    sql: `
  SELECT sums.*, customers.customers, customers.repeat_customers
  FROM (
    SELECT
      creator_id, campaign_id,
      COUNTIF(is_action) AS conversions,
      LOGICAL_OR(is_action AND evidence != 'survey') AS has_key,
      ${known('returns', 'is_action', 'value')},
      SUM(IF(is_action, value * value, 0)) AS return_squares,
      SUM(IF(${counted} AND is_refunded AND action_kind = 'order', margin, 0)) AS refunded_return,
      COUNTIF(${lead}) AS leads,
      ${known('qualified', lead, 'IF(qualified, 1, 0) + IF(qualified IS NULL, NULL, 0)')},
      ${known('new_customers', order, 'IF(new_customer, 1, 0) + IF(new_customer IS NULL, NULL, 0)')},
      COUNTIF(${order}) AS orders,
      COUNTIF(${counted} AND is_refunded) AS refunded_orders,
      SUM(IF(${counted}, COALESCE(revenue, 0), 0)) AS revenue,
      SUM(IF(${counted}, COALESCE(refunded, 0), 0)) AS refunds,
      COALESCE(SUM(IF(${order} OR (${lead} AND COALESCE(revenue, 0) != 0), margin, NULL)), 0)
        + SUM(IF(${counted} AND is_refunded, margin, 0)) AS margin_sum,
      COUNT(IF(${order} OR (${lead} AND COALESCE(revenue, 0) != 0), margin, NULL)) AS margin_count,
      COUNTIF(role = 'other' AND kind = 'lead') AS other_leads,
      COUNTIF(role = 'other' AND kind = 'order') AS other_orders,
      COUNTIF(${order} AND ${age} >= 0 AND ${age} < ${periodMs}) AS orders_now,
      COUNTIF(${order} AND ${age} >= ${periodMs} AND ${age} < ${2 * periodMs}) AS orders_before
    FROM returned
    GROUP BY creator_id, campaign_id) AS sums
  LEFT JOIN customers
    ON COALESCE(customers.creator_id, '') = COALESCE(sums.creator_id, '')
    AND COALESCE(customers.campaign_id, '') = COALESCE(sums.campaign_id, '')`,
  },
  {
    name: 'post_facts_counted',
    comment:
      'By post: its conversions, and the share of its cost that counts while its window is open.',
    sql: `
  SELECT
    post_facts.post_id,
    IF(post_facts.window_end <= post_facts.run_at, 1, IF(post_facts.published_at > post_facts.run_at, 0, shares.share)) AS share,
    COALESCE(credited.conversions, 0) AS conversions
  FROM post_facts
  LEFT JOIN counted_shares AS shares ON shares.post_id = post_facts.post_id
  LEFT JOIN (
    SELECT post_id, COUNT(*) AS conversions FROM credits WHERE is_action AND post_id IS NOT NULL GROUP BY post_id
  ) AS credited ON credited.post_id = post_facts.post_id`,
  },
  {
    name: 'delay_facts',
    comment: 'How many conversions followed closed posts within each hour, by length of window.',
    sql: `
  SELECT window_ms, DIV(delay_ms, 3600000) AS hours, COUNT(*) AS conversions
  FROM delays
  GROUP BY window_ms, hours`,
  },
  {
    name: 'all_windows',
    comment: 'The days on which any window was open, and from when to when.',
    sql: `
  SELECT window_from, window_to, day
  FROM (
    SELECT MIN(published_at) AS window_from, MAX(window_end) AS window_to
    FROM (
      SELECT *, COUNTIF(is_start) OVER (
        ORDER BY published_at, window_end ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS stretch
      FROM (
        SELECT
          published_at, window_end,
          COALESCE(published_at > MAX(window_end) OVER (
            ORDER BY published_at, window_end ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), TRUE) AS is_start
        FROM post_facts
        WHERE published_at <= run_at))
    GROUP BY stretch),
    UNNEST(GENERATE_DATE_ARRAY(DATE(window_from), DATE(window_to))) AS day`,
  },
  {
    name: 'key_facts',
    comment:
      'Valid leads and orders of windows and the keys that they carry: by campaign, and of all (blank).',
    sql: `${keyCounts('windows.campaign_id', 'window_days')}
  UNION ALL${keyCounts("''", 'all_windows')}`,
  },
  {
    name: 'beside_facts',
    comment: 'Commissions and payments beside posts by day and place.',
    sql: `
  SELECT day, campaign_id, creator_id, post_id, SUM(amount) AS amount
  FROM beside
  GROUP BY day, campaign_id, creator_id, post_id`,
  },
  {
    name: 'unattributed_facts',
    comment: 'Orders without evidence by day.',
    sql: `
  SELECT DATE(occurred_at, time_zone) AS day, COUNT(*) AS orders
  FROM credits
  WHERE role IN ('counted', 'other') AND evidence = 'none' AND kind = 'order'
  GROUP BY day`,
  },
  {
    name: 'survey_facts',
    comment: 'Valid orders, those with a key, and what their buyers answered.',
    sql: `
  SELECT
    COUNT(*) AS orders,
    COUNTIF(creator_id IS NOT NULL AND evidence != 'survey') AS tracked,
    COUNTIF(survey_creator IS NOT NULL AND creator_id IS NOT NULL AND evidence != 'survey') AS answered_tracked,
    COUNTIF(survey_creator IS NOT NULL AND survey_names) AS named,
    COUNTIF(survey_creator IS NOT NULL AND survey_names AND creator_id IS NOT NULL AND evidence != 'survey') AS both
  FROM credits
  WHERE role IN ('counted', 'other') AND kind = 'order'`,
  },
  {
    name: 'read_facts',
    comment: 'Rows that the table holds, and those that can be counted.',
    sql: `
  SELECT
    (SELECT COUNT(*) FROM {conversions}) AS rows_read,
    (SELECT COUNT(*) FROM told) AS rows_used,
    (SELECT COUNTIF(role = 'excluded') FROM credits) AS excluded`,
  },
];

/** The steps whose rows leave the warehouse, and the name of their kind. */
export const factSteps = {
  place: 'place_facts',
  post: 'post_facts_counted',
  delay: 'delay_facts',
  keys: 'key_facts',
  beside: 'beside_facts',
  unattributed: 'unattributed_facts',
  survey: 'survey_facts',
  read: 'read_facts',
} as const;
