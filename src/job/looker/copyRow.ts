import type { Cell } from '../../workbook/write/rowsFor';

/** The width that has a literal below; other widths are copied as well, in twice the time. */
const literalWidth = 40;

/**
 * A copy of a feed row, which is made for every row of the feed. V8 notices that arrays from one
 * literal stay alive and puts the next ones where they can stay; copies of other kinds are moved
 * twice by its collector.
 */
export function copyRow(t: readonly Cell[]): Cell[] {
  if (t.length !== literalWidth) return t.slice();
  // biome-ignore format: one cell a line says nothing
  return [
    t[0] as Cell, t[1] as Cell, t[2] as Cell, t[3] as Cell, t[4] as Cell, t[5] as Cell, t[6] as Cell, t[7] as Cell,
    t[8] as Cell, t[9] as Cell, t[10] as Cell, t[11] as Cell, t[12] as Cell, t[13] as Cell, t[14] as Cell, t[15] as Cell,
    t[16] as Cell, t[17] as Cell, t[18] as Cell, t[19] as Cell, t[20] as Cell, t[21] as Cell, t[22] as Cell, t[23] as Cell,
    t[24] as Cell, t[25] as Cell, t[26] as Cell, t[27] as Cell, t[28] as Cell, t[29] as Cell, t[30] as Cell, t[31] as Cell,
    t[32] as Cell, t[33] as Cell, t[34] as Cell, t[35] as Cell, t[36] as Cell, t[37] as Cell, t[38] as Cell, t[39] as Cell,
  ];
}
