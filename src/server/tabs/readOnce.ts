import type { Table } from '../../workbook/read/table';
import type { TabName } from '../../workbook/schema/tabs';
import type { OpenWorkbook } from './openWorkbook';

/** The same workbook for an answer that only reads: each tab is fetched once, when it is first asked for. */
export function readOnce(workbook: OpenWorkbook): OpenWorkbook {
  const known = new Map<TabName, unknown>();
  return {
    ...workbook,
    table<Name extends TabName>(name: Name) {
      if (!known.has(name)) known.set(name, workbook.table(name));
      return known.get(name) as Table<Name>;
    },
  };
}
