import type { ColumnType } from '../../../emulator/workbook/sheetObjects';
import type { Worksheet } from '../../../emulator/workbook/worksheet';
import type { LinkRecord } from '../../../src/domain/links/linkRecord';
import { matchHeaders } from '../../../src/workbook/read/matchHeaders';
import type { Column } from '../../../src/workbook/schema/column';
import { isTextKind } from '../../../src/workbook/schema/column';
import { columnsOf } from '../../../src/workbook/schema/columnsOf';
import { type TabName, tabNamed } from '../../../src/workbook/schema/tabs';
import { sidebarHost } from '../endpoints/sidebarHost';

const link: LinkRecord = {
  campaignId: 'spring',
  creatorId: 'anna',
  postId: '',
  destination: 'https://shop.example/',
  utmSource: 'instagram',
  utmMedium: 'influencer',
  utmCampaign: '202604-spring',
  utmContent: 'anna_reel1',
  utmId: 'spring',
  utmTerm: '',
  url: 'https://shop.example/?utm_source=instagram',
  promoCode: ['ANNA10'],
  codeValidFrom: '2026-04-01',
  codeValidTo: '',
  landingPage: '',
};

/** What Sheets suggests for a column when a tab becomes a table. */
function typeFor({ kind }: Column): ColumnType | undefined {
  if (kind === 'date' || kind === 'datetime') return { kind: 'date' };
  if (kind === 'flag') return { kind: 'checkbox' };
  return isTextKind(kind) ? { kind: 'text' } : { kind: 'number' };
}

/** Format > Convert to table over the whole sheet. */
function convertToTable(
  sheet: Worksheet,
  name: TabName,
  types: Readonly<Record<string, ColumnType>> = {},
): void {
  const headers = Array.from({ length: sheet.columnCount }, (_, at) => sheet.cellAt(0, at)?.value);
  const { indexes } = matchHeaders(tabNamed(name), headers);
  const typed = new Array<ColumnType | undefined>(sheet.columnCount).fill(undefined);
  for (const column of columnsOf(tabNamed(name))) {
    const at = indexes.get(column.key);
    if (at !== undefined) typed[at] = types[column.key] ?? typeFor(column);
  }
  const area = { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
  sheet.tables = [{ name, area, types: typed }];
}

function fileWithTables(language: 'en' | 'ko' = 'en', types: Record<string, ColumnType> = {}) {
  const sidebar = sidebarHost({ locale: language === 'ko' ? 'ko_KR' : 'en_US' });
  sidebar.value('setUpTabs', {});
  for (const sheet of sidebar.host.workbook.sheets) {
    if (sheet.name === 'Links') convertToTable(sheet, 'Links', types);
  }
  return sidebar;
}

test('links are saved into a table: formats that it refuses are left as they are', () => {
  const sidebar = fileWithTables();
  const { links } = sidebar.value('saveLinks', { links: [link] });
  expect(links[0]?.row).toBe(2);
  expect(sidebar.shown('Links')[1]).toEqual(expect.arrayContaining(['ANNA10', 'anna']));
});

test.each([
  ['en', /^the tab Links is a table with typed columns.*set these columns’ type to None/],
  ['ko', /^Links 탭이 열 유형이 지정된 표라서.*다시 시도하세요$/],
] as const)('a value that the table refuses: what to do, in %s', (language, words) => {
  const sidebar = fileWithTables(language, { promo_code: { kind: 'number' } });
  const answer = sidebar.call('saveLinks', { links: [link] });
  expect(answer.ok ? '' : answer.message).toMatch(words);
});

test('the job writes tabs that have become tables, and set-up leaves them be', () => {
  const sidebar = fileWithTables();
  expect(sidebar.host.runMenuItem('runJob').error).toBeUndefined();
  for (const sheet of sidebar.host.workbook.sheets) {
    for (const name of ['Looker', 'Health', 'Credits', 'Scoreboard'] as const) {
      if (sheet.name === name) convertToTable(sheet, name);
    }
  }
  const { ok, value } = sidebar.host.runMenuItem('runJob');
  expect({ ok, value }).toMatchObject({ ok: true, value: { result: 'done' } });
  expect(sidebar.host.runMenuItem('setUpTabs').error).toBeUndefined();
});
