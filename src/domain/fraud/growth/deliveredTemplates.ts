import { type BurstTemplate, evenStream, lostAgain, remembered } from './burstTemplates';

const WIDTHS_DAYS = [0.7, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Lost again per day; buyers report losing up to 75 % in a month. */
const LOSSES = [
  { perDay: 0, prior: 0.5 },
  { perDay: 0.01, prior: 0.25 },
  { perDay: 0.025, prior: 0.25 },
];
/** Half at once, the rest in falling daily parts. */
const FRONT_LOADED = [0.5, 0.2, 0.15, 0.1, 0.05];
const STEP_GAPS_DAYS = [3, 4, 5, 6];
const FIRST_STEPS = [0.4, 0.5, 0.6];

/**
 * Followers delivered: an even stream for half a day to ten days that stops at once, a front-loaded
 * one over five days, or two deliveries some days apart.
 */
export const DELIVERED: readonly BurstTemplate[] = remembered([
  ...WIDTHS_DAYS.flatMap((width) =>
    withLosses(width <= 2 ? 2 : 1, width, (days) => evenStream(days, width)),
  ),
  ...withLosses(1.5, FRONT_LOADED.length, (days) =>
    FRONT_LOADED.reduce((sum, part, day) => sum + part * evenStream(days - day, 1), 0),
  ),
  ...STEP_GAPS_DAYS.flatMap((gap) =>
    FIRST_STEPS.flatMap((first) =>
      withLosses(
        0.25,
        gap + 1,
        (days) => first * evenStream(days, 1) + (1 - first) * evenStream(days - gap, 1),
      ),
    ),
  ),
]);

function withLosses(
  prior: number,
  endsAfterDays: number,
  arrived: (days: number) => number,
): BurstTemplate[] {
  return LOSSES.map((loss) => ({
    prior: prior * loss.prior,
    arrived: (days: number) => arrived(days) - lostAgain(days - endsAfterDays, loss.perDay),
  }));
}
