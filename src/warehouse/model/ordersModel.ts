import { refundPrefix, refundSuffix } from '../../domain/orders/orderIdOfRefund';
import { statusRules } from '../../domain/orders/statusRules';
import type { ModelStep } from './modelStep';
import { cleanText, filled, statusKey } from './textExpressions';

/** The meaning of a status' key by the rules of shops, from the narrow to the wide. */
const meaningByRules = statusRules
  .map(
    ({ meaning, pattern }) =>
      `WHEN REGEXP_CONTAINS(status_key, r'${pattern.source}') THEN '${meaning}'`,
  )
  .join('\n      ');

/** The number of the order that a refund's own number names; null when it names none. */
const orderOfRefund = `COALESCE(
      REGEXP_EXTRACT(conversion_id, r'(?i)${refundSuffix.source}'),
      REGEXP_EXTRACT(conversion_id, r'(?i)${refundPrefix.source}'))`;

/** Rows of Conversions folded into one row per lead and order: refunds and changes go to their order. */
export const ordersModel: readonly ModelStep[] = [
  {
    name: 'told',
    comment: 'What has happened by the run, with ids and statuses cleaned.',
    sql: `
  SELECT
    ${filled(cleanText('conversion_id'))} AS conversion_id,
    ${filled(cleanText('lead_id'))} AS lead_id,
    sheet_row, kind, occurred_at,
    kind != 'lead' AND COALESCE(revenue < 0, FALSE) AS is_refund,
    revenue, refunded, cost_of_goods, qualified, new_customer,
    ${filled('utm_content')} AS utm_content,
    ${filled('utm_id')} AS utm_id,
    ${filled('promo_code')} AS promo_code,
    ${filled('landing_page')} AS landing_page,
    ${filled('survey_creator')} AS survey_creator,
    ${filled('item_text')} AS item_text,
    ${filled('customer_id')} AS customer_id,
    IF(${filled('status')} IS NULL, NULL, ${statusKey('status')}) AS status_key,
    run.run_at, run.time_zone, run.precedence, run.counts_unpaid, run.vat_divisor
  FROM {conversions}
  CROSS JOIN {run} AS run
  WHERE kind IN ('lead', 'order') AND occurred_at <= run.run_at`,
  },
  {
    name: 'meant',
    comment:
      "What each status says: a word of one's own first, then the rules; null where nothing is said.",
    sql: `
  SELECT
    told.*,
    NOT is_refund AND ROW_NUMBER() OVER (
      PARTITION BY conversion_id ORDER BY is_refund, sheet_row, occurred_at) = 1 AS is_own,
    IF(LOGICAL_OR(NOT is_refund) OVER (PARTITION BY conversion_id),
      conversion_id,
      COALESCE(${cleanText(orderOfRefund)}, conversion_id)) AS order_id,
    CASE
      WHEN status_key IS NULL THEN NULL
      WHEN status_key = '' THEN 'sale'
      WHEN words.meaning IS NOT NULL THEN words.meaning
      ${meaningByRules}
      ELSE 'unknown'
    END AS status
  FROM told
  LEFT JOIN {status_words} AS words ON words.word = told.status_key
  WHERE conversion_id IS NOT NULL`,
  },
  {
    name: 'folded',
    comment:
      'The own row of each order with what refunds gave back and what later rows changed; refunds without an order stand alone.',
    sql: `
  SELECT
    *,
    COALESCE(status_later, status, 'sale') AS meaning,
    COALESCE(stated_later, ABS(refunded), 0) AS stated,
    ABS(revenue) AS gross,
    NOT is_own AS is_alone
  FROM (
    SELECT
      *,
      LOGICAL_OR(is_own) OVER same_order AS has_order,
      COUNTIF(NOT is_own) OVER same_order AS further_count,
      SUM(IF(is_refund, GREATEST(-revenue, COALESCE(ABS(refunded), 0)), 0)) OVER same_order AS given,
      LAST_VALUE(IF(is_own OR is_refund, NULL, ABS(refunded)) IGNORE NULLS) OVER in_order AS stated_later,
      LAST_VALUE(IF(is_own OR is_refund, NULL, status) IGNORE NULLS) OVER in_order AS status_later
    FROM meant
    WINDOW
      same_order AS (PARTITION BY order_id),
      in_order AS (
        PARTITION BY order_id ORDER BY sheet_row, occurred_at
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
  WHERE is_own OR (is_refund AND NOT has_order)`,
  },
  {
    name: 'orders',
    comment: 'One row per lead and order: amounts without VAT, what counts at all.',
    sql: `
  SELECT
    IF(is_alone, NULL, conversion_id) AS conversion_id,
    IF(is_alone, NULL, lead_id) AS lead_id,
    sheet_row, customer_id, kind, occurred_at, is_alone, qualified, new_customer, cost_of_goods,
    utm_content, utm_id, promo_code, landing_page, item_text,
    IF(is_alone, NULL, survey_creator) AS survey_creator,
    run_at, time_zone, precedence,
    IF(revenue < 0, NULL, revenue) / vat_divisor AS revenue,
    CASE
      WHEN is_alone THEN -revenue
      WHEN further_count = 0 AND meaning = 'refunded' AND NOT COALESCE(ABS(refunded) > 0, FALSE) THEN revenue
      WHEN further_count = 0 THEN ABS(refunded)
      WHEN meaning = 'refunded' AND GREATEST(stated, given) = 0 THEN COALESCE(gross, 0)
      WHEN stated = given OR stated + given > COALESCE(gross, 0) THEN GREATEST(stated, given)
      ELSE stated + given
    END / vat_divisor AS refunded,
    NOT is_alone AND (meaning = 'no sale' OR (meaning = 'unpaid' AND kind = 'order' AND NOT counts_unpaid)) AS is_excluded
  FROM folded`,
  },
];
