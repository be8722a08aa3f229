import { headerKey } from '../../ground/cells/headerKey';
import type { Column, Tab } from '../../workbook/schema/column';
import { importWords } from './importWords';
import { mayFill } from './mappedFormat';
import { type ValueShape, valueShape } from './valueShape';

/** The kinds of values that only one column of a tab has. */
const columnOfShape: { readonly [tab: string]: { readonly [shape in ValueShape]?: string } } = {
  Conversions: { email: 'customer_id', time: 'occurred_at' },
  Posts: { permalink: 'url', platformId: 'post_id', time: 'published_at' },
  Creators: { profile: 'profile_url', handle: 'handle' },
  Snapshots: { time: 'taken_on' },
  Links: { page: 'url' },
};

/**
 * For each column of a tab the header that seems to mean it: by the tab's own names, by the words
 * that tools use, at last by what the values look like.
 *
 * @param sample some rows below the header
 */
export function suggestedColumns(
  headers: readonly string[],
  tab: Pick<Tab, 'name' | 'columns'>,
  sample: readonly (readonly string[])[] = [],
): { readonly [column: string]: string } {
  const suggested = new Map<string, string>();
  const taken = new Set<string>();
  const take = (column: string, header: string | undefined) => {
    if (header === undefined || taken.has(header) || suggested.has(column)) return;
    if (!mayFill(tab.name, column, header)) return;
    suggested.set(column, header);
    taken.add(header);
  };
  for (const names of [ownNames, toolNames(tab.name)]) {
    for (const column of tab.columns) take(column.key, headerNamed(headers, names(column), taken));
  }
  const shapes = columnOfShape[tab.name] ?? {};
  for (const [index, header] of headers.entries()) {
    const shape = header === '' ? null : valueShape(sample.map((cells) => cells[index] ?? ''));
    const column = shape === null ? undefined : shapes[shape];
    if (column !== undefined) take(column, header);
  }
  return Object.fromEntries(suggested);
}

function ownNames({ key, ko, aliases = [] }: Column): readonly string[] {
  return [key, ko, ...aliases];
}

function toolNames(tab: string): (column: Column) => readonly string[] {
  return ({ key }) => importWords[tab]?.[key] ?? [];
}

/** The first header that is spelled like one of the names, the names in their order. */
function headerNamed(
  headers: readonly string[],
  names: readonly string[],
  taken: ReadonlySet<string>,
): string | undefined {
  for (const name of names.map(headerKey)) {
    const found = headers.find((header) => !taken.has(header) && headerKey(header) === name);
    if (found !== undefined) return found;
  }
  return undefined;
}
