import { idKey } from '../../ground/cells/idKey';
import { isScientific } from '../../ground/cells/isScientific';
import { message } from '../../ground/text/text';
import { sourceTexts } from '../../messages/sourceTexts';
import type { ExportFormat, RowGroup } from './exportFormat';
import type { ExportRow } from './exportRow';
import { joinedKeys } from './joinedKeys';
import { areZeroFilled } from './shortenedKeys';
import { shownFinding } from './shownFinding';

/** Rows that belong together, by their key. */
export type RowGroups = ReadonlyMap<string, RowGroup<string>>;

/** The text by which rows are put together: the key's columns; a row without any stands alone. */
export function groupKey(row: ExportRow, format: ExportFormat): string {
  const texts = format.keyOf ? [format.keyOf(row)] : format.key.map((key) => row.text(key));
  const hasFallback = format.keyFallback !== undefined && texts.some(isScientific);
  if (hasFallback) return JSON.stringify([row.text(format.keyFallback ?? '')]);
  return texts.every((text) => text === '') ? `line ${row.line}` : JSON.stringify(texts.map(idKey));
}

/** Puts rows together and leaves a line that is told twice only its last telling. */
export function groupRows(rows: readonly ExportRow[], format: ExportFormat): RowGroups {
  const groups = new Map<string, [ExportRow, ...ExportRow[]]>();
  const keyOf = joinedKeys(rows, format, (row) => groupKey(row, format));
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  if (format.line !== undefined) {
    for (const [key, group] of groups) groups.set(key, lastOfLines(group, format.line));
  }
  return groups;
}

function lastOfLines(
  group: [ExportRow, ...ExportRow[]],
  line: string,
): [ExportRow, ...ExportRow[]] {
  if (group.length === 1) return group;
  const byLine = new Map<string, ExportRow>();
  for (const [at, row] of group.entries()) byLine.set(row.text(line) || `row ${at}`, row);
  const [first = group[0], ...others] = byLine.values();
  return [first, ...others];
}

/** Refuses rows whose key a spreadsheet has shortened, or that is none: different things would become one. */
export function refuseUnsoundKeys(rows: readonly ExportRow[], format: ExportFormat): void {
  const columns =
    format.line === undefined ? format.key : [...new Set([...format.key, format.line])];
  const ids = columns.filter((column) => format.columns[column]?.kind === 'text');
  for (const column of ids) {
    const isFilledUp = areZeroFilled(rows.map((row) => row.text(column)));
    for (const row of rows) {
      const key = row.text(column);
      const isShortened = isFilledUp || isScientific(key);
      if (isShortened && row.problems.length === 0 && !hasFallback(row, format)) {
        row.refuse(message(sourceTexts.shortenedKey, { column: row.headerOf(column), found: key }));
      }
    }
  }
  const [first] = format.key;
  if (format.soundKey === undefined || first === undefined) return;
  for (const row of rows) {
    const key = row.text(first);
    if (key === '' || row.problems.length > 0 || format.soundKey.test(key)) continue;
    const values = { column: row.headerOf(first), found: shownFinding(key) };
    row.refuse(message(sourceTexts.unsoundKey, values));
  }
}

function hasFallback(row: ExportRow, { keyFallback }: ExportFormat): boolean {
  return keyFallback !== undefined && row.text(keyFallback) !== '';
}
