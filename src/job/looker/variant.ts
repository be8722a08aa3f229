/** Room for `evidences` and a blank, by four timings. */
const perTouchpoint = 64;

/**
 * What sets feed rows of one day and place apart, in one small number.
 *
 * @param touchpoint 0 for the post itself
 * @param evidence place in `evidences` plus 1; 0 for costs and reach
 * @param timing place in `timings`
 */
export function variantOf(touchpoint: number, evidence: number, timing: number): number {
  return touchpoint * perTouchpoint + evidence * 4 + timing;
}

/** The parts that a variant was made of. */
export function variantParts(variant: number) {
  const rest = variant % perTouchpoint;
  const touchpoint = (variant - rest) / perTouchpoint;
  return { touchpoint, evidence: rest >> 2, timing: rest & 3 };
}

/** How many variants there can be. */
export function variantCount(touchpointCount: number): number {
  return touchpointCount * perTouchpoint;
}
