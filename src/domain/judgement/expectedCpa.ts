import { judgementTexts } from '../../messages/judgementTexts';
import { inputError } from '../inputError';
import { type CostAndConversions, pooledCpa } from './conversionPrior';

/** What a range of rows says about the CPA to expect. */
export interface PooledRows {
  readonly cpa: number | undefined;
  readonly count: number;
}

/** Pools a range once for all of its rows. */
export function pooledRows(rows: readonly CostAndConversions[]): PooledRows {
  return { cpa: pooledCpa(rows), count: rows.length };
}

/** Alone, a row would serve as its own prior and count twice. */
const FEWEST_ROWS_BEFORE_TARGET = 2;

/**
 * The CPA that one conversion of prior knowledge is worth: as stated; else the pooled CPA of the range;
 * for a single row the target, where there is one.
 *
 * @throws InputError when nothing is stated and nothing was spent
 */
export function expectedCpa(
  stated: number | undefined,
  pooled: PooledRows,
  targetCpa?: number,
): number {
  if (stated !== undefined) return stated;
  if (targetCpa !== undefined && (pooled.count < FEWEST_ROWS_BEFORE_TARGET || !pooled.cpa)) {
    return targetCpa;
  }
  if (pooled.cpa === undefined) throw inputError(judgementTexts.needsExpectedCpa, {});
  return pooled.cpa;
}
