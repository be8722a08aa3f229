import { headerKey } from '../../ground/cells/headerKey';
import type { ExportColumn } from './exportColumn';
import type { ExportFormat } from './exportFormat';

/** The index of each of a format's columns in a header row; the first spelling that occurs wins. */
export function columnIndexes(
  format: ExportFormat,
  headers: readonly string[],
): ReadonlyMap<string, number> {
  const keys = headers.map(headerKey);
  const indexes = new Map<string, number>();
  for (const [field, column] of Object.entries(format.columns)) {
    const index = indexOfColumn(column, keys);
    if (index >= 0) indexes.set(field, index);
  }
  return indexes;
}

function indexOfColumn(column: ExportColumn, keys: readonly string[]): number {
  for (const spelling of column.headers) {
    const key = headerKey(spelling);
    const index = spelling.endsWith('*')
      ? keys.findIndex((header) => header.startsWith(key))
      : keys.indexOf(key);
    if (index >= 0) return index;
  }
  return -1;
}
