import type { Execution } from '../execution';
import type { Area } from '../workbook/cell';
import type { Worksheet } from '../workbook/worksheet';
import { requireEditRights } from './editRights';

/**
 * Moves whole columns before a zero-based column, counted before the move.
 *
 * @throws Error for a range of another sheet, a place inside the moved columns, or formulas that read
 * the sheet, since following them is not emulated
 */
export function moveColumns(
  grid: { readonly sheet: Worksheet; readonly execution: Execution },
  columns: unknown,
  to: number,
): void {
  const { sheet, execution } = grid;
  requireEditRights(execution, sheet);
  const { area } = requireColumns(columns, sheet);
  if (to > area.column && to < area.column + area.columns) {
    throw new Error('The destination of the move lies inside the moved columns.');
  }
  if (execution.host.workbook.sheets.some((one) => hasFormulas(one, sheet))) {
    throw new Error('Sheet.moveColumns under formulas is not emulated');
  }
  sheet.insertColumns(to, area.columns);
  const from = area.column + (to <= area.column ? area.columns : 0);
  copyColumns(sheet, from, to, area.columns);
  sheet.deleteColumns(from, area.columns);
}

function copyColumns(sheet: Worksheet, from: number, to: number, count: number): void {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let index = 0; index < count; index += 1) {
      const cell = sheet.cellAt(row, from + index);
      if (cell) sheet.setCell(row, to + index, cell);
    }
  }
}

/** Whether a sheet has formulas that may read the other one. */
function hasFormulas(sheet: Worksheet, other: Worksheet): boolean {
  if (!sheet.hasHadFormulas) return false;
  let found = false;
  sheet.forEachCell(({ formula }) => {
    found ||= formula !== undefined && (sheet === other || formula.includes(other.name));
  });
  return found;
}

function requireColumns(columns: unknown, sheet: Worksheet): { area: Area } {
  const range = columns as { area?: Area; sheet?: Worksheet } | null;
  if (range?.area && range.sheet === sheet) return { area: range.area };
  throw new Error("The parameters don't match the method signature for Sheet.moveColumns.");
}
