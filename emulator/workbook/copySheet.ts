import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/**
 * Adds a tab with everything that another one holds and shows. Protections stay behind, and formulas
 * are taken as they stand.
 *
 * @throws Error when the name is taken
 */
export function copySheet(
  workbook: Workbook,
  original: Worksheet,
  name: string,
  at?: number,
): Worksheet {
  const size = { rows: original.rowCount, columns: original.columnCount };
  const copy = workbook.addSheet(name, size, at);
  original.forEachCell((cell, row, column) => copy.setCell(row, column, cell));
  copy.frozenRows = original.frozenRows;
  copy.frozenColumns = original.frozenColumns;
  copy.tabColor = original.tabColor;
  copy.merges = [...original.merges];
  copy.filter = original.filter && {
    ...original.filter,
    criteria: new Map(original.filter.criteria),
  };
  for (const [column, width] of original.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of original.rowHeights) copy.rowHeights.set(row, height);
  for (const column of original.hiddenColumns) copy.hiddenColumns.add(column);
  original.columnGroups.copyTo(copy.columnGroups);
  for (const row of original.hiddenRows) copy.hiddenRows.add(row);
  copy.conditionalFormats.push(...original.conditionalFormats);
  return copy;
}
