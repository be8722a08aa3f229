import type { CostAndConversions } from './costAndConversions';
import type { Passage } from './funnel';

/** More than this tells nothing more; sums over many rows would leave the range of counts. */
const ENOUGH = 1e6;

/** People decide at a step one by one: their bunching is 1. */
export const oneByOne = 1;

/** People who came as the cost of those who went on, so that the model of CPA can judge a step. */
export function asEvidence({ came, went }: Passage): CostAndConversions {
  const excess = Math.max(1, went / ENOUGH);
  return { cost: came / excess, conversions: went / excess };
}
