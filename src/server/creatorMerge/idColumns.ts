import { idKey } from '../../ground/cells/idKey';
import { textOfCell } from '../../ground/cells/textOfCell';
import { tabRows } from '../../workbook/read/tabRows';
import { columnsOf } from '../../workbook/schema/columnsOf';
import { type TabName, tabNamed, tabs } from '../../workbook/schema/tabs';
import type { OpenWorkbook } from '../tabs/openWorkbook';
import { dress, writeCells } from '../tabs/writeCells';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells of a tab that hold a creator's id, below the header. */
export interface IdColumn {
  readonly tab: TabName;
  /** Row numbers as the spreadsheet shows them, and the id in each. */
  readonly ids: ReadonlyMap<number, string>;
  /** Writes an id into some rows; cells in between and formulas stay as they are. */
  write(rows: readonly number[], id: string): void;
}

/** Tabs that people fill and that name a creator in every row; Creators itself is another matter. */
const tabsWithCreators: readonly TabName[] = tabs
  .filter((tab) => tab.writer === 'marketer' && tab.name !== 'Creators')
  .filter((tab) => columnsOf(tab).some(({ key }) => key === 'creator_id'))
  .map(({ name }) => name);

/** The columns of creators' ids in all tabs that are there: one read a tab. */
export function idColumns(workbook: OpenWorkbook): IdColumn[] {
  return tabsWithCreators.flatMap((name) => {
    const column = idColumnOf(workbook, name);
    return column === null ? [] : [column];
  });
}

function idColumnOf({ sheets, reading }: OpenWorkbook, name: TabName): IdColumn | null {
  const sheet = sheets.find(name);
  if (sheet === undefined) return null;
  const { match, cells, firstRow } = tabRows(tabNamed(name), sheet.getDataRange().getValues());
  const place = match.indexes.get('creator_id');
  const rows = cells.slice(1);
  if (place === undefined || rows.length === 0) return null;
  const ids = new Map<number, string>();
  for (const [index, row] of rows.entries()) {
    ids.set(firstRow + index, idKey(textOfCell(row[place], reading.locale)));
  }
  return {
    tab: name,
    ids,
    write(changed, id) {
      if (changed.length === 0) return;
      const first = Math.min(...changed);
      const height = Math.max(...changed) - first + 1;
      writeIds(sheet.getRange(first, place + 1, height, 1), new Set(changed), first, id);
    },
  };
}

/** One read and one write, however many cells change. */
function writeIds(range: Range, changed: ReadonlySet<number>, first: number, id: string): void {
  const formulas = range.getFormulas();
  const values = range.getValues();
  dress(() => range.setNumberFormat('@'));
  writeCells(
    range,
    values.map(([value], index) => {
      const formula = formulas[index]?.[0] ?? '';
      if (formula !== '') return [formula];
      return [changed.has(first + index) ? id : value];
    }),
  );
}
