import { evidences, timings } from '../../domain/attribution/evidence';
import { tiers } from '../../domain/engagement/tier';
import {
  type dimensionKeys,
  type FeedMeasure,
  measureColumns,
} from '../../workbook/feed/feedColumns';
import { lookerTab } from '../../workbook/schema/tabs/lookerTab';
import { isDecimal } from './eventsModel';
import type { ModelStep } from './modelStep';

/** The places of texts in a fixed order. */
function rank(column: string, texts: readonly string[]): string {
  const places = texts.map((text, place) => `WHEN '${text}' THEN ${place + 1}`).join(' ');
  return `CASE ${column} ${places} ELSE 0 END`;
}

/** The order of the feed within a day: campaign, creator, post, touchpoint, evidence, timing. */
const orderInDay = `
        COALESCE(campaign_id, '(none)'), COALESCE(creator_id, '(none)'), COALESCE(post_id, '(none)'),
        touchpoint != 'post', touchpoint,
        ${rank('evidence', evidences)},
        ${rank('timing', timings.slice(1))}`;

/** Rows without a day come after all days. */
const dayOrLast = (day: string) => `COALESCE(${day}, DATE '9999-12-31')`;

function eachMeasure(write: (column: (typeof measureColumns)[number]) => string): string {
  return measureColumns.map(write).join(',\n    ');
}

/** What a measure is in rows of sources that do not feed it: blank where it may be unknown, else 0. */
function elsewhere({ key, isBlankElsewhere }: (typeof measureColumns)[number]): string {
  if (isBlankElsewhere) return 'NULL';
  return key === 'margin' ? 'IF(margin_is_known, 0, NULL)' : '0';
}

/** Cents so that each column's sum is the rounded true sum: every cell takes over what rounding left above it. */
function inCents(column: (typeof measureColumns)[number]): string {
  const { key, from } = column;
  const value = isDecimal(column)
    ? `IF(${key} IS NULL, NULL,
      (FLOOR(${key}_to_here / cent_micros + 0.5) - FLOOR((${key}_to_here - ${key}) / cent_micros + 0.5)) / money_parts)`
    : key;
  const sources = from.map((source) => `'${source}'`).join(', ');
  return `IF(source IN (${sources}), ${value}, ${elsewhere(column)}) AS ${key}`;
}

/** Each of the columns that are rounded. */
function eachDecimal(write: (key: string) => string): string {
  return measureColumns
    .filter(isDecimal)
    .map(({ key }) => write(key))
    .join(',\n      ');
}

/** A row of the feed of its own: what is given, else 0 or blank. */
function plainMeasures(given: { readonly [Key in FeedMeasure]?: string }): string {
  return eachMeasure(
    ({ key, isBlankElsewhere }) => `${given[key] ?? (isBlankElsewhere ? 'NULL' : '0')} AS ${key}`,
  );
}

/** Millionths of one cent of the file's currency. */
const centMicros = 'DIV(1000000, run.money_parts)';
const cents = (amount: string) => `FLOOR((${amount}) * run.money_parts + 0.5) / run.money_parts`;
const credited = (amount: string) => `IF(creator_id IS NULL, 0, ${amount})`;
const uncredited = (amount: string) => `IF(creator_id IS NULL, ${amount}, 0)`;

const besideAmount = `(FLOOR(SUM(micros) OVER beside_order / ${centMicros} + 0.5)
      - FLOOR((SUM(micros) OVER beside_order - micros) / ${centMicros} + 0.5)) / run.money_parts`;

/** What describes a campaign, creator or post: (none) without one, (not set) where its tab says nothing. */
function label(id: string, text: string): string {
  return `IF(${id} IS NULL, '(none)', COALESCE(NULLIF(${text}, ''), '(not set)'))`;
}

const tierOf = `CASE ${tiers.map(({ name, from }) => `WHEN creators.followers >= ${from} THEN '${name}'`).join(' ')} END`;

type Dimension = (typeof dimensionKeys)[number];

const dimensions: { readonly [Key in Dimension]: string } = {
  date: 'IF(feed_rows.one IS NULL, DATE(run.run_at, run.time_zone), feed_rows.day)',
  campaign_id: "COALESCE(feed_rows.campaign_id, '(none)')",
  campaign: label('feed_rows.campaign_id', 'COALESCE(campaigns.name, feed_rows.campaign_id)'),
  stage: label('feed_rows.campaign_id', 'campaigns.stage'),
  creator_id: "COALESCE(feed_rows.creator_id, '(none)')",
  creator: "COALESCE(creators.name, feed_rows.creator_id, '(unattributed)')",
  platform: label('feed_rows.creator_id', 'creators.platform'),
  tier: label('feed_rows.creator_id', tierOf),
  post_id: "COALESCE(feed_rows.post_id, '(none)')",
  collab_type: label('feed_rows.post_id', 'posts.collab_type'),
  scenario: label('feed_rows.post_id', 'posts.scenario'),
  touchpoint: "COALESCE(feed_rows.touchpoint, 'post')",
  evidence: "COALESCE(feed_rows.evidence, '(none)')",
  timing: "COALESCE(feed_rows.timing, '(none)')",
  data_kind: `IF(feed_rows.one IS NOT NULL AND IF(feed_rows.campaign_id IS NULL,
      run.is_sample, REGEXP_CONTAINS(feed_rows.campaign_id, r'(?i)^sample-')), 'sample', 'real')`,
  feed_version: 'run.feed_version',
  updated_at: 'run.run_at',
};

const lookerColumns = lookerTab.columns
  .map(({ key }) =>
    key in dimensions
      ? `${dimensions[key as Dimension]} AS ${key}`
      : `IF(feed_rows.one IS NULL, 0, feed_rows.${key}) AS ${key}`,
  )
  .join(',\n    ');

/** The rows of the feed with exactly the columns of the Looker tab. */
export const feedModel: readonly ModelStep[] = [
  {
    name: 'summed',
    comment: 'One row per day, place, touchpoint, evidence and timing.',
    sql: `
  SELECT
    source, day, campaign_id, creator_id, post_id, touchpoint, evidence, timing,
    COUNTIF(needs_margin) AS needing_margin, COUNTIF(has_margin) AS having_margin,
    ${eachMeasure(({ key }) => `SUM(${key}) AS ${key}`)}
  FROM (
    SELECT * FROM post_events
    UNION ALL SELECT * FROM asset_events
    UNION ALL SELECT * FROM conversion_events)
  GROUP BY source, day, campaign_id, creator_id, post_id, touchpoint, evidence, timing`,
  },
  {
    name: 'days_before',
    comment: 'The sums of all days before each day, so that no step has to see all rows at once.',
    sql: `
  SELECT
    ${dayOrLast('day')} AS day,
    SUM(needing_margin) OVER () = 0 OR SUM(having_margin) OVER () > 0 AS margin_is_known,
    ${eachDecimal((key) => `COALESCE(SUM(${key}) OVER earlier, 0) AS ${key}`)}
  FROM (
    SELECT
      day, SUM(needing_margin) AS needing_margin, SUM(having_margin) AS having_margin,
      ${eachDecimal((key) => `SUM(COALESCE(${key}, 0)) AS ${key}`)}
    FROM summed
    GROUP BY day)
  WINDOW earlier AS (
    ORDER BY ${dayOrLast('day')} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`,
  },
  {
    name: 'rounded',
    comment: 'Money in cents, without losing any.',
    sql: `
  SELECT
    day, campaign_id, creator_id, post_id, touchpoint, evidence, timing,
    ${eachMeasure(inCents)}
  FROM (
    SELECT
      summed.*, days_before.margin_is_known, run.money_parts, ${centMicros} AS cent_micros,
      ${eachDecimal((key) => `days_before.${key} + SUM(COALESCE(summed.${key}, 0)) OVER in_day AS ${key}_to_here`)}
    FROM summed
    JOIN days_before ON days_before.day = ${dayOrLast('summed.day')}
    CROSS JOIN {run} AS run
    WINDOW in_day AS (
      PARTITION BY summed.day
      ORDER BY ${orderInDay}
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW))`,
  },
  {
    name: 'beside_rows',
    comment: 'What collaborations cost beside posts, one row per day and place.',
    sql: `
  SELECT
    day, campaign_id, creator_id, post_id, 'post' AS touchpoint, '(none)' AS evidence, '(none)' AS timing,
    ${plainMeasures({
      spend: 'amount',
      counted_spend: 'IF(is_measured, amount, 0)',
      return_spend: 'IF(is_return_known, amount, 0)',
    })}
  FROM (
    SELECT
      sums.* EXCEPT (micros), assignments.is_measured, assignments.is_return_known,
      ${besideAmount} AS amount
    FROM (
      SELECT
        day, campaign_id, creator_id, post_id, MIN(sheet_row) AS sheet_row,
        SUM(CAST(FLOOR(amount * 1000000 + 0.5) AS INT64)) AS micros
      FROM beside
      GROUP BY day, campaign_id, creator_id, post_id) AS sums
    CROSS JOIN {run} AS run
    LEFT JOIN assignments
      ON assignments.creator_id = sums.creator_id AND assignments.campaign_id = sums.campaign_id
    WINDOW beside_order AS (
      ORDER BY sums.sheet_row, day, sums.campaign_id, sums.creator_id, post_id
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW))`,
  },
  {
    name: 'report_rows',
    comment: 'Counts of reports, on the last day of their period.',
    sql: `
  SELECT
    day, campaign_id, creator_id, CAST(NULL AS STRING) AS post_id, 'post' AS touchpoint, 'report' AS evidence,
    IF(creator_id IS NULL, '(none)', 'in_window') AS timing,
    ${plainMeasures({
      clicks: 'clicks',
      leads: credited('leads'),
      orders: credited('orders'),
      revenue: credited('revenue'),
      margin: credited('margin'),
      return_value: credited('return_value'),
      other_leads: uncredited('leads'),
      other_orders: uncredited('orders'),
      other_revenue: uncredited('revenue'),
    })}
  FROM (
    SELECT
      counts.day, counts.campaign_id, counts.creator_id,
      SUM(counts.clicks) AS clicks,
      COALESCE(SUM(counts.leads), 0) AS leads,
      COALESCE(SUM(counts.orders), 0) AS orders,
      ${cents('COALESCE(SUM(counts.revenue), 0)')} AS revenue,
      ${cents('SUM(counts.margin)')} AS margin,
      ${cents(`SUM(IF(COALESCE(assignments.is_return_known, FALSE), COALESCE(
        IF(assignments.action_kind = 'lead', assignments.lead_value * COALESCE(counts.leads, 0), counts.margin),
        assignments.mean_return * COALESCE(counts.orders, 0)), 0))`)} AS return_value
    FROM {reported_counts} AS counts
    CROSS JOIN {run} AS run
    LEFT JOIN assignments
      ON assignments.creator_id = counts.creator_id AND assignments.campaign_id = counts.campaign_id
    GROUP BY counts.day, counts.campaign_id, counts.creator_id, run.money_parts)`,
  },
  {
    name: 'looker',
    comment:
      'The rows with their labels; one row of zeros where there is nothing, since dashboards drop empty columns.',
    sql: `
  SELECT
    ${lookerColumns}
  FROM {run} AS run
  LEFT JOIN (
    SELECT 1 AS one, * FROM rounded
    UNION ALL SELECT 1, * FROM beside_rows
    UNION ALL SELECT 1, * FROM report_rows) AS feed_rows ON feed_rows.one = run.one
  LEFT JOIN {campaigns} AS campaigns ON campaigns.campaign_id = feed_rows.campaign_id
  LEFT JOIN {creators} AS creators ON creators.creator_id = feed_rows.creator_id
  LEFT JOIN {posts} AS posts ON posts.post_id = feed_rows.post_id`,
  },
];
