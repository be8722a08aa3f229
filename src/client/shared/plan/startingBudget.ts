import type { PlanOpening } from '../../../shared/planOpening';

/** The budget that a plan starts from: Settings', else what 28 days cost, else one post of everybody. */
export function startingBudget({ budget, usualBudget, creators }: PlanOpening): number | null {
  if (budget !== null) return budget;
  if (usualBudget !== null) return Math.round(usualBudget);
  const sum = creators.reduce((total, { costPerPost }) => total + (costPerPost ?? 0), 0);
  return sum > 0 ? Math.round(sum) : null;
}
