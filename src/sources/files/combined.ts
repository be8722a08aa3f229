import type { RowGroup } from './exportFormat';
import type { ExportRow } from './exportRow';

/** The amount or count of a group, put together as its column declares; null when no row has one. */
export function amountOf<Field extends string>(
  rows: RowGroup<Field>,
  field: NoInfer<Field>,
): number | null {
  const told = rows
    .map((row) => row.number(field))
    .filter((value): value is number => value !== null);
  if (told.length === 0) return null;
  const combine = rows[0].columnOf(field)?.combine ?? 'once';
  if (combine === 'sum') return told.reduce((sum, value) => sum + value, 0);
  return (combine === 'last' ? told[told.length - 1] : told[0]) ?? null;
}

/** The first text of a group in a column; '' when no row has one. */
export function textOf<Field extends string>(rows: RowGroup<Field>, field: NoInfer<Field>): string {
  for (const row of rows) {
    const text = row.text(field);
    if (text !== '') return text;
  }
  return '';
}

/** The first time that any row of a group has in one of the columns, the columns in their order. */
export function instantOf<Field extends string>(
  rows: RowGroup<Field>,
  fields: readonly NoInfer<Field>[],
): number | null {
  for (const field of fields) {
    for (const row of rows) {
      const instant = row.instant(field);
      if (instant !== null) return instant;
    }
  }
  return null;
}

/** The different texts of a group in some columns, in order. */
export function textsOf<Field extends string>(
  rows: readonly ExportRow<Field>[],
  fields: readonly NoInfer<Field>[],
): string[] {
  const texts = new Set<string>();
  for (const row of rows) for (const field of fields) texts.add(row.text(field));
  texts.delete('');
  return [...texts];
}

/**
 * The latest time at which what a group says was true: when it was placed or changed. Null when the
 * file has no column that tells changes, since then nobody knows how old it is.
 */
export function statedAtOf<Field extends string>(
  rows: RowGroup<Field>,
  placed: NoInfer<Field>,
  changed: readonly NoInfer<Field>[],
): number | null {
  if (!changed.some((field) => rows[0].has(field))) return null;
  let latest: number | null = null;
  for (const row of rows) {
    for (const field of [placed, ...changed]) {
      const instant = row.instant(field);
      if (instant !== null && (latest === null || instant > latest)) latest = instant;
    }
  }
  return latest;
}
