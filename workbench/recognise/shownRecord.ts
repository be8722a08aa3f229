import { dayText } from '../../src/ground/time/calendarDay';
import type { ZoneClock } from '../../src/ground/time/zoneClock';
import type { ImportRecord, RecordValue } from '../../src/sources/record';
import { columnsOf } from '../../src/workbook/schema/columnsOf';
import { tabNamed } from '../../src/workbook/schema/tabs';
import { OPEN_CHOICE } from './openContext';

/** A record with its values as a cell would show them, by column key; a blank is null. */
export type ShownRecord = { readonly [column: string]: string | number | boolean | null };

/** The record as JSON shows it: instants in the file's zone with their offset, days as yyyy-mm-dd. */
export function shownRecord({ tab, values }: ImportRecord, clock: ZoneClock): ShownRecord {
  const kinds = new Map(columnsOf(tabNamed(tab)).map(({ key, kind }) => [key, kind]));
  const shown = (key: string, value: RecordValue) => {
    if (value === OPEN_CHOICE) return null;
    if (Array.isArray(value)) return value.join(', ');
    if (typeof value === 'number' && kinds.get(key) === 'date') return dayText(value);
    if (typeof value === 'number' && kinds.get(key) === 'datetime')
      return instantText(value, clock);
    return value as string | number | boolean | null;
  };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, shown(key, value)]));
}

function instantText(instantMs: number, clock: ZoneClock): string {
  const wallMs = clock.wallOf(instantMs);
  const minutes = Math.round((wallMs - instantMs) / 60_000);
  const two = (part: number) => String(part).padStart(2, '0');
  const away = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
  return `${new Date(wallMs).toISOString().slice(0, 19)}${offset}`;
}
