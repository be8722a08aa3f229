import { isBlank } from '../../ground/cells/isBlank';
import type { Tab } from '../schema/column';
import { type TabName, tabNamed, tabs } from '../schema/tabs';
import { isFilledRow, tabRows } from './tabRows';

type Cells = readonly (readonly unknown[])[];

/** Where a tab keeps the ids that the product makes, and which of its filled rows lack one; both from 1. */
export interface BlankIds {
  readonly column: number;
  readonly rows: readonly number[];
}

/** The tabs whose ids the product makes, those first that others name. */
export const tabsWithMadeIds: readonly TabName[] = tabs
  .filter((tab: Tab) => tab.makesIdFrom !== undefined)
  .map(({ name }) => name);

/** Finds the rows without an id; none where the tab has no column for ids. */
export function blankIds(name: TabName, values: Cells): BlankIds {
  const tab: Tab = tabNamed(name);
  const { match, cells, firstRow } = tabRows(tab, values);
  const place = match.indexes.get(tab.unique ?? '');
  if (place === undefined) return { column: 0, rows: [] };
  const rows: number[] = [];
  for (let at = 1; at < cells.length; at++) {
    const row = cells[at] ?? [];
    if (isBlank(row[place]) && isFilledRow(row)) rows.push(at - 1 + firstRow);
  }
  return { column: place + 1, rows };
}

/** Whether any row lacks an id that the product makes. */
export function lacksIds(cells: { readonly [Name in TabName]?: Cells | undefined }): boolean {
  return tabsWithMadeIds.some((name) => blankIds(name, cells[name] ?? []).rows.length > 0);
}
