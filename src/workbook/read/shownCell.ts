import { isDate } from '../../ground/cells/isDate';

const longest = 60;

/** A cell as Health quotes it: short, on one line. */
export function shownCell(cell: unknown): string {
  const text = isDate(cell) ? dateText(cell) : String(cell);
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

function dateText(cell: Date): string {
  const instantMs = cell.getTime();
  return Number.isFinite(instantMs) ? new Date(instantMs).toISOString() : 'Invalid Date';
}
