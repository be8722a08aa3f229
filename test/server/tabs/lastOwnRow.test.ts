import type { LinkRecord } from '../../../src/domain/links/linkRecord';
import { type SidebarHost, sidebarHost } from '../endpoints/sidebarHost';

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
  promoCode: ['0042'],
  codeValidFrom: '',
  codeValidTo: '',
  landingPage: '',
};

/** A file whose Links tab holds one link in row 2, its grid 1000 rows tall. */
function fileWithOneLink(): { sidebar: SidebarHost; run: (body: string) => void; width: number } {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  sidebar.value('saveLinks', { links: [link] });
  const sheet = sidebar.host.workbook.sheetNamed('Links');
  if (!sheet) throw new Error('no Links');
  const type = (row: number, column: number, input: string | boolean | number) =>
    sidebar.host.setCells([{ sheetId: sheet.id, row, column, input }]);
  return {
    sidebar,
    width: sheet.columnCount,
    run: (body) => {
      // What a person does in the grid, written as a script would do it.
      const act = new Function('sheet', 'type', body);
      act(sheet, type);
    },
  };
}

const helperColumns: [what: string, how: string][] = [
  [
    'a helper column filled to row 1000',
    `sheet.insertColumns(sheet.columnCount, 1);
     const at = sheet.columnCount - 1;
     type(0, at, 'My number');
     for (let row = 1; row < 1000; row += 1) sheet.setCell(row, at, { value: row });`,
  ],
  [
    'a helper column amid the tab',
    `sheet.insertColumns(3, 1);
     type(0, 3, 'Checked by');
     for (let row = 1; row < 1000; row += 1) sheet.setCell(row, 3, { value: 'me' });`,
  ],
  [
    'unticked check boxes',
    `sheet.insertColumns(2, 1);
     type(0, 2, 'Done');
     const validation = { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: '' };
     for (let row = 1; row < 1000; row += 1) sheet.setCell(row, 2, { value: false, validation });`,
  ],
  [
    'a whole-column formula whose blanks spill',
    `sheet.insertColumns(sheet.columnCount, 1);
     const at = sheet.columnCount - 1;
     type(0, at, 'Tagged');
     type(1, at, '=ARRAYFORMULA(IF(A2:A1000="","","yes"))');`,
  ],
  [
    'a formula filled down',
    `sheet.insertColumns(1, 1);
     type(0, 1, 'Row');
     for (let row = 1; row < 1000; row += 1) sheet.setCell(row, 1, { value: 0, formula: '=ROW()' });`,
  ],
  [
    'a formula filled down a column of the tab itself',
    `for (let column = 0; column < sheet.columnCount; column += 1) {
       if (String(sheet.cellAt(0, column)?.value).toLowerCase() !== 'utm term') continue;
       for (let row = 1; row < 1000; row += 1) sheet.setCell(row, column, { value: 'x', formula: '="x"' });
     }`,
  ],
];

describe('new rows stand below the tab’s own rows, beside', () => {
  test.each(helperColumns)('%s', (_what, how) => {
    const { sidebar, run } = fileWithOneLink();
    run(how);
    sidebar.host.recalculate();
    const sheet = sidebar.host.workbook.sheetNamed('Links');
    expect(sheet?.contentSize().rows).toBe(1000);
    const before = sidebar.shown('Links');
    const { links } = sidebar.value('saveLinks', { links: [link, link] });
    expect(links.map(({ row }) => row)).toEqual([3, 4]);
    const after = sidebar.shown('Links');
    const header = (after[0] ?? []).map((text) => text.toLowerCase());
    const cell = (row: number, name: string) => after[row]?.[header.indexOf(name)];
    expect([cell(2, 'promo code'), cell(3, 'url')]).toEqual(['0042', link.url]);
    expect(cell(3, 'link id')).toBe(links[1]?.linkId);
    // Nothing of the person's is written over: her column is as it was, or her formula goes on.
    const strangers = header.flatMap((name, at) =>
      ['my number', 'checked by', 'done', 'row', 'utm term'].includes(name) ? [at] : [],
    );
    for (const at of strangers) {
      expect(after.map((row) => row[at])).toEqual(before.map((row) => row[at]));
    }
    const tagged = header.indexOf('tagged');
    if (tagged >= 0)
      expect(after.slice(1, 5).map((row) => row[tagged])).toEqual(['yes', 'yes', 'yes', '']);
  });

  test('with nothing but a header, from row 2 on', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    const sheet = sidebar.host.workbook.sheetNamed('Links');
    for (let row = 1; row < 900; row += 1) sheet?.setCell(row, 3, { value: false });
    expect(sidebar.value('saveLinks', { links: [link] }).links[0]?.row).toBe(2);
  });

  test('more rows than a first read holds', () => {
    const { sidebar, run } = fileWithOneLink();
    run(`sheet.insertRows(1000, 4000);
      sheet.insertColumns(sheet.columnCount, 1);
      for (let row = 1; row < 5000; row += 1) sheet.setCell(row, sheet.columnCount - 1, { value: row });`);
    expect(sidebar.value('saveLinks', { links: [link] }).links[0]?.row).toBe(3);
  });
});
