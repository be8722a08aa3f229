import { lookerTab } from '../../workbook/schema/tabs/lookerTab';
import { microsOf } from './centColumns';

const keys = lookerTab.columns.map((column) => column.key);
const first = keys.indexOf('spend');
const last = keys.indexOf('other_revenue');

/** The additive columns of the feed in its own order, from spend to other_revenue. */
export const measures = lookerTab.columns.slice(first, last + 1);

type MeasureKey = Extract<
  (typeof lookerTab)['columns'][number],
  { readonly kind: 'number' | 'money' }
>['key'];

function placeOf(key: MeasureKey): number {
  return keys.indexOf(key) - first;
}

/** The place of each measure in a row's sums. */
export const measureAt = {
  spend: placeOf('spend'),
  impressions: placeOf('impressions'),
  authenticImpressions: placeOf('authentic_impressions'),
  reach: placeOf('reach'),
  views: placeOf('views'),
  engagements: placeOf('engagements'),
  engagementBase: placeOf('er_base'),
  clicks: placeOf('clicks'),
  leads: placeOf('leads'),
  qualifiedLeads: placeOf('qualified_leads'),
  orders: placeOf('orders'),
  newCustomers: placeOf('new_customers'),
  revenue: placeOf('revenue'),
  refunds: placeOf('refunds'),
  margin: placeOf('margin'),
  otherLeads: placeOf('other_leads'),
  otherOrders: placeOf('other_orders'),
  otherRevenue: placeOf('other_revenue'),
} as const;

/** Measures that are kept in millionths and written with two decimals. */
export const isDecimal: readonly boolean[] = measures.map(
  ({ kind, key }) => kind === 'money' || key === 'authentic_impressions',
);

/** Adds a value to a sum; an unknown one (NaN) changes nothing, a known one makes the sum known. */
export function add(sums: Float64Array, place: number, value: number): void {
  if (Number.isNaN(value)) return;
  const sum = sums[place] as number;
  const amount = isDecimal[place] ? microsOf(value) : value;
  sums[place] = Number.isNaN(sum) ? amount : sum + amount;
}
