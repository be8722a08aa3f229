import { headerKey } from '../../ground/cells/headerKey';
import type { Column, Tab } from '../schema/column';
import { spellingsOf } from '../schema/header';

/** Where the columns of a tab stand in a sheet. */
export interface HeaderMatch {
  /** Column index (from 0) by key. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Headers that name a column which was found already. */
  readonly repeated: readonly { readonly column: Column; readonly header: string }[];
}

/**
 * Finds a tab's columns by their header texts, in any order. A header that is a column's own name
 * wins over one that is only an alias; unknown headers are ignored.
 */
export function matchHeaders(tab: Tab, headers: readonly unknown[]): HeaderMatch {
  const keys = headers.map((header) => headerKey(typeof header === 'string' ? header : ''));
  const indexes = new Map<string, number>();
  const repeated: { column: Column; header: string }[] = [];
  for (const column of tab.columns) {
    const [own, ...aliases] = spellingsOf(column);
    const places = new Set([...placesOf(keys, [own ?? '']), ...placesOf(keys, aliases)]);
    const [first, ...others] = places;
    if (first === undefined) continue;
    indexes.set(column.key, first);
    for (const other of others) repeated.push({ column, header: String(headers[other]) });
  }
  return { indexes, repeated };
}

function placesOf(keys: readonly string[], spellings: readonly string[]): number[] {
  return keys.flatMap((key, index) => (key !== '' && spellings.includes(key) ? [index] : []));
}
