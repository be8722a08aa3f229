import type { ExportFormat } from './exportFormat';
import type { ExportRow } from './exportRow';
import { groupRows } from './groupRows';

/** Rows that share an id: are they parts that add up, or the same thing again? */
export interface RepeatQuestion {
  readonly rows: number;
  readonly ids: number;
  /** The amount whose totals differ: its header in the file. */
  readonly column: string;
  readonly sum: number;
  readonly first: number;
}

/**
 * The question that a table without a declaration of its own leaves open. Rows with a minus are
 * refunds; where all rows of an id are alike to the letter, it is one row told again.
 */
export function repeatQuestion(
  rows: readonly ExportRow[],
  format: ExportFormat,
): RepeatQuestion | null {
  if (format.asksForRepeats !== true || rows.length === 0) return null;
  const amounts = rows[0]?.fieldsOf(['amount', 'count']) ?? [];
  const field = amounts.find((name) => name === 'revenue') ?? amounts[0];
  if (field === undefined) return null;
  const groups = [...groupRows(rows, format).values()];
  let [sum, first, isRepeated] = [0, 0, false];
  for (const group of groups) {
    const sold = group.filter((row) => amountIn(row, field) >= 0);
    const sales = sold.map((row) => amountIn(row, field));
    if (new Set(sold.map(({ cells }) => cells.join('\u0000'))).size > 1) isRepeated = true;
    first += sales[0] ?? 0;
    for (const amount of sales) sum += amount;
  }
  if (!isRepeated) return null;
  const column = rows[0]?.headerOf(field) ?? field;
  return { rows: rows.length, ids: groups.length, column, sum, first };
}

/** Reads without refusing: what cannot be read is told when the records are made. */
function amountIn(row: ExportRow, field: string): number {
  const told = row.problems.length;
  const amount = row.number(field) ?? 0;
  row.problems.length = told;
  return amount;
}
