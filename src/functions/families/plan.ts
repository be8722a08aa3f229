import { completenessLine } from '../../domain/brief/completeness';
import { inputError } from '../../domain/inputError';
import { shownMoney } from '../../domain/judgement/shownNumber';
import { clusterCheck } from '../../domain/plan/clusterCheck';
import { offerFit } from '../../domain/plan/offerFit';
import { type PayModel, payModels } from '../../domain/plan/payModels';
import { type Deciles, type PilotForecast, pilot } from '../../domain/plan/pilot';
import { message, type Text } from '../../ground/text/text';
import { planTexts } from '../../messages/planTexts';
import {
  type CellFunction,
  type CellResult,
  eachRow,
  optional,
  required,
  wholeRange,
} from '../signature';

/** What to expect before money is spent. */
export const planFunctions = [
  wholeRange({
    name: 'PILOT',
    parameters: [
      required('views', 'number'),
      required('ctr', 'number'),
      required('conversion_rate', 'number'),
      required('fee', 'number'),
      required('margin', 'number'),
      optional('seed', 'number'),
    ],
    size: { rows: 7, columns: 4 },
    run: (rows) => {
      const creators = rows.map(([views, clickThrough, conversionRate, fee, margin]) => ({
        views,
        clickThrough,
        conversionRate,
        fee,
        margin,
      }));
      return forecastTable(pilot(creators, rows[0]?.[5]));
    },
  }),
  wholeRange({
    name: 'PAYMODEL',
    parameters: [
      required('expected_orders', 'number'),
      required('margin_per_order', 'number'),
      required('fee', 'number'),
      required('product_cost', 'number'),
      required('bonus', 'number'),
      required('commission', 'number'),
      optional('hybrid_fee', 'number'),
    ],
    size: { rows: 5, columns: 5 },
    run: ([row, ...others]) => {
      if (!row || others.length > 0) throw inputError(planTexts.onePostOnly, {});
      const [expectedOrders, marginPerOrder, fee, productCost, bonus, commission, hybridFee] = row;
      const terms = { expectedOrders, marginPerOrder, fee, productCost, bonus, commission };
      return [modelHeader(), ...payModels({ ...terms, hybridFee }).map(modelRow)];
    },
  }),
  eachRow({
    name: 'CLUSTERCHECK',
    parameters: [
      required('creators', 'number'),
      required('starts_on', 'date'),
      required('ends_on', 'date'),
      optional('stage', 'text'),
    ],
    run: (creators, startsOn, endsOn, stage) => clusterCheck({ creators, startsOn, endsOn, stage }),
  }),
  eachRow({
    name: 'FITTEST',
    parameters: [
      optional('clear_offer', 'flag'),
      optional('visual', 'flag'),
      optional('measurable', 'flag'),
    ],
    run: (...answers) => {
      if (answers.every((answer) => answer === undefined)) return undefined;
      const [clearOffer = false, visual = false, measurable = false] = answers;
      return completenessLine(offerFit({ clearOffer, visual, measurable }));
    },
  }),
] as const satisfies readonly CellFunction[];

function label(text: Text): CellResult {
  return message(text, {});
}

function forecastTable(forecast: PilotForecast): CellResult[][] {
  const { clicks, leads, cpa, romi, chanceToPayBack, chanceOfNoSale, cost } = forecast;
  const above = message(planTexts.above, { cost: shownMoney(cost) });
  const row = (text: Text, { p10, p50, p90 }: Deciles<number | undefined>) => [
    label(text),
    p10 ?? above,
    p50 ?? above,
    p90 ?? above,
  ];
  return [
    [label(planTexts.forecast), 'P10', 'P50', 'P90'],
    row(planTexts.clicks, clicks),
    row(planTexts.leads, leads),
    row(planTexts.cpa, cpa),
    row(planTexts.romi, romi),
    [label(planTexts.chanceToPayBack), chanceToPayBack],
    [label(planTexts.chanceOfNoSale), chanceOfNoSale],
  ];
}

function modelHeader(): CellResult[] {
  const { model, cost, profit, chanceOfLoss, risk } = planTexts;
  return [model, cost, profit, chanceOfLoss, risk].map(label);
}

function modelRow({ name, cost, profit, chanceOfLoss }: PayModel): CellResult[] {
  return [label(planTexts[name]), cost, profit, chanceOfLoss, label(planTexts[`${name}Risk`])];
}
