import { gammaQuantile } from '../../src/domain/statistics/gamma';
import { drawNormal, drawPoisson } from '../../src/domain/statistics/randomDraws';
import type { RandomStream } from '../../src/domain/statistics/randomStream';

/** How creators of a simulated campaign differ. */
export interface Setting {
  readonly creators: number;
  /** conversions that a creator's spend would bring at the mean CPA: one number, or evenly between two */
  readonly expected: readonly [from: number, to: number];
  /** coefficient of variation of the true conversions per unit of money between creators */
  readonly between: number;
}

/** One simulated creator: what is seen, and the truth behind it. */
export interface SimulatedCreator {
  readonly cost: number;
  readonly conversions: number;
  readonly trueCpa: number;
}

const MEAN_CPA = 25;
/** Spread of the costs of creators, on the logarithmic scale. */
const COST_SPREAD = 0.4;

/** Draws a campaign: gamma rates between creators, Poisson conversions within each. */
export function simulatedCreators(setting: Setting, random: RandomStream): SimulatedCreator[] {
  const shape = 1 / setting.between ** 2;
  return Array.from({ length: setting.creators }, () => {
    const [from, to] = setting.expected;
    const expected = from + (to - from) * random();
    const cost = MEAN_CPA * expected * Math.exp(COST_SPREAD * drawNormal(random));
    const rate = gammaQuantile(random() * 0.999_999 + 5e-7, shape) / shape / MEAN_CPA;
    return { cost, conversions: drawPoisson(rate * cost, random), trueCpa: 1 / rate };
  });
}
