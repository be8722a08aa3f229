import type { Column } from '../../workbook/schema/column';
import { type TabName, tabs } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import type { TabSheets } from './tabSheets';

const placePattern = /^([A-Za-z]+)(?:!([A-Z0-9:]+))?$/;

/**
 * Rows whose places ("Posts!E5") are links to these places, as formulas of this spreadsheet: readers and files see
 * the place itself. Semicolons part arguments in every locale. The header stays.
 */
export function withLinks(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  sheets: TabSheets,
): readonly (readonly Cell[])[] {
  const places = columns.flatMap(({ leadsTo }, index) => (leadsTo ? [index] : []));
  if (places.length === 0) return rows;
  const ids = new Map<TabName, number | undefined>();
  const idOf = (name: TabName) => {
    if (!ids.has(name)) ids.set(name, sheets.find(name)?.getSheetId());
    return ids.get(name);
  };
  return rows.map((row, at) =>
    at === 0
      ? row
      : row.map((cell, index) => (places.includes(index) ? linkTo(String(cell), idOf) : cell)),
  );
}

/** A place as a link; as it is where no such tab is there. */
function linkTo(place: string, idOf: (name: TabName) => number | undefined): Cell {
  const [, name = '', range] = placePattern.exec(place) ?? [];
  const tab = tabs.find((each) => each.name === name);
  const id = tab && idOf(tab.name);
  if (id === undefined) return place;
  const target = range === undefined ? `#gid=${id}` : `#gid=${id}&range=${range}`;
  return `=HYPERLINK("${target}";"${place}")`;
}
