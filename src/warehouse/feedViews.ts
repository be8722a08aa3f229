import { currenciesInThousandths } from '../domain/money/currencyDecimals';
import { measureColumns } from '../workbook/feed/feedColumns';
import { weeklySelect } from './weeklySelect';

/** What tells files apart in the table of many workbooks. */
const owners = ['workbook_id', 'brand', 'market', 'currency'] as const;

const named = (column: string) => `COALESCE(${column}, '(not set)') AS ${column}`;

/**
 * The statement that makes or renews the view `feed_weekly`: the feed of all workbooks by ISO week, with the columns of
 * the feed; the date is the week's Monday. What is unknown in a whole week stays blank.
 *
 * @param dataset project and data set that hold the tables, such as `my-project.flywheel`
 */
export function createWeeklyView(dataset: string): string {
  const rows = weeklySelect(`\`${dataset}.feed\``, owners);
  return `CREATE OR REPLACE VIEW \`${dataset}.feed_weekly\` AS\n${rows}`;
}

/** How many decimals amounts in the reporting currency keep. */
const decimals = `IF(reporting_currency IN (${currenciesInThousandths.map((each) => `'${each}'`).join(', ')}), 3, 2)`;

/** A sum in the reporting currency: blank, not too small, where an amount has no rate. */
function converted(key: string): string {
  return `IF(COUNTIF(rate IS NULL AND ${key} != 0) = 0, ROUND(SUM(${key} * COALESCE(rate, 0)), ${decimals}), NULL) AS reporting_${key}`;
}

/**
 * The statement that makes or renews the view `feed_by_market`: weeks of all workbooks by brand, market and currency.
 * Amounts stand as they are and, as `reporting_…`, in every reporting currency of `exchange_rates`, each row at the
 * rate of its own day (the latest up to it). Where a rate is missing the converted sum is blank and
 * `rows_without_rate` says why.
 *
 * @param dataset project and data set that hold the tables
 */
export function createMarketView(dataset: string): string {
  const added = measureColumns.map(({ key }) => `ROUND(SUM(${key}), 6) AS ${key}`);
  const money = measureColumns.filter(({ kind }) => kind === 'money');
  return `CREATE OR REPLACE VIEW \`${dataset}.feed_by_market\` AS
WITH
-- From which day to which each rate holds.
rates AS (
  SELECT
    currency, reporting_currency, rate, valid_from,
    LEAD(valid_from, 1, DATE '9999-12-31') OVER (
      PARTITION BY currency, reporting_currency ORDER BY valid_from) AS next_from
  FROM \`${dataset}.exchange_rates\`
),
-- The currencies that figures are shown in; without any, each figure stays in its own.
reporting AS (
  SELECT ARRAY_AGG(DISTINCT reporting_currency) AS currencies
  FROM \`${dataset}.exchange_rates\`
),
-- Every row of the feed once for each reporting currency, at the rate of its day.
rated AS (
  SELECT
    feed.*, reporting_currency,
    IF(feed.currency = reporting_currency, 1, rates.rate) AS rate
  FROM (
    SELECT feed.* EXCEPT (currency), UPPER(TRIM(currency)) AS currency, reporting.currencies
    FROM \`${dataset}.feed\` AS feed
    CROSS JOIN reporting) AS feed,
    UNNEST(IF(currencies IS NULL, [COALESCE(currency, '(not set)')], currencies)) AS reporting_currency
  LEFT JOIN rates
    ON rates.currency = feed.currency AND rates.reporting_currency = reporting_currency
    AND rates.valid_from <= feed.date AND rates.next_from > feed.date
)
SELECT
  DATE_TRUNC(date, ISOWEEK) AS date,
  ${[named('brand'), named('market'), named('currency'), 'reporting_currency'].join(',\n  ')},
  data_kind,
  COUNT(DISTINCT workbook_id) AS workbooks,
  COUNTIF(rate IS NULL) AS rows_without_rate,
  ${[...added, ...money.map(({ key }) => converted(key))].join(',\n  ')}
FROM rated
GROUP BY DATE_TRUNC(date, ISOWEEK), brand, market, currency, reporting_currency, data_kind`;
}
