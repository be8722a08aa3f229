import { isBlank } from '../../ground/cells/isBlank';
import type { Column, Tab } from '../schema/column';
import { isMade } from './isMade';
import { type HeaderMatch, matchHeaders } from './matchHeaders';

type Cells = readonly (readonly unknown[])[];

/** How far down a header is looked for: people put a title or a remark above it. */
export const HEADER_ROWS = 10;
/** Fewer known headers in a row may be chance: a cell that says "Name" or "Status". */
const FEWEST_HEADERS = 2;

/** A tab's cells from its header on. */
export interface TabRows {
  readonly match: HeaderMatch;
  /** The header's row and what stands below. */
  readonly cells: Cells;
  /** The first row below the header as the spreadsheet shows it; 2 where the header is in its place. */
  readonly firstRow: number;
}

/**
 * Finds a tab's header: row 1, unless a required column is missing there and one of the next rows has more of
 * the columns. What stands above it is no data.
 */
export function tabRows(tab: Tab, values: Cells): TabRows {
  const inPlace = matchHeaders(tab, values[0] ?? []);
  if (isWhole(tab, inPlace)) return { match: inPlace, cells: values, firstRow: 2 };
  let best = { match: inPlace, at: 0 };
  for (let at = 1; at < Math.min(HEADER_ROWS, values.length); at++) {
    const match = matchHeaders(tab, values[at] ?? []);
    const { size } = match.indexes;
    if (size >= FEWEST_HEADERS && size > best.match.indexes.size) best = { match, at };
  }
  const cells = best.at === 0 ? values : values.slice(best.at);
  return { match: best.match, cells, firstRow: best.at + 2 };
}

/** How many rows below the header hold anything; unticked check boxes do not. */
export function filledRows(cells: Cells): number {
  let filled = 0;
  for (let at = 1; at < cells.length; at++) if (isFilledRow(cells[at] ?? [])) filled += 1;
  return filled;
}

/** Whether a row holds anything; an unticked check box is nothing. */
export function isFilledRow(row: readonly unknown[]): boolean {
  return row.some((cell) => !isBlank(cell) && cell !== false);
}

function isWhole(tab: Tab, { indexes }: HeaderMatch): boolean {
  const { columns } = tab;
  const lacks = (column: Column) =>
    column.required === true && !isMade(tab, column) && !indexes.has(column.key);
  return indexes.size >= Math.min(FEWEST_HEADERS, columns.length) && !columns.some(lacks);
}
