import type { Worksheet } from '../../../emulator/workbook/worksheet';
import { healthHelpTexts } from '../../../src/messages/healthHelpTexts';
import { type ServerBook, serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

const sections = Object.values(healthHelpTexts);
const badDay = { ...smallCampaign.Posts?.[0], post_id: 'P9', published_at: 'someday' };
const withFinding = { ...smallCampaign, Posts: [...(smallCampaign.Posts ?? []), badDay] };

/** What the links of Health show, and what stands in the row that they lead to. */
function linkedSections(book: ServerBook, header = 'Help'): { shown: string; there: unknown }[] {
  const health = book.sheet('Health');
  const [headers = [], ...rows] = book.cells('Health');
  const column = headers.indexOf(header);
  return rows.map((row, index) => {
    const { formula = '' } = health.cellAt(index + 1, column) ?? {};
    const [, gid, line] = /#gid=(\d+)&range=A(\d+):C\2"/.exec(formula) ?? [];
    const sheet = book.workbook.sheets.find(({ id }) => String(id) === gid);
    return { shown: String(row[column]), there: sheet?.cellAt(Number(line) - 1, 0)?.value };
  });
}

function rowsOf(sheet: Worksheet): unknown[][] {
  return sections.map((_section, index) =>
    [0, 1, 2].map((column) => sheet.cellAt(index + 1, column)?.value),
  );
}

test.each([
  ['en', 'Help'],
  ['ko', '도움말'],
] as const)('every row of Health links to its section in the Help tab: %s', (language, header) => {
  const Settings = [...(smallCampaign.Settings ?? []), { key: 'language', value: language }];
  const book = serverBook({ ...withFinding, Settings });
  book.run();
  const linked = linkedSections(book, header);
  expect(linked.length).toBeGreaterThan(0);
  for (const { shown, there } of linked) expect(there).toBe(shown);
  expect(linked.map(({ shown }) => shown)).toContain(healthHelpTexts.posts.title[language]);
  expect(rowsOf(book.sheet('Help'))).toEqual(
    sections.map(({ title, why, mend }) => [title[language], why[language], mend[language]]),
  );
});

test('sections wrap in columns that are wide enough to be read, their titles in view', () => {
  const book = serverBook(withFinding);
  book.run();
  const sheet = book.sheet('Help');
  for (const column of [0, 1, 2]) expect(sheet.cellAt(1, column)?.style?.wrap).toBe('WRAP');
  expect([1, 2].map((column) => sheet.columnWidths.get(column) ?? 0)).toEqual([380, 380]);
  expect(sheet.frozenColumns).toBe(1);
});

test("a tab Help of a person's own is left as it is, and ours has another name", () => {
  const book = serverBook(withFinding);
  const own = book.workbook.addSheet('Help');
  own.setCell(0, 0, { value: 'How our team works' });
  own.setCell(1, 0, { value: 'Ask Kim first' });
  book.run();
  book.host.clock.advance(60_000);
  book.run();
  expect(book.cells('Help')).toEqual([['How our team works'], ['Ask Kim first']]);
  expect(rowsOf(book.sheet('Flywheel Help'))[0]?.[0]).toBe(sections[0]?.title.en);
  for (const { shown, there } of linkedSections(book)) expect(there).toBe(shown);
  expect(book.workbook.sheets.filter(({ name }) => name.includes('Help'))).toHaveLength(2);
});

test('an undone run leaves the links whole', () => {
  const book = serverBook(withFinding);
  for (let run = 0; run < 2; run++) {
    book.run();
    book.host.clock.advance(60_000);
  }
  book.host.runMenuItem('undoLastRun');
  expect(book.told()).toContain('Put back: ');
  const linked = linkedSections(book);
  expect(linked.length).toBeGreaterThan(0);
  for (const { shown, there } of linked) expect(there).toBe(shown);
});
