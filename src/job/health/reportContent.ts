import type { HealthMaterial } from './healthMaterial';

/** Lists what is wrong with what was published and agreed. */
export function reportContent({ workbook, faults }: HealthMaterial): void {
  for (const { severity, tab, row, column, expected, found, toDo } of faults) {
    workbook.issues.add({ severity, tab, row, column, expected, found, toDo });
  }
}
