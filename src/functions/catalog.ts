import { briefFunctions } from './families/brief';
import { creditModelFunctions } from './families/creditModels';
import { decisionFunctions } from './families/decisions';
import { engagementFunctions } from './families/engagement';
import { impressionsFunctions } from './families/impressions';
import { judgementFunctions } from './families/judgement';
import { moneyFunctions } from './families/money';
import { outlookFunctions } from './families/outlook';
import { planFunctions } from './families/plan';
import { trackingFunctions } from './families/tracking';
import { trustFunctions } from './families/trust';
import type { CellFunction } from './signature';

/** Every cell function of the product, in the order of the reference. */
export const catalog: readonly CellFunction[] = [
  ...moneyFunctions,
  ...impressionsFunctions,
  ...engagementFunctions,
  ...judgementFunctions,
  ...decisionFunctions,
  ...planFunctions,
  ...outlookFunctions,
  ...trackingFunctions,
  ...briefFunctions,
  ...creditModelFunctions,
  ...trustFunctions,
];

const byName = new Map(catalog.map((cellFunction) => [cellFunction.name, cellFunction]));

/** The function of that name. @throws Error for a name outside the catalog: a fault of the program */
export function cellFunctionNamed(name: string): CellFunction {
  const found = byName.get(name);
  if (!found) throw new Error(`${name} is not in the catalog`);
  return found;
}
