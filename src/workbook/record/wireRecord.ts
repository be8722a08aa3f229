import { dayText } from '../../ground/time/calendarDay';
import type { ZoneClock } from '../../ground/time/zoneClock';
import { type ColumnKind, isTextKind } from '../schema/column';
import type { Row } from '../schema/row';
import { columnsOf, type TabName, type TabNamed, tabNamed } from '../schema/tabs';
import { slotText } from './dayInput';

type WireValueOf<Kind extends ColumnKind> = Kind extends 'number' | 'money' | 'share'
  ? number | null
  : Kind extends 'flag'
    ? boolean | null
    : Kind extends 'list'
      ? readonly string[]
      : string;

/**
 * A row of a tab as pages send and receive it: days are yyyy-mm-dd and moments yyyy-mm-dd hh:mm on
 * the spreadsheet's clock, a blank is '', null or an empty list.
 */
export type WireRecord<Name extends TabName> = {
  readonly [C in TabNamed<Name>['columns'][number] as C['key']]: WireValueOf<C['kind']>;
};

/** A row as it goes to a page. */
export function wireRecord<Name extends TabName>(
  name: Name,
  row: Row<Name>,
  clock: ZoneClock,
): WireRecord<Name> {
  const values = new Map<string, unknown>(Object.entries(row));
  const fields = columnsOf(tabNamed(name)).map(({ key, kind }) => [
    key,
    wireValue(kind, values.get(key) ?? null, clock),
  ]);
  return Object.fromEntries(fields) as WireRecord<Name>;
}

function wireValue(kind: ColumnKind, value: unknown, clock: ZoneClock): unknown {
  if (kind === 'list') return value ?? [];
  if (kind === 'date') return typeof value === 'number' ? dayText(value) : '';
  if (kind === 'datetime') return slotText(typeof value === 'number' ? value : null, clock);
  return isTextKind(kind) ? (value ?? '') : value;
}
