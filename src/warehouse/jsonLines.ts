import type { WarehouseRow } from './warehouseTable';

/**
 * Rows as newline-delimited JSON, in parts that one upload can carry; blanks are left out.
 * @param mostCharacters of a part; a longer row is a part of its own
 */
export function jsonLines(rows: readonly WarehouseRow[], mostCharacters: number): string[] {
  const parts: string[] = [];
  let lines: string[] = [];
  let length = 0;
  for (const row of rows) {
    const line = JSON.stringify(row, (_, value) => (value === null ? undefined : value));
    if (length > 0 && length + line.length > mostCharacters) {
      parts.push(lines.join('\n'));
      lines = [];
      length = 0;
    }
    lines.push(line);
    length += line.length + 1;
  }
  return lines.length === 0 ? parts : [...parts, lines.join('\n')];
}
