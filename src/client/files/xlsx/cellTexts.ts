import { dayMs } from '../../../ground/time/calendarDay';

const epochMs = Date.UTC(1899, 11, 30);
const days1904 = 1462;

/**
 * A number of a cell as text that means the same in every locale: whole ones with all their digits,
 * others with a point, and never with just three decimals, which might be thousands elsewhere.
 */
export function numberCell(raw: string): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return value.toFixed(0);
  const text = String(value);
  return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** A date of a cell as ISO text on the file's own clock; a mere time of day as it is. */
export function dateCell(raw: string, is1904: boolean): string {
  const serial = Number(raw) + (is1904 ? days1904 : 0);
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return raw;
  const ms = epochMs + Math.round(serial * 86_400) * 1000;
  const text = new Date(ms).toISOString();
  if (serial < 1) return text.slice(11, 19);
  return ms % dayMs === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}
