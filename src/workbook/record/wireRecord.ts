import { dayText } from '../../ground/time/calendarDay';
import type { ZoneClock } from '../../ground/time/zoneClock';
import type { ColumnKind } from '../schema/column';
import { columnsOf } from '../schema/columnsOf';
import type { Row } from '../schema/row';
import { type TabName, type TabNamed, tabNamed } from '../schema/tabs';
import { blankWireValue } from './blankWireValue';
import { slotText } from './dayInput';
import { type WireKey, wireKey } from './wireKey';

type WireValueOf<Kind extends ColumnKind> = Kind extends 'number' | 'money' | 'share'
  ? number | null
  : Kind extends 'flag'
    ? boolean | null
    : Kind extends 'list'
      ? readonly string[]
      : string;

/**
 * A row of a tab as pages send and receive it: fields are the columns' keys in camel case, days are
 * yyyy-mm-dd and moments yyyy-mm-dd hh:mm on the spreadsheet's clock, a blank is '', null or an empty
 * list.
 */
export type WireRecord<Name extends TabName> = {
  readonly [C in TabNamed<Name>['columns'][number] as WireKey<C['key']>]: WireValueOf<C['kind']>;
};

/** A row as it goes to a page. */
export function wireRecord<Name extends TabName>(
  name: Name,
  row: Row<Name>,
  clock: ZoneClock,
): WireRecord<Name> {
  const values = new Map<string, unknown>(Object.entries(row));
  const fields = columnsOf(tabNamed(name)).map(({ key, kind }) => [
    wireKey(key),
    wireValue(kind, values.get(key) ?? null, clock),
  ]);
  return Object.fromEntries(fields) as WireRecord<Name>;
}

function wireValue(kind: ColumnKind, value: unknown, clock: ZoneClock): unknown {
  if (value === null) return blankWireValue(kind);
  if (kind === 'date') return typeof value === 'number' ? dayText(value) : '';
  if (kind === 'datetime') return slotText(typeof value === 'number' ? value : null, clock);
  return value;
}
