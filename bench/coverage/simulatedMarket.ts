import { drawGamma } from '../../src/domain/statistics/drawGamma';
import { drawNormal, drawPoisson } from '../../src/domain/statistics/randomDraws';
import type { RandomStream } from '../../src/domain/statistics/randomStream';

/** How creators of a simulated market differ; money is measured in targets. */
export interface Market {
  /** median of the true CPA */
  readonly medianCpa: number;
  /** coefficient of variation of the true CPA between creators */
  readonly cpaCv: number;
  /** variance of conversions over their mean */
  readonly bunching: number;
}

export const medianCpas = [0.7, 1, 1.5] as const;
export const cpaCvs = [0.3, 0.6, 1.2] as const;
const LEAST_SPEND = 0.5;
const MOST_SPEND = 30;

/** A creator's true CPA: log-normal. */
export function drawCpa({ medianCpa, cpaCv }: Market, random: RandomStream): number {
  const deviation = Math.sqrt(Math.log(1 + cpaCv ** 2));
  return medianCpa * Math.exp(deviation * drawNormal(random));
}

/** A creator's spend: from half a target to thirty, evenly on the logarithmic scale. */
export function drawSpend(random: RandomStream, least = LEAST_SPEND, most = MOST_SPEND): number {
  return least * (most / least) ** random();
}

/** Conversions with this mean and `bunching` times its variance: Poisson mixed by a gamma distribution. */
export function drawConversions(mean: number, bunching: number, random: RandomStream): number {
  if (mean === 0) return 0;
  if (bunching === 1) return drawPoisson(mean, random);
  const scale = bunching - 1;
  return drawPoisson(scale * drawGamma(mean / scale, random), random);
}
