import { log } from './mathFunctions';

/** From here on the asymptotic series hold to the last digits. */
const SERIES_FROM = 10;

/**
 * Derivative of ln Γ at x > 0: the mean of the logarithm of a gamma variable of that shape.
 *
 * @see Abramowitz and Stegun 6.3.5 and 6.3.18
 */
export function digamma(x: number): number {
  let steps = 0;
  let top = x;
  for (; top < SERIES_FROM; top++) steps += 1 / top;
  const s = 1 / (top * top);
  const series =
    s *
    (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - s * (691 / 32_760))))));
  return log(top) - 0.5 / top - series - steps;
}

/**
 * Second derivative of ln Γ at x > 0: the variance of the logarithm of a gamma variable.
 *
 * @see Abramowitz and Stegun 6.4.6 and 6.4.12
 */
export function trigamma(x: number): number {
  let steps = 0;
  let top = x;
  for (; top < SERIES_FROM; top++) steps += 1 / (top * top);
  const s = 1 / (top * top);
  const series =
    s * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - s * (691 / 2730))))));
  return 1 / top + s / 2 + series / top + steps;
}
