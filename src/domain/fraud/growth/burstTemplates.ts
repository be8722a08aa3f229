/** A shape of growth over time: the share of a burst that has arrived `days` after it began. */
export interface BurstTemplate {
  readonly arrived: (days: number) => number;
  /** How common the shape is among those of its origin; only the proportions matter. */
  readonly prior: number;
}

const LONGEST_LOSS_DAYS = 30;

/**
 * Followers delivered: an even stream for half a day to ten days that stops at once, of whom none,
 * 1 % or 2.5 % a day are lost again for a month (buyers report losing up to 75 %).
 */
export const DELIVERED: readonly BurstTemplate[] = [0.7, 1, 2, 3, 5, 7, 10].flatMap((width) =>
  [0, 0.01, 0.025].map((loss) => ({
    prior: (width <= 2 ? 1 : 0.5) * (loss === 0 ? 2 : 1),
    arrived: (days: number) =>
      between(days / width, 0, 1) - loss * between(days - width, 0, LONGEST_LOSS_DAYS),
  })),
);

/**
 * Followers attracted: the stream is strongest at or soon after the start and fades with a half-life
 * of 1.5 to 6 days, often leaving a lasting lift in the daily gains.
 */
export const ATTRACTED: readonly BurstTemplate[] = [
  ...[1.5, 2.5, 4, 6].flatMap((halfLife) => withLift((days) => 1 - 2 ** (-days / halfLife))),
  ...[1, 2].flatMap((peak) => withLift((days) => 1 - (1 + days / peak) * Math.exp(-days / peak))),
];

function withLift(fading: (days: number) => number): BurstTemplate[] {
  return [0, 0.005, 0.015, 0.04].map((lift) => ({
    prior: lift === 0 ? 0.5 : 1,
    arrived: (days: number) => (days <= 0 ? 0 : fading(days) + lift * days),
  }));
}

function between(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, value));
}
