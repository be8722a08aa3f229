/** A shape of growth over time: the share of a burst that has arrived `days` after it began. */
export interface BurstTemplate {
  readonly arrived: (days: number) => number;
  /** How common the shape is among those of its origin; only the proportions matter. */
  readonly prior: number;
}

/** The share of an even stream over `width` days that has arrived. */
export function evenStream(days: number, width: number): number {
  return Math.min(1, Math.max(0, days / width));
}

const LONGEST_LOSS_DAYS = 30;

/** What has been lost again at a daily rate, for a month at most. */
export function lostAgain(days: number, perDay: number): number {
  return perDay * Math.min(LONGEST_LOSS_DAYS, Math.max(0, days));
}

const LONGEST_KNOWN_DAYS = 40;
const PER_DAY = 4;

/** The same shapes, each quarter of a day reckoned only once: counts and starts fall on them. */
export function remembered(templates: readonly BurstTemplate[]): BurstTemplate[] {
  return templates.map(({ arrived, prior }) => {
    let known: Float64Array | undefined;
    return {
      prior,
      arrived: (days: number) => {
        const index = (days + LONGEST_KNOWN_DAYS) * PER_DAY;
        const size = 2 * LONGEST_KNOWN_DAYS * PER_DAY;
        if (!Number.isInteger(index) || index < 0 || index >= size) return arrived(days);
        known ??= new Float64Array(size).fill(Number.NaN);
        if (Number.isNaN(known[index])) known[index] = arrived(days);
        return known[index] as number;
      },
    };
  });
}
