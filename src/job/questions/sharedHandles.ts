import { platformName } from '../../domain/platforms/platformName';
import { handleKey } from '../../ground/cells/handleKey';
import type { Table } from '../../workbook/read/table';
import { textAt } from '../looker/slotLabels';

/** One handle in two rows of Creators: probably one person under two ids. Rows are those of the table. */
export interface SharedHandle {
  readonly handle: string;
  readonly firstId: string;
  readonly secondId: string;
  /** The second row as the spreadsheet shows it. */
  readonly sheetRow: number;
}

/** Every row whose handle stands on the same platform in a row before it. */
export function sharedHandles(creators: Table<'Creators'>): SharedHandle[] {
  const idAt = (row: number) => textAt(creators, 'creator_id', row);
  const firstRow = new Map<string, number>();
  const shared: SharedHandle[] = [];
  for (let row = 0; row < creators.rowCount; row++) {
    const handle = handleKey(textAt(creators, 'handle', row));
    if (handle === '') continue;
    const platform = platformName(textAt(creators, 'platform', row));
    const key = JSON.stringify([platform, handle]);
    const first = firstRow.get(key);
    if (first === undefined) firstRow.set(key, row);
    else {
      const sheetRow = creators.sheetRows[row] ?? 0;
      shared.push({ handle, firstId: idAt(first), secondId: idAt(row), sheetRow });
    }
  }
  return shared;
}
