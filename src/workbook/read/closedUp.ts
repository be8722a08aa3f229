/**
 * Moves the kept rows of a column together, in place: large arrays that live for a moment cost more
 * than the copying, because the engine collects garbage by how much is allocated.
 *
 * @param kept the rows to keep, in order; null keeps all
 */
export function closedUp<Column extends Int32Array | Float64Array>(
  column: Column,
  kept: Int32Array | null,
): Column {
  if (kept === null) return column;
  for (let row = 0; row < kept.length; row++) column[row] = column[kept[row] as number] as number;
  return column.subarray(0, kept.length) as Column;
}
