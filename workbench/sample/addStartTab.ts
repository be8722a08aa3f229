import { columnLetters } from '../../emulator/workbook/a1';
import type { Cell, CellStyle } from '../../emulator/workbook/cell';
import type { Workbook } from '../../emulator/workbook/workbook';
import type { Worksheet } from '../../emulator/workbook/worksheet';
import type { Language } from '../../src/ground/text/language';
import type { Text } from '../../src/ground/text/text';
import { sampleFrontTabs } from '../../src/workbook/sampleCampaign';
import { tabNamed } from '../../src/workbook/schema/tabs';
import { startTabTexts as texts } from './startTabTexts';

/** Rows as the spreadsheet shows them: title, hint, a blank, the headers, then one row per creator. */
const TITLE_ROW = 1;
const HINT_ROW = 2;
const HEADER_ROW = 4;
const FIRST_ROW = 5;
/** Three lines of text, in pixels. */
const HEADER_HEIGHT = 58;

const titleStyle: CellStyle = { bold: true, fontSize: 14 };
const hintStyle: CellStyle = { italic: true, fontColor: '#5f6368' };
const headerStyle: CellStyle = {
  bold: true,
  background: '#e8f0fe',
  fontColor: '#174ea6',
  verticalAlignment: 'middle',
  wrap: 'WRAP',
};

/** Cents where the currency has them. */
const MONEY = { en: '#,##0.00', ko: '#,##0' } as const;

const CENTS_OF_A_VIEW = { en: '0.0000', ko: '0.0' } as const;

/** Never "100%" or "0%": nothing here is certain. */
const CHANCE_FORMAT = '[>=0.995]">99%";[<0.005]"<1%";0%';

interface StartColumn {
  readonly header: Text;
  readonly width: number;
  readonly format?: string | { readonly [language in Language]: string };
  /** The formula of one row; its place in the list of creators is counted from 0. */
  readonly each?: (row: number, index: number) => string;
  /** One formula for the whole column; it spills down, and over the columns to the right that have none. */
  readonly whole?: (places: Places) => string;
}

/** Where the figures stand. */
interface Places {
  readonly lastRow: number;
  readonly creators: number;
  readonly target: string;
}

// Within the 26 columns that a new sheet has: the Scoreboard is not there yet when this is written.
const letterOf = (tab: 'Scoreboard' | 'Creators', key: string): string =>
  columnLetters(tabNamed(tab).columns.findIndex((each) => each.key === key));

const scores = (key: string): string => {
  const letter = letterOf('Scoreboard', key);
  return `Scoreboard!${letter}$2:${letter}$60`;
};

/** The Scoreboard's figure of the creator in column A; blank before anything was spent. */
function figure(key: string): (row: number) => string {
  const sum = (row: number, of: string) => `SUMIF(${scores('creator')},A${row},${scores(of)})`;
  return (row) => `=IF(${sum(row, 'spend')}=0,"",${sum(row, key)})`;
}

const word = (key: string) => (row: number) =>
  `=IFERROR(INDEX(${scores(key)},MATCH(A${row},${scores('creator')},0)),"")`;

const down = (letter: string, { lastRow }: Places) => `${letter}${FIRST_ROW}:${letter}${lastRow}`;

function signals({ creators }: Places): string {
  const ids = letterOf('Creators', 'creator_id');
  const whole = (tab: string, last: string) => `${tab}!A1:${last}`;
  const tables = [
    whole('Creators', `Q${creators}`),
    whole('Snapshots', 'F400'),
    whole('Posts', 'Z60'),
    whole('Comments', 'E300'),
  ];
  return `=FRAUDSCORE(Creators!${ids}2:${ids}${creators},${tables.join(',')})`;
}

const columns: readonly StartColumn[] = [
  {
    header: texts.creator,
    width: 120,
    each: (_, index) => `=Creators!${letterOf('Creators', 'name')}${index + 2}`,
  },
  { header: texts.verdict, width: 95, each: word('verdict') },
  { header: texts.spend, width: 80, format: '#,##0', each: figure('spend') },
  { header: texts.orders, width: 70, format: '#,##0', each: figure('conversions') },
  { header: texts.romi, width: 70, format: '0%', each: word('romi') },
  {
    header: texts.cpaLow,
    width: 90,
    format: MONEY,
    whole: (places) => `=CPARANGE(${down('C', places)},${down('D', places)})`,
  },
  { header: texts.cpa, width: 90, format: MONEY },
  { header: texts.cpaHigh, width: 90, format: MONEY },
  {
    header: texts.chance,
    width: 120,
    format: CHANCE_FORMAT,
    whole: (places) =>
      `=CHANCE(${down('C', places)},${down('D', places)},Settings!${places.target})`,
  },
  { header: texts.impressions, width: 85, format: '#,##0', each: figure('impressions') },
  {
    header: texts.cai,
    width: 95,
    format: CENTS_OF_A_VIEW,
    whole: (places) => `=CAI(${down('C', places)},${down('J', places)})`,
  },
  { header: texts.signals, width: 90, format: '0', whole: signals },
];

/**
 * Puts a tab in front of the sample that a person can read: one row per creator in words and names, every
 * figure a formula on what the job has written, so that a newcomer can change a number and watch.
 */
export function addStartTab(workbook: Workbook, language: Language): void {
  const creators = workbook.sheetNamed('Creators')?.contentSize().rows ?? 1;
  const lastRow = FIRST_ROW + creators - 2;
  const sheet = workbook.addSheet(sampleFrontTabs[language], { rows: 100, columns: 20 }, 0);
  sheet.frozenRows = HEADER_ROW;
  sheet.rowHeights.set(HEADER_ROW - 1, HEADER_HEIGHT);
  const set = (row: number, column: number, cell: Cell) => sheet.setCell(row - 1, column, cell);
  set(TITLE_ROW, 0, { value: texts.title[language], style: titleStyle });
  set(HINT_ROW, 0, { value: texts.hint[language], style: hintStyle });
  const places = { lastRow, creators, target: targetCell(workbook.sheetNamed('Settings')) };
  columns.forEach((column, index) => {
    sheet.columnWidths.set(index, column.width);
    const style =
      index > 1 ? { ...headerStyle, horizontalAlignment: 'right' as const } : headerStyle;
    set(HEADER_ROW, index, { value: column.header[language], style, numberFormat: '@' });
    for (let row = FIRST_ROW; row <= lastRow; row++)
      set(row, index, cellOf(column, row, places, language));
  });
  workbook.activeSheetId = sheet.id;
}

function cellOf(
  { each, whole, format }: StartColumn,
  row: number,
  places: Places,
  language: Language,
): Cell {
  const formula = each?.(row, row - FIRST_ROW) ?? (row === FIRST_ROW ? whole?.(places) : undefined);
  return {
    value: '',
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined
      ? {}
      : { numberFormat: typeof format === 'string' ? format : format[language] }),
  };
}

/** The cell of Settings that holds the target, such as B7. */
function targetCell(settings: Worksheet | undefined): string {
  let found = 'B1';
  settings?.forEachCell(({ value }, row, column) => {
    if (column === 0 && value === 'target_cpa') found = `B${row + 1}`;
  });
  return found;
}
