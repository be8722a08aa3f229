import { numberTexts } from '../../ground/text/numberTexts';
import { inputError } from '../inputError';
import { requireNotNegative } from '../inputRules';

/** What was spent and what came of it. Conversions may be fractions when credit is shared. */
export interface CostAndConversions {
  /** money spent; in the job, the counted spend */
  readonly cost: number;
  readonly conversions: number;
}

/** More than any campaign counts; beyond it a number is surely a slip. */
export const mostCounted = 1e9;

/** The argument names that sentences about a row use. */
interface RowNames {
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
