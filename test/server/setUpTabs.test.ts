import { Workbook } from '../../emulator/workbook/workbook';
import { coreTabs } from '../../src/workbook/schema/coreTabs';
import { settingsKeys } from '../../src/workbook/schema/settingsKeys';
import { headerRow } from '../../src/workbook/write/headerRow';
import { serverBook } from '../support/serverBook';

const setUp = (book: ReturnType<typeof serverBook>) => book.host.runMenuItem('setUpTabs');

test('a new file gets the core tabs in the order in which people meet them, and says so', () => {
  const book = serverBook();
  expect(setUp(book).ok).toBe(true);
  expect(book.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...coreTabs]);
  for (const name of coreTabs) expect(book.cells(name)[0]).toEqual(headerRow(name));
  expect(book.told()).toBe(`Tabs made: ${coreTabs.join(', ')}`);
  expect(book.cells('Settings')).toHaveLength(settingsKeys.length + 1);
  const posts = book.sheet('Posts');
  expect(posts.frozenRows).toBe(1);
  expect(posts.columnCount).toBe(headerRow('Posts').length);
  expect(posts.cellAt(0, 0)?.note).not.toBe('');
});

test('doing it again changes nothing and says that all is there', () => {
  const book = serverBook();
  setUp(book);
  const before = JSON.stringify(coreTabs.map((name) => book.cells(name)));
  setUp(book);
  expect(JSON.stringify(coreTabs.map((name) => book.cells(name)))).toBe(before);
  expect(book.workbook.sheets).toHaveLength(coreTabs.length + 1);
  expect(book.told()).toBe('All core tabs are there already');
});

test('a tab that holds anything at all is left as it is, wherever it stands', () => {
  const book = serverBook({ Conversions: [{ mine: 'note' }], Posts: [{ x: 1, y: 'keep' }] });
  setUp(book);
  expect(book.cells('Posts')).toEqual([
    ['x', 'y'],
    [1, 'keep'],
  ]);
  expect(book.cells('Conversions')).toEqual([['mine'], ['note']]);
  const names = book.workbook.sheets.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(['Conversions', 'Posts']);
  expect([...names].sort()).toEqual([...coreTabs].sort());
});

test('an empty tab of that name gets its headers and keeps its id', () => {
  const workbook = new Workbook({ name: 'Campaign' });
  workbook.addSheet('posts', { rows: 1, columns: 3 });
  const { id } = workbook.addSheet('Links');
  const book = serverBook({}, { workbook });
  expect(setUp(book).error).toBeUndefined();
  expect(book.cells('posts')[0]).toEqual(headerRow('Posts'));
  expect(book.sheet('Links').id).toBe(id);
  expect(workbook.sheetNamed('Posts')?.name).toBe('posts');
});

test('a Korean file gets Korean notes and settings, and its Korean tab names are known', () => {
  const workbook = new Workbook({ name: '캠페인', locale: 'ko_KR', timeZone: 'Asia/Seoul' });
  workbook.addSheet('게시물').setCell(0, 0, { value: '게시물 ID' });
  const book = serverBook({}, { workbook });
  setUp(book);
  expect(book.told()).toMatch(/^만든 탭: /);
  expect(workbook.sheetNamed('Posts')).toBeUndefined();
  expect(book.sheet('Campaigns').cellAt(0, 0)?.note).toMatch(/[가-힣]/);
  const language = book.cells('Settings').find(([key]) => key === 'language');
  expect(language?.[1]).toBe('ko');
});

test('a renamed and moved tab is not made a second time', () => {
  const book = serverBook();
  setUp(book);
  const posts = book.sheet('Posts');
  book.workbook.renameSheet(posts, 'Beiträge');
  book.workbook.moveSheet(posts, 0);
  setUp(book);
  expect(book.told()).toBe('All core tabs are there already');
});

test('the person stays on the tab where she is', () => {
  const book = serverBook();
  setUp(book);
  expect(book.workbook.activeSheetId).toBe(book.sheet('Sheet1').id);
});

test('while a run is at work it waits for another time, in words', () => {
  const book = serverBook();
  const release = book.host.holdLock('document');
  setUp(book);
  expect(book.told()).toContain('another run is at work');
  release();
  expect(book.workbook.sheets).toHaveLength(1);
});

// Every 23rd call, so that the calls tried fall on all kinds of steps of all tabs.
test('set-up that breaks off anywhere is completed by the next one', () => {
  const undisturbed = serverBook();
  setUp(undisturbed);
  const whole = JSON.stringify(coreTabs.map((name) => undisturbed.cells(name)));
  const calls = Object.values(undisturbed.host.calls()).reduce((sum, count) => sum + count, 0);
  for (let atCall = 3; atCall <= calls; atCall += 23) {
    const book = serverBook();
    book.host.setFaults([{ atCall, kind: 'timeout' }]);
    setUp(book);
    book.host.setFaults(undefined);
    setUp(book);
    const made = JSON.stringify(coreTabs.map((name) => book.cells(name)));
    expect([atCall, made === whole]).toEqual([atCall, true]);
    expect(book.workbook.sheets).toHaveLength(coreTabs.length + 1);
  }
});
