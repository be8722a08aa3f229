import { payout } from '../../domain/collaboration/payout';
import { breakevenCpa } from '../../domain/money/breakevenCpa';
import { breakevenFee } from '../../domain/money/breakevenFee';
import { cpa } from '../../domain/money/cpa';
import { cpc } from '../../domain/money/cpc';
import { cpe } from '../../domain/money/cpe';
import { cpl } from '../../domain/money/cpl';
import { cpm } from '../../domain/money/cpm';
import { earnedValue } from '../../domain/money/earnedValue';
import { roas } from '../../domain/money/roas';
import { roi } from '../../domain/money/roi';
import { romi } from '../../domain/money/romi';
import { ugcValue } from '../../domain/money/ugcValue';
import { type CellFunction, eachRow, optional, required } from '../signature';

/** What came back for what was spent. */
export const moneyFunctions = [
  eachRow({
    name: 'ROMI',
    parameters: [
      required('revenue', 'number'),
      required('cost', 'number'),
      optional('margin', 'number'),
    ],
    run: (revenue, cost, margin) => romi(revenue, cost, margin),
  }),
  eachRow({
    name: 'ROI',
    parameters: [required('gain', 'number'), required('cost', 'number')],
    run: (gain, cost) => roi(gain, cost),
  }),
  eachRow({
    name: 'ROAS',
    parameters: [required('revenue', 'number'), required('cost', 'number')],
    run: (revenue, cost) => roas(revenue, cost),
  }),
  eachRow({
    name: 'CPM',
    parameters: [required('cost', 'number'), required('impressions', 'number')],
    run: (cost, impressions) => cpm(cost, impressions),
  }),
  eachRow({
    name: 'CPE',
    parameters: [required('cost', 'number'), required('engagements', 'number')],
    run: (cost, engagements) => cpe(cost, engagements),
  }),
  eachRow({
    name: 'CPC',
    parameters: [required('cost', 'number'), required('clicks', 'number')],
    run: (cost, clicks) => cpc(cost, clicks),
  }),
  eachRow({
    name: 'CPL',
    parameters: [required('cost', 'number'), required('leads', 'number')],
    run: (cost, leads) => cpl(cost, leads),
  }),
  eachRow({
    name: 'CPA',
    parameters: [required('cost', 'number'), required('actions', 'number')],
    run: (cost, actions) => cpa(cost, actions),
  }),
  eachRow({
    name: 'BREAKEVENCPA',
    parameters: [
      required('order_value', 'number'),
      required('margin', 'number'),
      optional('repeat_orders', 'number'),
    ],
    run: (orderValue, margin, repeatOrders) => breakevenCpa(orderValue, margin, repeatOrders),
  }),
  eachRow({
    name: 'BREAKEVENFEE',
    parameters: [
      required('expected_orders', 'number'),
      required('margin_per_order', 'number'),
      optional('other_cost', 'number'),
    ],
    run: (expectedOrders, marginPerOrder, otherCost) =>
      breakevenFee(expectedOrders, marginPerOrder, otherCost),
  }),
  eachRow({
    name: 'EARNEDVALUE',
    parameters: [
      required('value', 'number'),
      required('cost', 'number'),
      required('reused', 'flag'),
      required('tracked', 'flag'),
    ],
    run: (value, cost, reused, tracked) => earnedValue({ value, cost, reused, tracked }),
  }),
  eachRow({
    name: 'UGCVALUE',
    parameters: [
      required('licence_price', 'number'),
      required('production_avoided', 'number'),
      required('months_used', 'number'),
      required('months_licensed', 'number'),
    ],
    run: (licencePrice, productionAvoided, monthsUsed, monthsLicensed) =>
      ugcValue({ licencePrice, productionAvoided, monthsUsed, monthsLicensed }),
  }),
  eachRow({
    name: 'PAYOUT',
    parameters: [
      required('orders', 'number'),
      required('revenue', 'number'),
      required('commission_share', 'number'),
      optional('fee', 'number'),
      optional('bonus_from', 'number'),
      optional('bonus_amount', 'number'),
      optional('bonus_cap', 'number'),
      optional('withheld_share', 'number'),
    ],
    columns: 3,
    run(orders, revenue, commissionShare, fee, bonusFrom, bonusAmount, bonusCap, withheldShare) {
      const bonus = { bonusFrom, bonusAmount, bonusCap };
      const paid = payout({ orders, revenue, commissionShare, fee, ...bonus, withheldShare });
      return [paid.gross, paid.withheld, paid.net];
    },
  }),
] as const satisfies readonly CellFunction[];
