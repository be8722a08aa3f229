import type { FollowerSampleEvidence } from '../fraudEvidence';

/** How often the rule of three catches a suspicious follower, and an innocent one (varies widely by data set). */
const HIT_RATE = 0.8;
const FALSE_RATE = 0.05;
const FEWEST_FOLLOWERS = 30;

/**
 * The share of suspicious followers in a sample, corrected for the errors of the rule; a rough
 * figure. Undefined with fewer than thirty. Flagged are those who show two of three: follow at
 * least twice as many as follow them, under five posts, follow over 1,500.
 *
 * @see Rogan & Gladen, "Estimating prevalence from the results of a screening test", 1978
 */
export function suspiciousFollowers(sample: readonly FollowerSampleEvidence[]): number | undefined {
  const known = sample.filter(
    ({ followers, following, postsCount }) =>
      followers !== undefined && following !== undefined && postsCount !== undefined,
  );
  if (known.length < FEWEST_FOLLOWERS) return undefined;
  const flagged = known.filter((follower) => signs(follower) >= 2).length / known.length;
  return Math.min(1, Math.max(0, (flagged - FALSE_RATE) / (HIT_RATE - FALSE_RATE)));
}

function signs({ followers = 0, following = 0, postsCount = 0 }: FollowerSampleEvidence): number {
  return Number(following >= 2 * followers) + Number(postsCount < 5) + Number(following > 1500);
}
