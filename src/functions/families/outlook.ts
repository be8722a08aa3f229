import { drawnCells, liftDesignNamed, usualDispersion } from '../../domain/incrementality/liftTest';
import { minimumLift } from '../../domain/incrementality/minimumLift';
import { inputError } from '../../domain/inputError';
import { requirePositive } from '../../domain/inputRules';
import { delayCurve } from '../../domain/judgement/delayCurve';
import { shownMoney } from '../../domain/judgement/shownNumber';
import {
  type BudgetLine,
  type BudgetPlan,
  budgetBasis,
  budgetPlan,
} from '../../domain/plan/budget/budgetPlan';
import { shownChanceOfLoss } from '../../domain/plan/budget/shownChanceOfLoss';
import { campaignForecast } from '../../domain/plan/forecast/campaignForecast';
import { numberTexts } from '../../ground/text/numberTexts';
import { message } from '../../ground/text/text';
import { budgetTexts } from '../../messages/budgetTexts';
import { liftTexts } from '../../messages/liftTexts';
import {
  type CellFunction,
  type CellResult,
  eachRow,
  optional,
  required,
  wholeRange,
} from '../signature';
import { type BudgetRow, budgetRows } from '../tables/budgetTable';
import { forecastPosts } from '../tables/forecastTable';

const mostCreators = 60;

/** The attribution window where nobody chose another. */
const usualWindowDays = 7;

/** What comes next: the money of next month, where a campaign ends, what a test could show. */
export const outlookFunctions = [
  wholeRange({
    name: 'BUDGET',
    parameters: [
      required('creators', 'table'),
      required('budget', 'number'),
      optional('margin_per_action', 'number'),
    ],
    size: { rows: mostCreators + 3, columns: 7 },
    run: ([row], [creators = []], locale) => {
      const [budget = 0, marginPerAction] = row ?? [];
      if (marginPerAction !== undefined) requirePositive('margin_per_action', marginPerAction);
      return budgetTable(budgetRows(creators, marginPerAction, locale), budget);
    },
  }),
  wholeRange({
    name: 'CAMPAIGNFORECAST',
    parameters: [
      required('posts', 'table'),
      required('as_of', 'date'),
      optional('window_days', 'number'),
      optional('target_cpa', 'number'),
    ],
    size: { rows: 1, columns: 4 },
    run: ([row], [posts = []], locale) => {
      const [asOf = 0, windowDays = usualWindowDays, targetCpa] = row ?? [];
      requirePositive('window_days', windowDays);
      const curve = delayCurve(windowDays, []);
      const terms = { curve, curveConversions: 0, targetCpa };
      const { seen, p10, p50, p90 } = campaignForecast(forecastPosts(posts, asOf, locale), terms);
      return [[seen, p10, p50, p90]];
    },
  }),
  eachRow({
    name: 'MINLIFT',
    parameters: [
      required('conversions_per_week', 'number'),
      required('weeks', 'number'),
      optional('design', 'text'),
      optional('cells', 'number'),
      optional('dispersion', 'number'),
    ],
    run: (conversionsPerWeek, weeks, designText, cells, dispersion = usualDispersion) => {
      const design = liftDesignNamed(designText);
      if (design !== 'weeks' && cells === undefined) throw inputError(liftTexts.cellsMissing, {});
      const test = { design, conversionsPerWeek, weeks, cells: cells ?? weeks, dispersion };
      const { lift, smallestP } = minimumLift(test);
      const draws = Math.round(1 / smallestP);
      return lift ?? message(liftTexts.canNever, { cells: drawnCells(test), draws });
    },
  }),
] as const satisfies readonly CellFunction[];

function budgetTable(rows: readonly BudgetRow[], budget: number): CellResult[][] {
  if (rows.length === 0) throw inputError(budgetTexts.needsCreators, {});
  if (rows.length > mostCreators) {
    const values = { argument: 'number of creators', limit: mostCreators };
    throw inputError(numberTexts.mustNotExceed, values);
  }
  const known = rows.flatMap(({ creator }) => creator ?? []);
  if (known.length > 0 && known.every(({ margin }) => margin === undefined)) {
    throw inputError(budgetTexts.needsMargin, {});
  }
  const { creator, posts, money, profit, low, high, why } = budgetTexts;
  const header = [creator, posts, money, profit, low, high, why].map((text) => message(text, {}));
  const troubles = rows.map(({ name, trouble }) => [name, ...blanks, trouble]);
  if (known.length === 0) return [header, ...troubles];
  const plan = budgetPlan(budgetBasis(known), budget);
  const lines = new Map(known.map((each, index) => [each, plan.lines[index]]));
  return [
    header,
    ...rows.map(({ creator: of }, index) => {
      const line = of && lines.get(of);
      return line ? lineCells(line) : (troubles[index] ?? []);
    }),
    wholeCells(plan, budget),
    keptCells(plan),
  ];
}

const blanks = [undefined, undefined, undefined, undefined, undefined] as const;

function lineCells({ name, posts, money, expectedProfit, range, why }: BudgetLine): CellResult[] {
  return [name, posts, money, expectedProfit, range?.low, range?.high, why];
}

/** From which share of the budget on it is worth saying what more testing would bring. */
const worthTesting = 0.05;

function wholeCells(plan: BudgetPlan, budget: number): CellResult[] {
  const { lines, spent, expectedProfit, outcome, costOfNotKnowing } = plan;
  const posts = lines.reduce((sum, line) => sum + line.posts, 0);
  const figures = [posts, spent, expectedProfit, outcome.low, outcome.high];
  return [message(budgetTexts.whole, {}), ...figures, wholeReason()];

  function wholeReason(): CellResult {
    if (posts === 0) return message(budgetTexts.nothingBought, {});
    const chance = shownChanceOfLoss(outcome.lossShare);
    if (costOfNotKnowing < worthTesting * budget) {
      return message(budgetTexts.wholeWhyKnown, { chance });
    }
    return message(budgetTexts.wholeWhy, { chance, cost: shownMoney(costOfNotKnowing) });
  }
}

function keptCells({ kept, whyKept }: BudgetPlan): CellResult[] {
  return [message(budgetTexts.kept, {}), undefined, kept, undefined, undefined, undefined, whyKept];
}
