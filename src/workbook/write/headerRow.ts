import { headerOf } from '../schema/header';
import { type TabName, tabNamed } from '../schema/tabs';

/** The header row of a tab. Looker's headers are the keys themselves: its formulas name them. */
export function headerRow(name: TabName): string[] {
  const keys = tabNamed(name).columns.map((column) => column.key);
  return name === 'Looker' ? keys : keys.map(headerOf);
}
