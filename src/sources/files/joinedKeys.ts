import type { ExportFormat } from './exportFormat';
import type { ExportRow } from './exportRow';

/**
 * The key of each row, by the row's own: keys whose rows share the text of `format.joinedBy` become
 * the one that stands first in the file.
 */
export function joinedKeys(
  rows: readonly ExportRow[],
  { joinedBy }: ExportFormat,
  keyOf: (row: ExportRow) => string,
): (row: ExportRow) => string {
  if (joinedBy === undefined) return keyOf;
  const firstOf = new Map<string, string>();
  const keyOfText = new Map<string, string>();
  const root = (key: string): string => {
    const first = firstOf.get(key);
    return first === undefined ? key : root(first);
  };
  for (const row of rows) {
    const text = row.text(joinedBy);
    if (text === '') continue;
    const key = root(keyOf(row));
    const known = root(keyOfText.get(text) ?? key);
    keyOfText.set(text, known);
    if (known !== key) firstOf.set(key, known);
  }
  return (row) => root(keyOf(row));
}
