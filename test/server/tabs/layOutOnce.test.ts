import { headerRow } from '../../../src/workbook/write/headerRow';
import { serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

/** A Scoreboard as an earlier version left it: another order, no group, and a column of the person's own. */
function olderBook() {
  const book = serverBook(smallCampaign);
  const sheet = book.host.workbook.addSheet('Scoreboard', { rows: 100, columns: 8 });
  const headers = ['Scope', 'Creator ID', 'Campaign ID', 'Spend', 'Verdict', 'CPA', 'My notes'];
  headers.forEach((value, column) => {
    sheet.setCell(0, column, { value });
  });
  sheet.setCell(1, 0, { value: 'total' });
  sheet.setCell(1, 3, { value: 12, numberFormat: '#,##0.00' });
  sheet.setCell(1, 6, { value: 'mine' });
  book.run();
  return { book, sheet };
}

test('a Scoreboard of an earlier version is folded, its ids hidden, its creator kept in view', () => {
  const { book, sheet } = olderBook();
  const [header = []] = book.cells('Scoreboard');
  expect([...sheet.hiddenColumns]).toEqual(
    ['Scope', 'Creator ID', 'Campaign ID'].map((each) => header.indexOf(each)),
  );
  expect(sheet.frozenColumns).toBe(header.indexOf('Creator') + 1);
  const folded = new Set(sheet.columnGroups.foldedColumns());
  expect(folded.has(header.indexOf('Counted spend'))).toBe(true);
  expect(folded.has(header.indexOf('Spend'))).toBe(false);
  expect(header).toContain('My notes');
  expect(folded.has(header.indexOf('My notes'))).toBe(false);
});

test('columns that stand elsewhere now take their formats along', () => {
  const { book, sheet } = olderBook();
  const [header = []] = book.cells('Scoreboard');
  const formatOf = (name: string) => sheet.cellAt(1, header.indexOf(name))?.numberFormat;
  expect(formatOf('Spend')).toBe('#,##0.00');
  expect(formatOf('ROMI')).toBe('0.0%');
  expect(formatOf('Conversions')).toBe('#,##0');
});

test('a column in its old place keeps the format that a person chose; where another moved in, it is the new one’s', () => {
  const book = serverBook(smallCampaign);
  const before = headerRow('Scoreboard').slice(0, 9);
  const sheet = book.host.workbook.addSheet('Scoreboard', { rows: 100, columns: 10 });
  [...before, 'ROMI'].forEach((value, column) => {
    sheet.setCell(0, column, { value });
  });
  const [spend, moved] = [8, 9];
  sheet.setCell(1, spend, { value: 12, numberFormat: '[$₩]#,##0' });
  sheet.setCell(1, moved, { value: 0.5, numberFormat: '0%' });
  book.run();
  const [header = []] = book.cells('Scoreboard');
  expect([header[spend], header[moved]]).toEqual(['Spend', 'Counted spend']);
  const formats = [spend, moved].map((column) => sheet.cellAt(1, column)?.numberFormat);
  expect(formats).toEqual(['[$₩]#,##0', '#,##0.00']);
});

test('whoever takes the group away is not given it again', () => {
  const { book, sheet } = olderBook();
  const { columnGroups } = sheet;
  const grouped = columnGroups.foldedColumns();
  expect(grouped).not.toEqual([]);
  for (const column of grouped) columnGroups.shift(column, 1, -1);
  book.run();
  expect(grouped.map((column) => columnGroups.depthOf(column))).toEqual(grouped.map(() => 0));
});

test('whoever opens the group and shows the ids finds them so after the next run', () => {
  const { book, sheet } = olderBook();
  const { columnGroups } = sheet;
  const [first = 0] = columnGroups.foldedColumns();
  const group = columnGroups.groupAt(first, 1);
  if (!group) throw new Error('no group');
  columnGroups.fold(group, false);
  const stillFolded = columnGroups.foldedColumns();
  sheet.hiddenColumns.clear();
  book.run();
  expect(columnGroups.foldedColumns()).toEqual(stillFolded);
  expect([...sheet.hiddenColumns]).toEqual([]);
  expect(columnGroups.depthOf(first)).toBe(1);
});

test('a tab that was made by this version is laid out once', () => {
  const book = serverBook(smallCampaign);
  book.run();
  const sheet = book.sheet('Scoreboard');
  const rules = sheet.conditionalFormats.length;
  sheet.hiddenColumns.clear();
  book.run();
  expect([...sheet.hiddenColumns]).toEqual([]);
  expect(sheet.conditionalFormats).toHaveLength(rules);
});
