import type { ChartModel } from '../../../emulator/workbook/sheetObjects';

/** What a cell shows a chart. */
export interface ChartCell {
  readonly value: unknown;
  /** Its number format, '' for none. */
  readonly pattern: string;
}

/** One thing that a chart draws. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** The cells of a chart, sorted out: its first column names rows, the others are drawn. */
export interface ChartTable {
  readonly labels: readonly string[];
  /** The first column as numbers, for charts with two number axes. */
  readonly positions: readonly (number | null)[];
  readonly series: readonly ChartSeries[];
  readonly isPercent: boolean;
}

type ReadCell = (sheetId: number, row: number, column: number) => ChartCell;

/** Reads a chart's ranges side by side; rows at the end without anything in them are not drawn. */
export function chartTable({ ranges, options }: ChartModel, read: ReadCell): ChartTable {
  const headers = Number(options.numHeaders ?? 0);
  const columns = ranges.flatMap(({ sheetId, row, column, rows, columns: width }) =>
    Array.from({ length: width }, (_, index) =>
      Array.from({ length: rows }, (__, line) => read(sheetId, row + line, column + index)),
    ),
  );
  const bodies = columns.map((cells) => cells.slice(headers));
  const isUsed = (line: number) => bodies.some((cells) => !isBlank(cells[line]?.value));
  let length = bodies[0]?.length ?? 0;
  while (length > 0 && !isUsed(length - 1)) length -= 1;
  const [first = [], ...drawn] = bodies.map((cells) => cells.slice(0, length));
  return {
    labels: first.map(({ value }) => (isBlank(value) ? '' : String(value))),
    positions: first.map(numberOf),
    series: drawn.map((cells, index) => ({
      name: String(headers > 0 ? (columns[index + 1]?.[0]?.value ?? '') : ''),
      values: cells.map(numberOf),
    })),
    isPercent: drawn.flat().some(({ pattern }) => pattern.includes('%')),
  };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function numberOf({ value }: ChartCell): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
