import type { ExportRow } from '../../exportRow';

const zones: readonly (readonly [RegExp, string])[] = [
  [/eastern/i, 'America/New_York'],
  [/central/i, 'America/Chicago'],
  [/mountain/i, 'America/Denver'],
  [/pacific/i, 'America/Los_Angeles'],
  [/alaska/i, 'America/Anchorage'],
  [/hawaii/i, 'Pacific/Honolulu'],
  [/atlantic/i, 'America/Halifax'],
  [/london|gmt|united kingdom/i, 'Europe/London'],
  [/dublin/i, 'Europe/Dublin'],
  [/paris|madrid|central european/i, 'Europe/Paris'],
  [/tokyo|japan/i, 'Asia/Tokyo'],
  [/sydney|melbourne|canberra/i, 'Australia/Sydney'],
  [/brisbane/i, 'Australia/Brisbane'],
  [/perth/i, 'Australia/Perth'],
];

/** The moment of a row that tells day, time and the name of its zone in three columns; null for none. */
export function squareInstant(
  row: Pick<ExportRow<'date' | 'time' | 'timeZone'>, 'text' | 'instantOf'>,
): number | null {
  const name = row.text('timeZone');
  const zone = zones.find(([pattern]) => pattern.test(name))?.[1];
  return row.instantOf('date', `${row.text('date')} ${row.text('time')}`.trim(), zone);
}
