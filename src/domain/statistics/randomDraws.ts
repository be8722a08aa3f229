import { logGamma } from './logGamma';
import { abs, cos, exp, floor, log, sqrt, twoPi } from './mathFunctions';
import type { RandomStream } from './randomStream';

/** A draw from the standard normal distribution. @see Box and Muller (1958) */
export function drawNormal(random: RandomStream): number {
  const radius = sqrt(-2 * log(1 - random()));
  return radius * cos(twoPi * random());
}

/** From this mean on the rejection method is faster than adding up probabilities. */
const REJECTION_FROM = 15;

/** A draw from the Poisson distribution. @see Hörmann (1993), The transformed rejection method, "PTRS" */
export function drawPoisson(mean: number, random: RandomStream): number {
  return mean < REJECTION_FROM ? poissonBySteps(mean, random) : poissonByRejection(mean, random);
}

function poissonBySteps(mean: number, random: RandomStream): number {
  let probability = exp(-mean);
  let left = random();
  let count = 0;
  while (left >= probability && probability > 0) {
    left -= probability;
    count++;
    probability *= mean / count;
  }
  return count;
}

function poissonByRejection(mean: number, random: RandomStream): number {
  const b = 0.931 + 2.53 * sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  for (;;) {
    const u = random() - 0.5;
    const v = 1 - random();
    const us = 0.5 - abs(u);
    const count = floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2)) return count;
    if (count < 0 || (us < 0.013 && v > us)) continue;
    const accepted = log((v * inverseAlpha) / (a / (us * us) + b));
    if (accepted <= count * log(mean) - mean - logGamma(count + 1)) return count;
  }
}
