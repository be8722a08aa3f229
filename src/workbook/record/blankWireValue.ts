import { type ColumnKind, isTextKind } from '../schema/column';

/** What a blank cell of a kind is on the wire. */
export function blankWireValue(kind: ColumnKind): unknown {
  if (kind === 'list') return [];
  return isTextKind(kind) || kind === 'date' || kind === 'datetime' ? '' : null;
}
