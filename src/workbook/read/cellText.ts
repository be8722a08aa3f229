import { dayMs } from '../../ground/time/calendarDay';
import type { ZoneClock } from '../../ground/time/zoneClock';
import { isDate } from './cells';

/**
 * A cell as text, without spaces around. An id or code that the spreadsheet took for a date
 * ("2026-03-01") comes back as that text, in the spreadsheet's zone.
 */
export function cellText(cell: unknown, clock: ZoneClock): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return dateCellText(cell.getTime(), clock);
  return '';
}

function dateCellText(instantMs: number, clock: ZoneClock): string {
  if (!Number.isFinite(instantMs)) return '';
  const wallMs = clock.wallOf(instantMs);
  const text = new Date(wallMs).toISOString();
  return wallMs % dayMs === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}
