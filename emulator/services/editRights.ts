import type { Execution } from '../execution';
import type { Area } from '../workbook/cell';
import type { ProtectionModel } from '../workbook/sheetObjects';
import { TYPED_COLUMN_REFUSAL, touchesTypedColumn } from '../workbook/typedColumns';
import type { Worksheet } from '../workbook/worksheet';

/** Whether the script's user may edit what is protected; a protection without editors shuts nobody out. */
export function mayEdit({ plan }: Execution, { editors, warningOnly }: ProtectionModel): boolean {
  return warningOnly || editors.length === 0 || editors.includes(plan.user.email);
}

/**
 * Refuses a change of protected cells, or of a protected sheet's rows and columns.
 *
 * @throws Error in Google's words
 */
export function requireEditRights(execution: Execution, sheet: Worksheet, area?: Area): void {
  const forbidden = sheet.protections.some(
    (one) => touches(one.area, area) && !mayEdit(execution, one),
  );
  if (!forbidden) return;
  throw new Error(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/**
 * Refuses formats, rules and check boxes where a table's column decides them itself.
 *
 * @throws Error in Google's words
 */
export function requireUntyped(sheet: Worksheet, area: Area): void {
  if (touchesTypedColumn(sheet, area)) throw new Error(TYPED_COLUMN_REFUSAL);
}

/** Without an area the change is the sheet's own, which only a protection of the whole sheet forbids. */
function touches(guarded: Area | undefined, area: Area | undefined): boolean {
  if (guarded === undefined) return true;
  if (area === undefined) return false;
  return (
    guarded.row < area.row + area.rows &&
    area.row < guarded.row + guarded.rows &&
    guarded.column < area.column + area.columns &&
    area.column < guarded.column + guarded.columns
  );
}
