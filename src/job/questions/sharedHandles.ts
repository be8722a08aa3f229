import { platformName } from '../../domain/platforms/platformName';
import { handleKey } from '../../ground/cells/handleKey';
import type { Table } from '../../workbook/read/table';
import { textAt } from '../looker/slotLabels';

/** One handle in two rows of Creators: probably one person under two ids. Rows are those of the table. */
export interface SharedHandle {
  readonly handle: string;
  readonly firstId: string;
  readonly secondId: string;
  /** What people call them; with the id where both are called the same. */
  readonly firstName: string;
  readonly secondName: string;
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
      const ids = { firstId: idAt(first), secondId: idAt(row) };
      shared.push({ handle, ...ids, ...namesApart(creators, [first, row]), sheetRow });
    }
  }
  return shared;
}

function namesApart(creators: Table<'Creators'>, rows: readonly [number, number]) {
  const [first, second] = rows.map((row) => ({
    id: textAt(creators, 'creator_id', row),
    name: textAt(creators, 'name', row),
  })) as [NamedId, NamedId];
  const isSame = first.name === second.name;
  return { firstName: called(first, isSame), secondName: called(second, isSame) };
}

interface NamedId {
  readonly id: string;
  readonly name: string;
}

function called({ id, name }: NamedId, isSame: boolean): string {
  if (name === '') return id;
  return isSame ? `${name} (${id})` : name;
}
