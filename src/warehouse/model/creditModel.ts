import type { ModelStep } from './modelStep';

/** A choice by the evidence that decides. */
function byEvidence(column: (proof: string) => string): string {
  return `CASE evidence
      WHEN 'code' THEN ${column('code')} WHEN 'item' THEN ${column('item')} WHEN 'utm' THEN ${column('utm')}
      WHEN 'landing' THEN ${column('landing')} WHEN 'survey' THEN ${column('survey')}
    END`;
}

const creatorOf = byEvidence(
  (proof) =>
    ({ code: 'code.creator_id', survey: 'survey_creator_id' })[proof] ?? `${proof}_creator`,
);
const campaignOf = byEvidence(
  (proof) =>
    ({ code: 'code.campaign_id', survey: 'CAST(NULL AS STRING)' })[proof] ?? `${proof}_campaign`,
);

/**
 * To whom each lead and order is attributed, by what, in which post's window. An outer join holds plain comparisons
 * alone: with an OR in it some engines compare every row with every other.
 */
export const creditModel: readonly ModelStep[] = [
  {
    name: 'post_facts',
    comment: 'Posts with their windows.',
    sql: `
  SELECT
    posts.*,
    run.run_at, run.time_zone, run.hourly_rate, run.repeat_weight,
    CAST(ROUND(COALESCE(campaigns.window_days, run.window_days) * 86400000) AS INT64) AS window_ms,
    TIMESTAMP_ADD(published_at, INTERVAL
      CAST(ROUND(COALESCE(campaigns.window_days, run.window_days) * 86400000) AS INT64) MILLISECOND) AS window_end
  FROM {posts} AS posts
  CROSS JOIN {run} AS run
  LEFT JOIN {campaigns} AS campaigns ON campaigns.campaign_id = posts.campaign_id`,
  },
  {
    name: 'post_spans',
    comment:
      "How long each post is its creator's latest: of all campaigns (blank), and of its own.",
    sql: `
  SELECT
    creator_id, span_campaign, campaign_id, post_id, published_at, window_end, excluded_from,
    LEAD(published_at, 1, TIMESTAMP '9999-12-31') OVER (
      PARTITION BY creator_id, span_campaign ORDER BY published_at, post_id) AS next_at,
    ROW_NUMBER() OVER (PARTITION BY creator_id, span_campaign ORDER BY published_at, post_id) AS span_number
  FROM post_facts, UNNEST(['', campaign_id]) AS span_campaign`,
  },
  {
    name: 'decided',
    comment:
      'The strongest evidence decides; with precedence click the link comes before the code. A leaked code counts by the link or page.',
    sql: `
  SELECT
    *,
    ${creatorOf} AS creator_id,
    ${campaignOf} AS key_campaign
  FROM (
    SELECT
      *,
      CASE
        WHEN is_excluded THEN 'excluded'
        WHEN precedence = 'click' AND utm_creator IS NOT NULL THEN 'utm'
        WHEN code.creator_id IS NOT NULL AND NOT code.is_leaked THEN 'code'
        WHEN code.creator_id = utm_creator THEN 'utm'
        WHEN code.creator_id IS NOT NULL THEN 'landing'
        WHEN item_creator IS NOT NULL THEN 'item'
        WHEN utm_creator IS NOT NULL THEN 'utm'
        WHEN landing_creator IS NOT NULL THEN 'landing'
        WHEN survey_creator_id IS NOT NULL THEN 'survey'
        ELSE 'none'
      END AS evidence
    FROM evidence)`,
  },
  {
    name: 'placed',
    comment:
      "The post that the own link, page or item names, else the creator's latest one of the key's campaign.",
    sql: `
  SELECT
    decided.*,
    COALESCE(named.post_id, latest.post_id) AS at_post,
    COALESCE(named.campaign_id, latest.campaign_id) AS post_campaign,
    COALESCE(named.published_at, latest.published_at) AS published_at,
    COALESCE(named.window_end, latest.window_end) AS window_end,
    IF(named.post_id IS NULL, latest.excluded_from, named.excluded_from) AS excluded_from,
    firsts.campaign_id AS first_campaign
  FROM (
    SELECT
      *,
      CASE
        WHEN utm_creator = creator_id AND utm_post IS NOT NULL THEN utm_post
        WHEN landing_creator = creator_id AND landing_post IS NOT NULL THEN landing_post
        WHEN item_creator = creator_id THEN item_post
      END AS named_post
    FROM decided) AS decided
  LEFT JOIN post_facts AS named
    ON named.post_id = decided.named_post AND named.creator_id = decided.creator_id
  LEFT JOIN post_spans AS latest
    ON latest.creator_id = decided.creator_id
    AND latest.span_campaign = COALESCE(decided.key_campaign, '')
    AND latest.published_at <= decided.occurred_at
    AND latest.next_at > decided.occurred_at
  LEFT JOIN post_spans AS firsts
    ON firsts.creator_id = decided.creator_id AND firsts.span_campaign = '' AND firsts.span_number = 1`,
  },
  {
    name: 'own_credits',
    comment: 'Before any post the creator is named and the timing is early.',
    sql: `
  SELECT
    * EXCEPT (published_at, window_end, excluded_from),
    IF(is_early, COALESCE(key_campaign, first_campaign), post_campaign) AS campaign_id,
    IF(is_early, NULL, at_post) AS post_id,
    CASE
      WHEN creator_id IS NULL THEN ''
      WHEN is_early THEN 'early'
      WHEN occurred_at >= excluded_from THEN 'late'
      WHEN occurred_at < window_end THEN 'in_window'
      ELSE 'late'
    END AS timing
  FROM (
    SELECT *, at_post IS NULL OR occurred_at < published_at AS is_early
    FROM placed)`,
  },
  {
    name: 'inherited',
    comment: "An order that came from a credited lead takes over that lead's credit.",
    sql: `
  SELECT
    * EXCEPT (creator_id, campaign_id, post_id, evidence, timing, lead),
    IF(from_lead, lead.creator_id, creator_id) AS creator_id,
    IF(from_lead, lead.campaign_id, campaign_id) AS campaign_id,
    IF(from_lead, lead.post_id, post_id) AS post_id,
    IF(from_lead, lead.evidence, evidence) AS evidence,
    IF(from_lead, lead.timing, timing) AS timing
  FROM (
    SELECT
      *,
      COALESCE(kind = 'order' AND lead_id IS NOT NULL AND NOT is_excluded
        AND lead.kind = 'lead' AND lead.creator_id IS NOT NULL AND lead.occurred_at <= occurred_at, FALSE) AS from_lead
    FROM (
      SELECT
        *,
        FIRST_VALUE(STRUCT(
          kind AS kind, occurred_at AS occurred_at, creator_id AS creator_id, campaign_id AS campaign_id,
          post_id AS post_id, evidence AS evidence, timing AS timing)) OVER (
          PARTITION BY IF(kind = 'order' AND lead_id IS NOT NULL, lead_id, conversion_id)
          ORDER BY IF(kind = 'lead', 0, 1)
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS lead
      FROM own_credits))`,
  },
  {
    name: 'credits',
    comment:
      'What counts for a creator (counted), stands beside (other) or not at all (excluded), and its margin.',
    sql: `
  SELECT
    *,
    CASE
      WHEN is_refunded THEN 0 - COALESCE(cost_of_goods, 0)
      WHEN cost_of_goods IS NOT NULL THEN revenue - COALESCE(refunded, 0) - cost_of_goods
      ELSE (revenue - COALESCE(refunded, 0)) * margin_rate
    END AS margin,
    role = 'counted' AND NOT is_refunded AND kind = action_kind AS is_action
  FROM (
    SELECT
      inherited.* EXCEPT (is_excluded),
      CASE
        WHEN is_alone THEN 'alone'
        WHEN is_excluded THEN 'excluded'
        WHEN timing = 'in_window' AND COALESCE(campaigns.measured_by, '') != 'reports' THEN 'counted'
        ELSE 'other'
      END AS role,
      kind = 'order' AND COALESCE(revenue > 0 AND refunded >= revenue, FALSE) AS is_refunded,
      COALESCE(campaigns.gross_margin, run.gross_margin) AS margin_rate,
      IF(COALESCE(campaigns.action, '') = 'lead', 'lead', 'order') AS action_kind
    FROM inherited
    CROSS JOIN {run} AS run
    LEFT JOIN {campaigns} AS campaigns ON campaigns.campaign_id = inherited.campaign_id)`,
  },
];
