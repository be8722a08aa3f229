/**
 * The chance of at most so many clicks when `expected` is usual: a negative binomial law of size 2,
 * because clicks per post scatter far more than Poisson. In closed form
 * 1 − q^(k+1) (1 + (k+1) p) with p = 2 / (2 + expected), q = 1 − p.
 *
 * @param clicks 0 or more, whole
 * @param expected above 0
 * @see Johnson, Kemp & Kotz, "Univariate Discrete Distributions", chapter 5
 */
export function clickDeficit(clicks: number, expected: number): number {
  const success = 2 / (2 + expected);
  const trials = Math.floor(clicks) + 1;
  const none = Math.exp(trials * Math.log1p(-success));
  return Math.min(1, Math.max(0, 1 - none * (1 + trials * success)));
}
