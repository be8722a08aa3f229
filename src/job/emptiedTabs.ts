import type { TabName } from '../workbook/schema/tabs';
import { headerRow } from '../workbook/write/headerRow';
import type { TabOutput } from './jobOutput';

const comeAndGo: ReadonlySet<TabName> = new Set(['Today', 'Audit', 'Commissions', 'RollUp']);

/** Tabs that an earlier run filled and this one has nothing to say in: their header alone. */
export function emptiedTabs(
  presentTabs: readonly TabName[],
  written: readonly TabOutput[],
): TabOutput[] {
  const names = new Set(written.map(({ name }) => name));
  return presentTabs
    .filter((name) => comeAndGo.has(name) && !names.has(name))
    .map((name) => ({ name, rows: [headerRow(name)] }));
}
