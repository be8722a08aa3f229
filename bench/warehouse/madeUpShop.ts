import { tableSchemas } from '../../src/warehouse/tableSchemas';
import type { WarehouseType } from '../../src/warehouse/warehouseTable';

const duckdbTypes: Readonly<Record<WarehouseType, string>> = {
  STRING: 'VARCHAR',
  FLOAT: 'DOUBLE',
  INTEGER: 'BIGINT',
  BOOLEAN: 'BOOLEAN',
  DATE: 'DATE',
  TIMESTAMP: 'TIMESTAMPTZ',
};

/** A creator gets 2,000 conversions, a post 250 of them. */
const perCreator = 2000;
const perPost = 250;

/**
 * The statements that fill the model's tables with an invented shop: half a year, nine in ten conversions are
 * orders, four in ten carry a tag, two in ten a code, some a survey answer or an option; three in a hundred come back.
 */
export function madeUpShop(conversions: number): string[] {
  const creators = Math.max(3, Math.round(conversions / perCreator));
  const posts = Math.max(6, Math.round(conversions / perPost));
  const campaigns = Math.max(2, Math.round(creators / 20));
  const tables = tableSchemas
    .filter(({ name }) => name !== 'credits' && name !== 'feed')
    .map(({ name, fields }) => {
      const columns = fields.map((field) => `${field.name} ${duckdbTypes[field.type]}`);
      return `CREATE TABLE ${name} (${columns.join(', ')})`;
    });
  const moment = (seed: string) =>
    `TIMESTAMPTZ '2026-01-01' + to_seconds(CAST(hash(${seed}) % 15552000 AS BIGINT))`;
  return [
    ...tables,
    `INSERT INTO run BY NAME SELECT TIMESTAMPTZ '2026-06-20' AS run_at, 'Asia/Seoul' AS time_zone, '2' AS feed_version,
      'code' AS precedence, 7 AS window_days, 0.5 AS repeat_weight, 0 AS hourly_rate, 0.6 AS gross_margin,
      1 AS vat_divisor, FALSE AS counts_unpaid, 'USD' AS currency, FALSE AS is_sample, 1 AS one`,
    `INSERT INTO campaigns BY NAME SELECT 'k' || i AS campaign_id, 'Campaign ' || i AS name FROM range(${campaigns}) t(i)`,
    `INSERT INTO creators BY NAME SELECT 'c' || i AS creator_id, 'instagram' AS platform, 'Creator' || i AS name,
      'handle' || i AS handle FROM range(${creators}) t(i)`,
    `INSERT INTO posts BY NAME SELECT 'p' || i AS post_id, 'c' || (i % ${creators}) AS creator_id,
      'k' || (i % ${creators} % ${campaigns}) AS campaign_id, ${moment('i * 7')} AS published_at, 100 + i % 400 AS fee,
      1000 + i % 9000 AS impressions, i AS sheet_row FROM range(${posts}) t(i)`,
    `INSERT INTO links BY NAME SELECT 'k' || (i % ${campaigns}) AS campaign_id, 'c' || i AS creator_id,
      'tag_' || i AS utm_content, 'CODE' || i AS promo_code, 'shop.example/c' || i AS landing_page,
      CASE WHEN i % 3 = 0 THEN 'set ' || i END AS item_keys, i AS sheet_row FROM range(${creators}) t(i)`,
    `INSERT INTO conversions BY NAME SELECT
      CASE WHEN i % 100 < 3 THEN 'o' || (i - i % 100 + 50) ELSE 'o' || i END AS conversion_id,
      CASE WHEN i % 10 = 9 THEN 'lead' ELSE 'order' END AS kind, ${moment('i')} AS occurred_at,
      CASE WHEN i % 10 < 4 THEN 'Tag_' || (hash(i) % ${creators}) END AS utm_content,
      CASE WHEN i % 10 IN (3, 4) THEN 'code' || (hash(i) % ${creators}) END AS promo_code,
      CASE WHEN i % 20 = 5 THEN 'https://shop.example/c' || (hash(i) % ${creators}) || '?a=1' END AS landing_page,
      CASE WHEN i % 20 = 6 THEN 'from handle' || (hash(i) % ${creators}) END AS survey_creator,
      CASE WHEN i % 10 = 7 THEN 'Set ' || (hash(i) % ${creators}) || ' red' END AS item_text,
      CASE WHEN i % 100 < 3 THEN -20 ELSE 20 + i % 50 END AS revenue,
      'paid' AS status, i AS sheet_row FROM range(${conversions}) t(i)`,
  ];
}
