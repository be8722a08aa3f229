import { type BurstTemplate, evenStream, lostAgain, remembered } from './burstTemplates';

/** From a shout-out that is over by the evening to a post that keeps being found. */
const HALF_LIVES_DAYS = [0.25, 0.33, 0.45, 0.6, 0.75, 0.9, 1.1, 1.4, 1.8, 2.3, 3, 4, 5, 6.5];
/** The day of the peak of attention that builds up first. */
const PEAKS_DAYS = [1, 2];
/** Lasting gains per day, as a share of the burst. */
const LIFTS = [0, 0.003, 0.006, 0.015, 0.04];

const GIVEAWAY_DAYS = [5, 5.5, 6, 6.5, 7];
const GIVEAWAY_PRIOR = 0.35;
/** The share of a giveaway that comes late, and its half-life. */
const LATE_SHARES = [0, 0.15];
const LATE_HALF_LIFE_DAYS = 0.7;
/** What is lost again per day once the prize is given. */
const GIVEAWAY_LOSSES = [0, 0.007];

/**
 * Followers attracted: a stream that is strongest at or soon after the start and fades with a half-life
 * of a quarter of a day to six days, often leaving a lasting lift; or a giveaway's even days.
 */
export const ATTRACTED: readonly BurstTemplate[] = remembered([
  ...HALF_LIVES_DAYS.flatMap((halfLife) => withLifts((days) => 1 - 2 ** (-days / halfLife))),
  ...PEAKS_DAYS.flatMap((peak) =>
    withLifts((days) => 1 - (1 + days / peak) * Math.exp(-days / peak)),
  ),
  ...GIVEAWAY_DAYS.flatMap((width) =>
    LATE_SHARES.flatMap((late) => GIVEAWAY_LOSSES.map((loss) => giveaway(width, late, loss))),
  ),
]);

function withLifts(fading: (days: number) => number): BurstTemplate[] {
  return LIFTS.map((lift) => ({
    prior: 1 / LIFTS.length,
    arrived: (days: number) => (days <= 0 ? 0 : fading(days) + lift * days),
  }));
}

function giveaway(width: number, late: number, lossPerDay: number): BurstTemplate {
  const lateArrived = (days: number) => (days <= 0 ? 0 : 1 - 2 ** (-days / LATE_HALF_LIFE_DAYS));
  return {
    prior: GIVEAWAY_PRIOR,
    arrived: (days: number) =>
      (1 - late) * evenStream(days, width) +
      late * lateArrived(days - width) -
      lostAgain(days - width, lossPerDay),
  };
}
