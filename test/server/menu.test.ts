import type { MenuEntry } from '../../emulator/hostTypes';
import { serverBook } from '../support/serverBook';

const captionsOf = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'separator') return [];
    return entry.kind === 'item' ? [entry.caption] : [entry.caption, ...captionsOf(entry.entries)];
  });

const functionsOf = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'separator') return [];
    return entry.kind === 'item' ? [entry.functionName] : functionsOf(entry.entries);
  });

test.each(['NONE', 'LIMITED'] as const)(
  'opening the file in mode %s makes the whole menu and touches no cells and no properties',
  (mode) => {
    const book = serverBook();
    const { ok, calls } = book.host.open(mode);
    expect(ok).toBe(true);
    expect(captionsOf(book.host.menus())).toContain('Run the job now');
    expect(
      Object.keys(calls).filter((call) => /^(Spreadsheet|Sheet|Range|Prop)/.test(call)),
    ).toEqual(['SpreadsheetApp.getUi']);
  },
);

test('every item of the menu names a function that exists', () => {
  const book = serverBook();
  book.host.open('NONE');
  const names = functionsOf(book.host.menus());
  expect(names.length).toBeGreaterThanOrEqual(9);
  expect(book.host.functionNames()).toEqual(expect.arrayContaining(names));
});

test('the menu speaks the language of the reader', () => {
  const book = serverBook({}, { user: { email: 'mina@example.com', locale: 'ko' } });
  book.host.open('NONE');
  expect(captionsOf(book.host.menus())).toContain('지금 집계 실행');
});

test('installing shows the menu at once', () => {
  const book = serverBook();
  book.host.runMenuItem('onInstall');
  expect(captionsOf(book.host.menus())).toContain('Open sidebar');
});

test('Help opens the sidebar with the mark that Help is to be shown', () => {
  const book = serverBook();
  expect(book.host.runMenuItem('showHelp').ok).toBe(true);
  expect(JSON.stringify(book.host.sidebar())).toContain('data-opens=\\"help\\"');
  expect(book.host.runMenuItem('showSidebar').ok).toBe(true);
  expect(JSON.stringify(book.host.sidebar())).not.toContain('<template data-opens=\\"help');
});
