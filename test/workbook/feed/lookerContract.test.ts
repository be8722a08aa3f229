import { formatOf } from '../../../src/workbook/schema/appearance';
import { columnsOf } from '../../../src/workbook/schema/columnsOf';
import { lookerTab } from '../../../src/workbook/schema/tabs/lookerTab';
import { headerRow } from '../../../src/workbook/write/headerRow';

/**
 * Dashboards bind to these headers, this order and these types, and do not notice a change: charts
 * break quietly. New columns go to the right end, with a new feed version; nothing else may change.
 */
const contract = [
  'date date',
  'campaign_id id',
  'campaign text',
  'stage text',
  'creator_id id',
  'creator text',
  'platform text',
  'tier text',
  'post_id id',
  'collab_type text',
  'scenario text',
  'touchpoint text',
  'evidence text',
  'timing text',
  'spend money',
  'impressions number',
  'authentic_impressions number',
  'reach number',
  'views number',
  'engagements number',
  'er_base number',
  'clicks number',
  'leads number',
  'qualified_leads number',
  'orders number',
  'new_customers number',
  'revenue money',
  'refunds money',
  'margin money',
  'other_leads number',
  'other_orders number',
  'other_revenue money',
  'data_kind text',
  'feed_version text',
  'updated_at datetime',
  'counted_spend money',
  'return_value money',
  'return_spend money',
  'refunded_orders number',
  'other_refunds money',
];

test('header, order and types of the Looker tab are frozen', () => {
  expect(columnsOf(lookerTab).map(({ key, kind }) => `${key} ${kind}`)).toEqual(contract);
  expect(headerRow('Looker')).toEqual(contract.map((line) => line.split(' ')[0]));
});

test('texts are formatted as texts, dates as dates', () => {
  const formats = new Map(columnsOf(lookerTab).map((column) => [column.key, formatOf(column)]));
  expect([formats.get('post_id'), formats.get('creator'), formats.get('date')]).toEqual([
    '@',
    '@',
    'yyyy-mm-dd',
  ]);
});
