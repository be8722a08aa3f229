import { columnLetters } from '../../emulator/workbook/a1';
import type { Cell, CellStyle } from '../../emulator/workbook/cell';
import type { Workbook } from '../../emulator/workbook/workbook';
import { tabNamed } from '../../src/workbook/schema/tabs';

const NAME = 'Try it';
const FIRST_ROW = 2;

const headerStyle: CellStyle = {
  bold: true,
  background: '#e8f0fe',
  fontColor: '#174ea6',
  verticalAlignment: 'middle',
};
const hintStyle: CellStyle = { italic: true, fontColor: '#5f6368' };

interface TryItColumn {
  readonly header: string;
  readonly width: number;
  readonly format?: string;
  /** The formula of one row. */
  readonly each?: (row: number) => string;
  /** One formula for the whole column; it spills down, and `wide` columns to the right. */
  readonly whole?: (lastRow: number) => string;
}

/** `B2:B9` for a letter. */
const down = (letter: string, lastRow: number) => `${letter}${FIRST_ROW}:${letter}${lastRow}`;

/** Sums a column of the Scoreboard over the rows of one creator; blank before anything was spent. */
function fromScoreboard(key: string): (row: number) => string {
  const { columns } = tabNamed('Scoreboard');
  const letter = (name: string) => columnLetters(columns.findIndex((each) => each.key === name));
  const range = (name: string) => `Scoreboard!${letter(name)}$2:${letter(name)}$60`;
  const sum = (row: number) => `SUMIF(${range('creator_id')},A${row},${range(key)})`;
  return (row) => `=IF(${spentBy(row)}=0,"",${sum(row)})`;
  function spentBy(row: number): string {
    return `SUMIF(${range('creator_id')},A${row},${range('spend')})`;
  }
}

const columns: readonly TryItColumn[] = [
  { header: 'Creator', width: 96, each: (row) => `=Creators!A${row}` },
  { header: 'Spend', width: 84, format: '#,##0.00', each: fromScoreboard('spend') },
  { header: 'Orders', width: 70, format: '#,##0', each: fromScoreboard('orders') },
  { header: 'Margin', width: 84, format: '#,##0.00', each: fromScoreboard('margin') },
  {
    header: 'ROMI',
    width: 76,
    format: '0%',
    whole: (last) => `=ROMI(${down('D', last)},${down('B', last)})`,
  },
  {
    header: 'CPA, low',
    width: 80,
    format: '#,##0.00',
    whole: (last) => `=CPARANGE(${down('B', last)},${down('C', last)})`,
  },
  { header: 'CPA', width: 80, format: '#,##0.00' },
  { header: 'CPA, high', width: 84, format: '#,##0.00' },
  {
    header: 'P(CPA < 21)',
    width: 92,
    format: '0%',
    whole: (last) => `=CHANCE(${down('B', last)},${down('C', last)},21)`,
  },
  { header: 'Impressions', width: 92, format: '#,##0', each: fromScoreboard('impressions') },
  {
    header: 'CAI',
    width: 76,
    format: '0.0000',
    whole: (last) => `=CAI(${down('B', last)},${down('J', last)})`,
  },
  {
    header: 'Signals, 0-100',
    width: 120,
    format: '0',
    whole: (last) =>
      `=FRAUDSCORE(${down('A', last)},Creators!A1:Q${last},Snapshots!A1:F400,Posts!A1:Z60,Comments!A1:E300)`,
  },
];

/**
 * Puts a tab of formulas in front of the sample: whole columns in one formula each, on the figures
 * of the job, so that a newcomer can change a number and watch.
 */
export function addTryItTab(workbook: Workbook): void {
  const creators = workbook.sheetNamed('Creators')?.contentSize().rows ?? 1;
  const sheet = workbook.addSheet(NAME, { rows: 200, columns: 26 }, 0);
  sheet.frozenRows = 1;
  const set = (row: number, column: number, cell: Cell) => sheet.setCell(row, column, cell);
  columns.forEach(({ header, width, format, each, whole }, column) => {
    sheet.columnWidths.set(column, width);
    const style = format ? { ...headerStyle, horizontalAlignment: 'right' as const } : headerStyle;
    set(0, column, { value: header, style, numberFormat: '@' });
    for (let row = FIRST_ROW; row <= creators; row++) {
      const formula = each?.(row) ?? (row === FIRST_ROW ? whole?.(creators) : undefined);
      const numberFormat = format === undefined ? {} : { numberFormat: format };
      set(row - 1, column, { value: '', ...(formula ? { formula } : {}), ...numberFormat });
    }
  });
  set(creators + 1, 0, {
    value: 'Change a number in Posts or Conversions, choose Run the job now, and watch this tab.',
    style: hintStyle,
  });
  workbook.activeSheetId = sheet.id;
}
