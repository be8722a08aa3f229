import type { TabName } from '../schema/tabs';
import { blankWireValue } from './blankWireValue';
import type { RecordTab } from './recordTab';
import { wireKey } from './wireKey';
import type { WireRecord } from './wireRecord';

/** A record in which nothing is filled in yet. */
export function blankRecord<Name extends TabName>({ columns }: RecordTab<Name>): WireRecord<Name> {
  const fields = columns.map(({ key, kind }) => [wireKey(key), blankWireValue(kind)]);
  return Object.fromEntries(fields) as WireRecord<Name>;
}
