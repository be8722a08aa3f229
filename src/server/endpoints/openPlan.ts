import type { PlanOpening } from '../../shared/planOpening';
import { fileSettings } from '../fileSettings';
import { planOpening } from '../plan/planOpening';
import { openWorkbook } from '../tabs/openWorkbook';
import { readOnce } from '../tabs/readOnce';

/** What the Plan panel starts next month's money from. */
export function openPlan(): PlanOpening {
  const workbook = readOnce(openWorkbook());
  return planOpening(workbook, fileSettings(workbook.sheets), Date.now());
}
