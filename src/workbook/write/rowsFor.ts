import type { ZoneClock } from '../../ground/time/zoneClock';
import { type Column, isTextKind } from '../schema/column';
import { columnsOf } from '../schema/columnsOf';
import type { NewRow } from '../schema/row';
import { type TabName, tabNamed } from '../schema/tabs';
import { safeText } from './safeText';

/** What may be written into a cell; '' is a blank. */
export type Cell = string | number | boolean | Date;

/**
 * Records as cells for `setValues`, in the tab's declared column order, without a header. Texts
 * cannot become formulas; dates are instants in the spreadsheet's zone.
 */
export function rowsFor<Name extends TabName>(
  name: Name,
  records: readonly NewRow<Name>[],
  clock: ZoneClock,
): Cell[][] {
  const columns = columnsOf(tabNamed(name));
  return records.map((record) =>
    columns.map((column) =>
      cellFor(column, (record as Record<string, unknown>)[column.key], clock),
    ),
  );
}

/** One value as a cell of its column. */
export function cellFor(column: Column, value: unknown, clock: ZoneClock): Cell {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return safeText(value.join(', '));
  if (typeof value === 'string') return safeText(value);
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'number' || !Number.isFinite(value)) return '';
  if (column.kind === 'date') return new Date(clock.startOf(value));
  if (column.kind === 'datetime') return new Date(value);
  return isTextKind(column.kind) ? safeText(String(value)) : value;
}
