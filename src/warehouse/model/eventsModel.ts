import type { FeedSource } from '../../workbook/feed/defineFeed';
import {
  type FeedMeasure,
  type MeasureFrom,
  measureColumns,
} from '../../workbook/feed/feedColumns';
import {
  type PlainMeasure,
  type PlainSource,
  plainMeasures,
} from '../../workbook/feed/plainMeasures';
import type { ModelStep } from './modelStep';

/** The first of some costs that is known and all after it; 0 when none is. */
const spend = `(COALESCE(fee, 0) + COALESCE(bonus, 0) + COALESCE(product_cost, 0) + COALESCE(shipping, 0)
      + COALESCE(rights_fee, 0) + COALESCE(boost_spend, 0) + COALESCE(hours * hourly_rate, 0))`;

/** (1 − f) × reach × (1 − w^φ) / (1 − w), φ = impressions / reach; reach and impressions stand in for each other. */
function authenticImpressions(invalidShare: string): string {
  const people = 'COALESCE(reach, impressions)';
  const shown = `IF(impressions IS NULL, ${people}, GREATEST(impressions, ${people}))`;
  return `CASE
      WHEN impressions IS NULL AND reach IS NULL THEN NULL
      WHEN ${shown} = 0 OR ${people} = 0 OR ${invalidShare} >= 1 THEN 0
      WHEN repeat_weight = 1 THEN (1 - ${invalidShare}) * ${people} * (${shown} / ${people})
      ELSE (1 - ${invalidShare}) * ${people} * ((1 - POW(repeat_weight, ${shown} / ${people})) / (1 - repeat_weight))
    END`;
}

const isKnown = 'assignments.is_return_known';

type Measures<Source extends FeedSource> = { readonly [Key in MeasureFrom<Source>]: string };

/** The columns of a tab that are measures as they stand. */
function plain<Source extends PlainSource>(source: Source) {
  const columns = plainMeasures(source).map((key) => [key, key]);
  return Object.fromEntries(columns) as { readonly [Key in PlainMeasure<Source>]: string };
}

const ofPosts: Measures<'posts'> = {
  ...plain('posts'),
  spend: 'spend',
  authentic_impressions: authenticImpressions('COALESCE(signals.invalid_share, 0)'),
  engagements: 'engagements',
  er_base: 'IF(engagements IS NULL, NULL, COALESCE(reach, impressions, views))',
  counted_spend: 'IF(assignments.is_measured, spend * COALESCE(shares.share, 1), 0)',
  return_spend: `IF(${isKnown}, spend * COALESCE(shares.share, 1), 0)`,
};

const ofAssets: Measures<'assets'> = {
  ...plain('assets'),
  spend: 'spend',
  authentic_impressions: authenticImpressions(
    'COALESCE(used.invalid_share, signals.invalid_share, 0)',
  ),
  counted_spend: 'IF(assignments.is_measured, spend, 0)',
  return_spend: `IF(${isKnown}, spend, 0)`,
};

const isCounted = "role = 'counted'";
const isOther = "role = 'other'";

const ofConversions: Measures<'conversions'> = {
  leads: `IF(${isCounted} AND kind = 'lead', 1, 0)`,
  qualified_leads: `IF(${isCounted} AND kind = 'lead', IF(qualified, 1, IF(NOT qualified, 0, NULL)), NULL)`,
  orders: `IF(${isCounted} AND kind = 'order' AND NOT is_refunded, 1, 0)`,
  new_customers: `IF(${isCounted} AND kind = 'order' AND NOT is_refunded, IF(new_customer, 1, IF(NOT new_customer, 0, NULL)), NULL)`,
  revenue: `IF(${isCounted}, COALESCE(revenue, 0), 0)`,
  refunds: `IF(${isCounted}, COALESCE(refunded, 0), 0)`,
  margin: `IF(${isCounted}, margin, NULL)`,
  other_leads: `IF(${isOther} AND kind = 'lead', 1, 0)`,
  other_orders: `IF(${isOther} AND kind = 'order', 1, 0)`,
  other_revenue: `IF(${isOther}, COALESCE(revenue, 0), 0)`,
  return_value: `CASE
      WHEN NOT (${isCounted} AND COALESCE(${isKnown}, FALSE) AND kind = credits.action_kind) THEN 0
      WHEN kind = 'lead' THEN assignments.lead_value
      WHEN is_refunded THEN margin
      ELSE COALESCE(margin, assignments.mean_return)
    END`,
  refunded_orders: `IF(${isCounted} AND is_refunded, 1, 0)`,
  other_refunds: `IF(role IN ('other', 'alone'), COALESCE(refunded, 0), 0)`,
};

/** Whether a measure is kept in millionths, so that sums do not depend on their order. */
export function isDecimal({ kind, hasFraction }: (typeof measureColumns)[number]): boolean {
  return kind === 'money' || hasFraction === true;
}

/** The measures of a source in the feed's order; those that it does not feed are null. */
function measures(given: { readonly [Key in FeedMeasure]?: string }): string {
  return measureColumns
    .map((column) => {
      const value = given[column.key];
      if (isDecimal(column)) {
        const micros = value && `CAST(FLOOR((${value}) * 1000000 + 0.5) AS INT64)`;
        return `${micros ?? 'CAST(NULL AS INT64)'} AS ${column.key}`;
      }
      return `${value === undefined ? 'CAST(NULL AS FLOAT64)' : `CAST(${value} AS FLOAT64)`} AS ${column.key}`;
    })
    .join(',\n    ');
}

/** Everything that adds to the feed, one event each; money in millionths. */
export const eventsModel: readonly ModelStep[] = [
  {
    name: 'post_events',
    comment: 'What posts cost and reached, on the day they were published.',
    sql: `
  SELECT
    'posts' AS source, DATE(published_at, time_zone) AS day,
    posts.campaign_id, posts.creator_id, posts.post_id,
    'post' AS touchpoint, '(none)' AS evidence, '(none)' AS timing,
    FALSE AS needs_margin, FALSE AS has_margin,
    ${measures(ofPosts)}
  FROM (
    SELECT
      *,
      ${spend} AS spend,
      IF(likes IS NULL AND comments IS NULL AND saves IS NULL AND shares IS NULL, NULL,
        COALESCE(likes, 0) + COALESCE(comments, 0) + COALESCE(saves, 0) + COALESCE(shares, 0)) AS engagements
    FROM post_facts
    WHERE published_at <= run_at) AS posts
  LEFT JOIN counted_shares AS shares ON shares.post_id = posts.post_id
  LEFT JOIN assignments
    ON assignments.creator_id = posts.creator_id AND assignments.campaign_id = posts.campaign_id
  LEFT JOIN {creator_signals} AS signals ON signals.creator_id = posts.creator_id`,
  },
  {
    name: 'asset_events',
    comment: 'What reuse cost and reached, on the day it began.',
    sql: `
  SELECT
    'assets' AS source, COALESCE(started_on, post_day) AS day,
    used.campaign_id, used.creator_id, used.post_id,
    COALESCE(touchpoint, 'other') AS touchpoint, '(none)' AS evidence, '(none)' AS timing,
    FALSE AS needs_margin, FALSE AS has_margin,
    ${measures(ofAssets)}
  FROM (
    SELECT
      assets.*,
      post_facts.creator_id, post_facts.campaign_id,
      DATE(post_facts.published_at, post_facts.time_zone) AS post_day,
      run.repeat_weight,
      COALESCE(assets.added_cost, 0) AS spend
    FROM {assets} AS assets
    CROSS JOIN {run} AS run
    LEFT JOIN post_facts ON post_facts.post_id = assets.post_id
    WHERE COALESCE(assets.started_on <= DATE(run.run_at, run.time_zone), TRUE)
      AND (assets.started_on IS NOT NULL OR assets.impressions IS NOT NULL OR assets.reach IS NOT NULL
        OR assets.added_cost > 0)) AS used
  LEFT JOIN assignments
    ON assignments.creator_id = used.creator_id AND assignments.campaign_id = used.campaign_id
  LEFT JOIN {creator_signals} AS signals ON signals.creator_id = used.creator_id`,
  },
  {
    name: 'conversion_events',
    comment: 'Leads, orders and refunds without an order, on the day they occurred.',
    sql: `
  SELECT
    'conversions' AS source, DATE(occurred_at, time_zone) AS day,
    credits.campaign_id, credits.creator_id, credits.post_id,
    'post' AS touchpoint, evidence, IF(timing = '', '(none)', timing) AS timing,
    kind = 'order' AND role IN ('counted', 'other') AND NOT is_refunded AS needs_margin,
    kind = 'order' AND role IN ('counted', 'other') AND NOT is_refunded AND margin IS NOT NULL AS has_margin,
    ${measures(ofConversions)}
  FROM credits
  LEFT JOIN assignments
    ON assignments.creator_id = credits.creator_id AND assignments.campaign_id = credits.campaign_id
  WHERE role != 'excluded'`,
  },
];
