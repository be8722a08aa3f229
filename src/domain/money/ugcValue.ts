import { moneyTexts } from '../../messages/moneyTexts';
import { inputError } from '../inputError';
import { finiteResult, requireNotNegative, requirePositive } from '../inputRules';

/** One asset made by a creator, and how long it has been in use. */
export interface LicensedAsset {
  /** market price of the same licence, in money */
  readonly licencePrice: number;
  /** what producing the same content yourself would have cost, in the same currency */
  readonly productionAvoided: number;
  readonly monthsUsed: number;
  readonly monthsLicensed: number;
}

/**
 * Value of creator content in use: the smaller of licence price and avoided production, spread evenly
 * over the licensed months. Zero while unused; shown beside ROMI, never inside it.
 *
 * @throws InputError when a value is negative, nothing is licensed, or the rights have run out
 */
export function ugcValue(asset: LicensedAsset): number {
  requireNotNegative('licence_price', asset.licencePrice);
  requireNotNegative('production_avoided', asset.productionAvoided);
  requireNotNegative('months_used', asset.monthsUsed);
  requirePositive('months_licensed', asset.monthsLicensed);
  if (asset.monthsUsed > asset.monthsLicensed) throw inputError(moneyTexts.rightsRanOut, {});
  const fullValue = Math.min(asset.licencePrice, asset.productionAvoided);
  return finiteResult(fullValue * (asset.monthsUsed / asset.monthsLicensed));
}
