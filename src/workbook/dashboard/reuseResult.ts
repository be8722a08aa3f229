import type { Table } from '../read/table';

/** What reusing posts is worth, and which rights end. */
export interface ReuseResult {
  /** What reuse saved, as the Scoreboard adds it up; null when it does not say. */
  readonly value: number | null;
  /** Assets that nobody uses yet. */
  readonly unused: number;
  /** Assets whose rights end within 30 days, the first day among them, and those that ended while in use. */
  readonly ending: number;
  readonly firstEndsOn: number | null;
  readonly ended: number;
}

const SOON_DAYS = 30;

/**
 * @param value the Scoreboard's reuse value of everything together
 * @param runDay the day of the run, as a day number
 */
export function reuseResult(
  assets: Table<'Assets'>,
  value: number | null,
  unused: number,
  runDay: number,
): ReuseResult {
  const until = assets.number('rights_until');
  const started = assets.number('started_on');
  let [ending, ended] = [0, 0];
  let firstEndsOn: number | null = null;
  for (let row = 0; row < assets.rowCount; row++) {
    const day = until[row] as number;
    if (Number.isNaN(day)) continue;
    if (day < runDay) {
      ended += Number.isNaN(started[row] as number) ? 0 : 1;
    } else if (day <= runDay + SOON_DAYS) {
      ending += 1;
      firstEndsOn = firstEndsOn === null ? day : Math.min(firstEndsOn, day);
    }
  }
  return { value, unused, ending, firstEndsOn, ended };
}
