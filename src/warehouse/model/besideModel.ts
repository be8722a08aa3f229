import { neverBeganOutcomes } from '../../domain/collaboration/stages';
import type { ModelStep } from './modelStep';

const neverBegan = neverBeganOutcomes.map((outcome) => `'${outcome}'`).join(', ');

/** What collaborations cost beside posts: commissions on their order's day, kill fees and adjustments when paid. */
export const besideModel: readonly ModelStep[] = [
  {
    name: 'terms',
    comment: 'From which day to which each collaboration of a creator in a campaign holds.',
    sql: `
  SELECT
    * EXCEPT (start_day, place),
    IF(place = 1, DATE '0001-01-01', start_day) AS from_day,
    LEAD(start_day) OVER (PARTITION BY creator_id, campaign_id ORDER BY start_day, place) AS to_day
  FROM (
    SELECT
      creator_id, campaign_id, commission_share, commission_base, commission_days, start_day,
      ROW_NUMBER() OVER (PARTITION BY creator_id, campaign_id ORDER BY start_day, sheet_row) AS place
    FROM (
      SELECT
        *,
        COALESCE(agreed_on, IF(
          ROW_NUMBER() OVER (PARTITION BY creator_id, campaign_id ORDER BY sheet_row) = 1,
          DATE '0001-01-01', DATE '9999-12-31')) AS start_day
      FROM {collaborations}
      WHERE COALESCE(outcome, '') NOT IN (${neverBegan})))`,
  },
  {
    name: 'beside',
    comment:
      "Commissions in cents of the currency, and paid kill fees and adjustments in the file's currency.",
    sql: `
  SELECT
    day, campaign_id, creator_id, post_id, 0 AS sheet_row,
    IF(base > 0, FLOOR(base * commission_share * money_parts + 0.000001 + 0.5) / money_parts, 0) AS amount
  FROM (
    SELECT
      earned.*, terms.commission_share, run.money_parts,
      IF(terms.commission_base = 'margin', earned.margin, earned.revenue - COALESCE(earned.refunded, 0)) AS base
    FROM (
      SELECT
        credits.* EXCEPT (post_id), credits.post_id,
        DATE(credits.occurred_at, credits.time_zone) AS day, post_facts.published_at
      FROM credits
      LEFT JOIN post_facts ON post_facts.post_id = credits.post_id
      WHERE credits.kind = 'order' AND credits.role IN ('counted', 'other')
        AND credits.timing IN ('in_window', 'late') AND NOT credits.is_refunded) AS earned
    JOIN terms
      ON terms.creator_id = earned.creator_id AND terms.campaign_id = earned.campaign_id
      AND terms.from_day <= earned.day AND (terms.to_day IS NULL OR terms.to_day > earned.day)
    CROSS JOIN {run} AS run
    WHERE terms.commission_share > 0 AND (earned.timing = 'in_window' OR (
      terms.commission_days > 0 AND earned.occurred_at < TIMESTAMP_ADD(earned.published_at, INTERVAL
        CAST(ROUND(terms.commission_days * 86400000) AS INT64) MILLISECOND))))
  WHERE base > 0 AND FLOOR(base * commission_share * money_parts + 0.000001 + 0.5) > 0
  UNION ALL
  SELECT
    payouts.paid_on, collaborations.campaign_id, collaborations.creator_id, NULL, payouts.sheet_row, payouts.amount
  FROM {payouts} AS payouts
  CROSS JOIN {run} AS run
  LEFT JOIN {collaborations} AS collaborations ON collaborations.collab_id = payouts.collab_id
  WHERE payouts.kind IN ('kill_fee', 'adjustment') AND payouts.state = 'paid'
    AND payouts.paid_on <= DATE(run.run_at, run.time_zone)
    AND UPPER(TRIM(COALESCE(payouts.currency, run.currency, ''))) = UPPER(TRIM(COALESCE(run.currency, payouts.currency, '')))`,
  },
];
