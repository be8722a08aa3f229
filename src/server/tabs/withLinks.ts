import { helpPlaceOf } from '../../workbook/helpRows';
import type { Column } from '../../workbook/schema/column';
import { type TabName, tabs } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import type { TabSheets } from './tabSheets';

const placePattern = /^([A-Za-z]+)(?:!([A-Z0-9:]+))?$/;

type PlaceOf = (shown: string) => string | undefined;

const places: Readonly<Record<NonNullable<Column['leadsTo']>, PlaceOf>> = {
  place: (shown) => shown,
  help: helpPlaceOf,
};

/**
 * Rows whose places ("Posts!E5") and sections of Help are links there, as formulas of this spreadsheet: readers and
 * files see the words themselves. Semicolons part arguments in every locale. The header stays.
 */
export function withLinks(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  sheets: TabSheets,
): readonly (readonly Cell[])[] {
  const linked = columns.map(({ leadsTo }) => leadsTo && places[leadsTo]);
  if (linked.every((placeOf) => placeOf === undefined)) return rows;
  const ids = new Map<TabName, number | undefined>();
  const idOf = (name: TabName) => {
    if (!ids.has(name)) ids.set(name, sheets.find(name)?.getSheetId());
    return ids.get(name);
  };
  return rows.map((row, at) =>
    at === 0
      ? row
      : row.map((cell, index) => {
          const placeOf = linked[index];
          return placeOf ? linkTo(placeOf(String(cell)), String(cell), idOf) : cell;
        }),
  );
}

/** What is shown, as a link to its place; as it is where no such tab is there. */
function linkTo(
  place: string | undefined,
  shown: string,
  idOf: (name: TabName) => number | undefined,
): Cell {
  const [, name = '', range] = placePattern.exec(place ?? '') ?? [];
  const tab = tabs.find((each) => each.name === name);
  const id = tab && idOf(tab.name);
  if (id === undefined) return shown;
  const target = range === undefined ? `#gid=${id}` : `#gid=${id}&range=${range}`;
  return `=HYPERLINK("${target}";"${shown}")`;
}
