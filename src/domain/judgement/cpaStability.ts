import { judgementTexts } from '../../messages/judgementTexts';
import { inputError } from '../inputError';
import { finiteResult, requirePositive } from '../inputRules';
import { type CostAndConversions, requireCostAndConversions } from './costAndConversions';

/**
 * How much the CPA differs between rows beyond luck: the dispersion χ² / (rows − 1) of conversions
 * around one shared rate. About 1 is luck alone, above 2 the CPA is not stable.
 *
 * @throws InputError when there are fewer than two rows, a cost is not above zero, or nothing converted
 * @see Montgomery, Statistical Quality Control, control charts for nonconformities per unit
 */
export function cpaStability(rows: readonly CostAndConversions[]): number {
  if (rows.length < 2) throw inputError(judgementTexts.needsTwoRows, { argument: 'costs' });
  let cost = 0;
  let conversions = 0;
  for (const row of rows) {
    requireCostAndConversions(row, { cost: 'costs', conversions: 'conversions' });
    requirePositive('costs', row.cost);
    cost += row.cost;
    conversions += row.conversions;
  }
  if (conversions === 0) throw inputError(judgementTexts.needsConversion, {});
  const rate = conversions / cost;
  const chiSquare = rows.reduce((sum, row) => {
    const expected = rate * row.cost;
    return sum + (row.conversions - expected) ** 2 / expected;
  }, 0);
  return finiteResult(chiSquare / (rows.length - 1));
}
