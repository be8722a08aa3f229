import { isInputError } from '../../../domain/inputError';
import { type PayModel, type PayTerms, payModels } from '../../../domain/plan/payModels';
import type { Message } from '../../../ground/text/text';

/** The payment models, or the sentence that says which term is out of range. */
export type PayModelsOutcome =
  | { readonly ok: true; readonly models: readonly PayModel[] }
  | { readonly ok: false; readonly why: Message };

/** The payment models for these terms; a bad term is told, not thrown. */
export function payModelsOf(terms: PayTerms): PayModelsOutcome {
  try {
    return { ok: true, models: payModels(terms) };
  } catch (error) {
    if (isInputError(error)) return { ok: false, why: error.told };
    throw error;
  }
}
