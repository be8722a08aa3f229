import { textOfCell } from '../../ground/cells/textOfCell';
import type { ZoneClock } from '../../ground/time/zoneClock';

const longest = 60;

/** A cell as Health quotes it: short, on one line, days and times by the file's clock. */
export function shownCell(cell: unknown, clock: ZoneClock): string {
  const line = textOfCell(cell, { clock })
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
