import { numberTexts } from '../../ground/text/numberTexts';
import { inputError } from '../inputError';
import { requireNotNegative, requirePositive } from '../inputRules';

/** What was spent and what came of it. Conversions may be fractions when credit is shared. */
export interface CostAndConversions {
  /** money spent */
  readonly cost: number;
  readonly conversions: number;
}

/** More than any campaign counts; beyond it a number is surely a slip. */
export const mostCounted = 1e9;

/**
 * The posterior of conversions per unit of money: a gamma distribution.
 * Shape counts conversions, rate is money.
 */
export interface ConversionRateBelief {
  readonly shape: number;
  readonly rate: number;
}

/**
 * CPA that all rows share: cost / (conversions + ½), defined even without a conversion.
 * `undefined` when nothing was spent.
 */
export function pooledCpa(rows: readonly CostAndConversions[]): number | undefined {
  let cost = 0;
  let conversions = 0;
  for (const row of rows) {
    if (!(row.cost >= 0 && row.conversions >= 0 && row.conversions <= mostCounted)) continue;
    cost += row.cost;
    conversions += row.conversions;
  }
  return cost > 0 && Number.isFinite(cost) ? cost / (conversions + 0.5) : undefined;
}

/**
 * What to believe about conversions per unit of money after seeing a row: Gamma-Poisson with a prior
 * worth one conversion at the expected CPA. A fitted (plug-in) prior would promise too narrow ranges
 * for the few creators of a pilot.
 *
 * @throws InputError when cost or conversions is negative or expectedCpa is zero or less
 */
export function conversionRateBelief(
  { cost, conversions }: CostAndConversions,
  expectedCpa: number,
): ConversionRateBelief {
  requireCostAndConversions({ cost, conversions });
  requirePositive('expected_cpa', expectedCpa);
  return { shape: 1 + conversions, rate: expectedCpa + cost };
}

/** The argument names that sentences about a row use. */
export interface RowNames {
  readonly cost: string;
  readonly conversions: string;
}

const plainNames: RowNames = { cost: 'cost', conversions: 'conversions' };

/** @throws InputError when cost or conversions is negative or no possible count */
export function requireCostAndConversions(
  { cost, conversions }: CostAndConversions,
  names = plainNames,
): void {
  requireNotNegative(names.cost, cost);
  requireNotNegative(names.conversions, conversions);
  if (conversions > mostCounted) {
    throw inputError(numberTexts.mustNotExceed, {
      argument: names.conversions,
      limit: mostCounted,
    });
  }
}
