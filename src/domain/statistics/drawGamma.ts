import { log, sqrt } from './mathFunctions';
import { drawNormal } from './randomDraws';
import type { RandomStream } from './randomStream';

/** A draw from the gamma distribution of rate 1. @see Marsaglia and Tsang (2000), A simple method for generating gamma variables */
export function drawGamma(shape: number, random: RandomStream): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && log(1 - random()) < x ** 2 / 2 + d - d * v + d * log(v)) return d * v;
  }
}
