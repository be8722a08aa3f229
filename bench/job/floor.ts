import type { BenchTabs } from './messyWorkbook';

/**
 * The least that any implementation must do: read every used cell once, look every key up once in
 * a table of what was seen, and build as many rows of the feed as come out. It computes nothing.
 *
 * @param rowCount rows of the feed
 */
export function floorFeed(tabs: BenchTabs, rowCount: number): unknown[][] {
  let total = 0;
  for (const values of Object.values(tabs)) total += readAll(values);
  const rows: unknown[][] = [];
  const date = new Date(0);
  const updatedAt = new Date(0);
  for (let row = 0; row < rowCount; row++) rows.push(feedRow(date, row, total, updatedAt));
  return rows;
}

/** Reads row by row; texts of a column go through one Map, numbers and dates are added up. */
function readAll(values: readonly (readonly unknown[])[]): number {
  const seen = (values[0] ?? []).map(() => new Map<unknown, number>());
  let total = 0;
  for (let row = 1; row < values.length; row++) {
    const cells = values[row] as readonly unknown[];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell === 'number') total += cell;
      else if (typeof cell === 'string') {
        if (cell !== '') total += codeOf(seen[column] as Map<unknown, number>, cell);
      } else if (typeof cell === 'boolean') total += cell ? 1 : 0;
      else total += (cell as Date).getTime();
    }
  }
  return total;
}

function codeOf(codes: Map<unknown, number>, cell: string): number {
  let code = codes.get(cell);
  if (code === undefined) {
    code = codes.size;
    codes.set(cell, code);
  }
  return code;
}

function feedRow(date: Date, row: number, total: number, updatedAt: Date): unknown[] {
  const id = 'id';
  const money = row / 100;
  return [
    date,
    id,
    id,
    id,
    id,
    id,
    id,
    id,
    id,
    id,
    id,
    id,
    id,
    id,
    money,
    row,
    money,
    '',
    '',
    '',
    '',
    '',
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    total,
    id,
    id,
    updatedAt,
    money,
    money,
    money,
    0,
    money,
  ];
}
