import { isBlank } from '../../ground/cells/isBlank';
import { filledRows, tabRows } from '../../workbook/read/tabRows';
import { columnsOf } from '../../workbook/schema/columnsOf';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import type { Cell } from '../../workbook/write/rowsFor';
import type { Cells, TabCells } from '../workbook';

/** What a run saw of one tab. */
export interface SeenTab {
  /** Keys of its columns that are required, or that hold money and are filled. */
  readonly columns: readonly string[];
  /** Rows below the header that hold something. */
  readonly rows: number;
  /** Columns that are none of the tab's own, so that a wide and long tab need not be read whole. */
  readonly strangers?: number;
}

/** What a run counted. */
export interface SeenCounts {
  readonly leads: number;
  readonly orders: number;
  readonly spend: number;
  /** Leads and orders whose status keeps them from counting. */
  readonly excluded: number;
}

/** What a run started from, small enough to be remembered until the next one. */
export interface SeenInput {
  readonly tabs: { readonly [tab: string]: SeenTab };
  readonly counts: SeenCounts;
}

/** The columns of the Looker tab that add up to what was counted, wherever it was credited. */
const countedBy = {
  leads: ['leads', 'other_leads'],
  orders: ['orders', 'refunded_orders', 'other_orders'],
  spend: ['spend'],
} as const;

/**
 * What a run saw.
 *
 * @param names the tabs that it read
 * @param looker the rows of the Looker tab, without its header
 * @param excluded leads and orders whose status keeps them from counting
 */
export function seenInput(
  names: readonly TabName[],
  cells: TabCells,
  looker: readonly (readonly Cell[])[],
  excluded: number,
): SeenInput {
  const seen = names.flatMap((name) => {
    const values = cells[name];
    return values === undefined ? [] : [[name, seenTab(name, values)] as const];
  });
  const sums = sumsOf(looker, Object.values(countedBy).flat());
  const count = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (sums.get(key) ?? 0), 0);
  return {
    tabs: Object.fromEntries(seen),
    counts: {
      leads: count(countedBy.leads),
      orders: count(countedBy.orders),
      spend: count(countedBy.spend),
      excluded,
    },
  };
}

function seenTab(name: TabName, values: Cells): SeenTab {
  const tab = tabNamed(name);
  const { match, cells } = tabRows(tab, values);
  const isFilled = (place: number) => cells.some((row, at) => at > 0 && !isBlank(row[place]));
  const columns = columnsOf(tab).flatMap(({ key, kind, required }) => {
    const place = match.indexes.get(key);
    if (place === undefined) return [];
    return required === true || (kind === 'money' && isFilled(place)) ? [key] : [];
  });
  const strangers = (cells[0]?.length ?? 0) - match.indexes.size;
  return { columns, rows: filledRows(cells), strangers };
}

/** The sum of each column, all in one pass: the feed is too large to stay in the processor's cache. */
function sumsOf(
  looker: readonly (readonly Cell[])[],
  keys: readonly string[],
): ReadonlyMap<string, number> {
  const places = keys.map((key) => columnsOf(tabNamed('Looker')).findIndex((c) => c.key === key));
  const sums = new Float64Array(keys.length);
  for (let place = 0; place < looker.length; place++) {
    const row = looker[place] as readonly Cell[];
    for (let at = 0; at < places.length; at++) {
      const cell = row[places[at] as number];
      if (typeof cell === 'number') sums[at] = (sums[at] as number) + cell;
    }
  }
  return new Map(keys.map((key, at) => [key, sums[at] ?? 0]));
}
