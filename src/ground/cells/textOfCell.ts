import { dayMs } from '../time/calendarDay';
import type { FileLocale } from './fileLocale';
import { isBlank } from './isBlank';
import { isDate } from './isDate';

/**
 * A cell as text, without spaces around. An id or code that the spreadsheet took for a date
 * ("2026-03-01") comes back as that text, in the file's zone.
 */
export function textOfCell(cell: unknown, locale: Pick<FileLocale, 'clock'>): string {
  if (typeof cell === 'string') return isBlank(cell) ? '' : cell.trim();
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isDate(cell) ? dateText(cell.getTime(), locale) : '';
}

function dateText(instantMs: number, { clock }: Pick<FileLocale, 'clock'>): string {
  if (!Number.isFinite(instantMs)) return '';
  const wallMs = clock.wallOf(instantMs);
  const text = new Date(wallMs).toISOString();
  return wallMs % dayMs === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}
