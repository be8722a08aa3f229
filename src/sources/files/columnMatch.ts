import type { ExportColumn } from './exportColumn';
import type { ExportFormat } from './exportFormat';

/** What headers are compared by: case, spaces around and width of letters do not count. */
export function columnKey(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The index of each of a format's columns in a header row; the first spelling that occurs wins. */
export function columnIndexes(
  format: ExportFormat,
  headers: readonly string[],
): ReadonlyMap<string, number> {
  const keys = headers.map(columnKey);
  const indexes = new Map<string, number>();
  for (const [field, column] of Object.entries(format.columns)) {
    const index = indexOfColumn(column, keys);
    if (index >= 0) indexes.set(field, index);
  }
  return indexes;
}

function indexOfColumn(column: ExportColumn, keys: readonly string[]): number {
  for (const spelling of column.headers) {
    const key = columnKey(spelling);
    const index = key.endsWith('*')
      ? keys.findIndex((header) => header.startsWith(key.slice(0, -1)))
      : keys.indexOf(key);
    if (index >= 0) return index;
  }
  return -1;
}
