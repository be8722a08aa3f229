import { isInputError } from '../../../domain/inputError';
import { type PilotForecast, pilot } from '../../../domain/plan/pilot';
import type { PilotCreator } from '../../../domain/plan/pilotPlan';
import type { Message } from '../../../ground/text/text';
import type { PlannedCreator } from './planForm';

/** A creator's own range of orders. */
export interface CreatorRange {
  readonly name: string;
  readonly orders: PilotForecast['leads'];
}

/** What the plan leads to: nothing yet, a sentence about what is wrong, or the forecast. */
export type Forecast =
  | { readonly state: 'incomplete' }
  | { readonly state: 'refused'; readonly why: Message }
  | {
      readonly state: 'ready';
      readonly creators: readonly PilotCreator[];
      readonly whole: PilotForecast;
      readonly ranges: readonly CreatorRange[];
    };

/** Simulates the pilot and every creator by herself; lines that are not filled in are left out. */
export function forecastOf(planned: readonly PlannedCreator[]): Forecast {
  const lines = planned.flatMap(({ name, plan }) => (plan ? [{ name, plan }] : []));
  if (lines.length === 0) return { state: 'incomplete' };
  const creators = lines.map(({ plan }) => plan);
  try {
    return {
      state: 'ready',
      creators,
      whole: pilot(creators),
      ranges: lines.map(({ name, plan }) => ({
        name,
        // A single post without a fee is barter: the range of orders is the same at any fee.
        orders: pilot([{ ...plan, fee: plan.fee || 1 }]).leads,
      })),
    };
  } catch (error) {
    if (isInputError(error)) return { state: 'refused', why: error.told };
    throw error;
  }
}
