import { handleKey } from '../../ground/cells/handleKey';
import type { Table } from '../../workbook/read/table';

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
  const handles = creators.text('handle');
  const platforms = creators.text('platform');
  const ids = creators.text('creator_id');
  const idAt = (row: number) => ids.texts[ids.codes[row] ?? 0] ?? '';
  const firstRow = new Map<string, number>();
  const shared: SharedHandle[] = [];
  for (let row = 0; row < creators.rowCount; row++) {
    const handle = handleKey(handles.texts[handles.codes[row] ?? 0] ?? '');
    if (handle === '') continue;
    const platform = (platforms.texts[platforms.codes[row] ?? 0] ?? '').toLowerCase();
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
