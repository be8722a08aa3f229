import { type ColumnKind, isTextKind } from '../schema/column';
import type { TabName } from '../schema/tabs';
import type { RecordTab } from './recordTab';
import { wireKey } from './wireKey';
import type { WireRecord } from './wireRecord';

/** A record in which nothing is filled in yet. */
export function blankRecord<Name extends TabName>({ columns }: RecordTab<Name>): WireRecord<Name> {
  const fields = columns.map(({ key, kind }) => [wireKey(key), blankOf(kind)]);
  return Object.fromEntries(fields) as WireRecord<Name>;
}

/** What a blank cell of a kind is on the wire. */
export function blankOf(kind: ColumnKind): unknown {
  if (kind === 'list') return [];
  return isTextKind(kind) || kind === 'date' || kind === 'datetime' ? '' : null;
}
