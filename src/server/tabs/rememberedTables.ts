import type { Table } from '../../workbook/read/table';
import type { TabName } from '../../workbook/schema/tabs';
import type { OpenWorkbook } from './openWorkbook';

/** The same workbook, each tab read once however often it is asked for: for endpoints that only read. */
export function rememberedTables(workbook: OpenWorkbook): OpenWorkbook {
  const known = new Map<TabName, unknown>();
  return {
    ...workbook,
    table<Name extends TabName>(name: Name): Table<Name> {
      if (!known.has(name)) known.set(name, workbook.table(name));
      return known.get(name) as Table<Name>;
    },
  };
}
