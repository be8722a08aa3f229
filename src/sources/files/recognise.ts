import { headerKey } from '../../ground/cells/headerKey';
import type { DelimitedRow } from '../../ground/text/delimitedText';
import { columnIndexes } from './columnMatch';
import type { ExportFormat } from './exportFormat';
import { headerOfTwoRows } from './headerOfTwoRows';

const searchedRows = 150;
const mostMissing = 2;

/** A format whose columns stand in a row of the file. */
export interface Recognised {
  readonly format: ExportFormat;
  /** Position of the header row among the rows; of a header in two rows, of the second. */
  readonly headerAt: number;
  readonly headers: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** A format that the file resembles, and the columns that it lacks. */
export interface Resembling {
  readonly format: ExportFormat;
  readonly headerAt: number;
  readonly missing: readonly string[];
}

/**
 * The format of a file by its header row, wherever it stands at the top: of those whose needed
 * columns are all there, the one of which most columns are.
 */
export function recognise(
  rows: readonly DelimitedRow[],
  formats: readonly ExportFormat[],
): Recognised | null {
  for (const [headerAt, { cells }] of rows.slice(0, searchedRows).entries()) {
    const found = recognisedHeader(cells, headerAt, formats);
    if (found !== null) return found;
  }
  for (const [above, { cells }] of rows.slice(0, searchedRows).entries()) {
    const headers = headerOfTwoRows(cells, rows[above + 1]?.cells ?? []);
    const found = headers === null ? null : recognisedHeader(headers, above + 1, formats);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The format whose needed columns are all in a header; of several the one with most columns. A header that lacks what
 * a tab needs and yet has more of its columns is no other tab's: what is missing has to be said.
 */
export function recognisedHeader(
  headers: readonly string[],
  headerAt: number,
  formats: readonly ExportFormat[],
): Recognised | null {
  let best: Recognised | null = null;
  let mostOfATab = 0;
  for (const format of formats) {
    const indexOf = columnIndexes(format, headers);
    if (format.row === 'row') mostOfATab = Math.max(mostOfATab, indexOf.size);
    if (
      isComplete(format, indexOf) &&
      tells(format, headers) &&
      indexOf.size > (best?.indexOf.size ?? 0)
    ) {
      best = { format, headerAt, headers, indexOf };
    }
  }
  return best?.format.row === 'row' && best.indexOf.size < mostOfATab ? null : best;
}

function isComplete(format: ExportFormat, found: ReadonlyMap<string, number>): boolean {
  return requirementsOf(format).every((fields) => hasOne(fields, found));
}

/** What a file needs to be this format: of each group of columns one. */
function requirementsOf({ needs, needsOneOf = [] }: ExportFormat): readonly (readonly string[])[] {
  return [...needs.map((field) => [field]), ...needsOneOf];
}

function hasOne(fields: readonly string[], found: ReadonlyMap<string, number>): boolean {
  return fields.some((field) => found.has(field));
}

function tells({ telling }: ExportFormat, headers: readonly string[]): boolean {
  if (telling === undefined) return true;
  const keys = new Set(headers.map(headerKey));
  return telling.some((header) => keys.has(headerKey(header)));
}

/** The format that a file would be, were not one or two needed columns gone. */
export function resembling(
  rows: readonly DelimitedRow[],
  formats: readonly ExportFormat[],
): Resembling | null {
  let best: Resembling | null = null;
  let bestFound = 2;
  for (const [headerAt, row] of rows.slice(0, searchedRows).entries()) {
    for (const format of formats) {
      // A tab's own names are everybody's words: they make no file "look like" a tab.
      if (format.row === 'row') continue;
      const found = columnIndexes(format, row.cells);
      const missing = requirementsOf(format)
        .filter((fields) => !hasOne(fields, found))
        .map(([field = '']) => field);
      const isNear = missing.length > 0 && missing.length <= mostMissing;
      if (!isNear || found.size <= bestFound || !isTelling(format, found, row.cells)) continue;
      bestFound = found.size;
      const names = missing.map((field) => format.columns[field]?.headers[0] ?? field);
      best = { format, headerAt, missing: names };
    }
  }
  return best;
}

/**
 * Whether a header is the tool's: headers that only it writes, or more than half of the needed columns. Two headers
 * that every shop has prove nothing.
 */
function isTelling(
  format: ExportFormat,
  found: ReadonlyMap<string, number>,
  headers: readonly string[],
): boolean {
  if (format.telling !== undefined) return tells(format, headers);
  const needed = requirementsOf(format);
  const there = needed.filter((fields) => hasOne(fields, found)).length;
  return there >= 2 && there * 2 > needed.length;
}
