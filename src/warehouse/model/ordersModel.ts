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
    name: 'gathered',
    comment: 'The rows of each order: its own, what refunds gave back, what later rows changed.',
    sql: `
  SELECT
    order_id,
    ARRAY_AGG(IF(is_own, meant, NULL) IGNORE NULLS)[SAFE_OFFSET(0)] AS own,
    COUNTIF(NOT is_own) AS further_count,
    SUM(IF(is_refund, GREATEST(-revenue, COALESCE(ABS(refunded), 0)), 0)) AS given,
    ARRAY_AGG(IF(is_own OR is_refund, NULL, ABS(refunded)) IGNORE NULLS
      ORDER BY sheet_row DESC, occurred_at DESC LIMIT 1)[SAFE_OFFSET(0)] AS stated_later,
    ARRAY_AGG(IF(is_own OR is_refund, NULL, status) IGNORE NULLS
      ORDER BY sheet_row DESC, occurred_at DESC LIMIT 1)[SAFE_OFFSET(0)] AS status_later,
    ARRAY_AGG(IF(is_refund, meant, NULL) IGNORE NULLS) AS refunds
  FROM meant
  GROUP BY order_id`,
  },
  {
    name: 'folded',
    comment:
      'An own cell and refund rows that tell the same money count once. Refunds without an order stand alone.',
    sql: `
  SELECT
    own IS NULL AS is_alone,
    further_count,
    row_told.*,
    COALESCE(status_later, row_told.status, 'sale') AS meaning,
    COALESCE(stated_later, ABS(row_told.refunded), 0) AS stated,
    COALESCE(given, 0) AS given,
    ABS(row_told.revenue) AS gross
  FROM gathered, UNNEST(IF(own IS NULL, refunds, [own])) AS row_told`,
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
