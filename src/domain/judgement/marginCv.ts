/** Standard deviation / mean of the margins of single orders, where too few are known to tell. */
export const defaultMarginCv = 0.8;

/** How many orders the default weighs against a row's own. */
const WEIGHT_OF_DEFAULT = 5;

/**
 * How much the margins of single orders vary, moderated towards 0.8: standard deviation / mean.
 * `undefined` when no margin is known.
 *
 * @param known orders of the row whose margin is known
 * @param deviationOverMean their standard deviation / mean; of no account for a single order
 */
export function marginCv(known: number, deviationOverMean: number): number | undefined {
  if (known === 0) return undefined;
  const own = known > 1 ? (known - 1) * deviationOverMean ** 2 : 0;
  const moderated = own + WEIGHT_OF_DEFAULT * defaultMarginCv ** 2;
  return Math.sqrt(moderated / (known + WEIGHT_OF_DEFAULT - 1));
}
