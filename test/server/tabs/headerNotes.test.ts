import { headerNotesPage } from '../../../build/headerNotesPage';
import type { Language } from '../../../src/ground/text/language';
import { coreTabs } from '../../../src/workbook/schema/coreTabs';
import { settingsKeys } from '../../../src/workbook/schema/settingsKeys';
import { tabNamed, tabs } from '../../../src/workbook/schema/tabs';
import { plainBundle } from '../../../workbench/bundle';
import { serverBook } from '../../support/serverBook';

const { code, html, manifest } = plainBundle();

test('the file beside the script holds the note of every column and setting', () => {
  expect(html.headerNotes).toBe(headerNotesPage());
  const held = JSON.parse(html.headerNotes ?? '');
  for (const { name, columns } of tabs) {
    for (const { key, note } of columns) {
      expect([name, key, held.tabs[name][key]]).toEqual([name, key, note]);
    }
  }
  expect(Object.keys(held.settings)).toEqual(settingsKeys.map(({ key }) => key));
});

test('the script holds none of them', () => {
  const notes = tabs.flatMap(({ columns }) => columns.map(({ note }) => note.en));
  const long = notes.filter((note) => note.length > 40);
  expect(long.length).toBeGreaterThan(100);
  expect(long.filter((note) => code.includes(JSON.stringify(note)))).toEqual([]);
});

test.each<[string, Language]>([
  ['en_US', 'en'],
  ['ko_KR', 'ko'],
])('in a plain copy a tab that is made has its notes (%s)', (locale, language) => {
  const book = serverBook({}, { code, html, manifest });
  book.workbook.locale = locale;
  book.call('setUpTabs', {});
  for (const name of coreTabs) {
    const { columns } = tabNamed(name);
    const shown = columns.map((_, place) => book.sheet(name).cellAt(0, place)?.note ?? '');
    expect([name, ...shown]).toEqual([name, ...columns.map(({ note }) => note[language])]);
  }
  const settings = book.cells('Settings').slice(1);
  const shown = new Map(settings.map(([key, , note]) => [key, note]));
  for (const { key, note } of settingsKeys)
    expect([key, shown.get(key)]).toEqual([key, note[language]]);
});

test('one plain sentence when the file beside the script is missing', () => {
  const { headerNotes, ...others } = html;
  const book = serverBook({}, { code, html: others, manifest });
  expect(headerNotes).not.toBe('');
  expect(book.call('setUpTabs', {})).toEqual({
    ok: false,
    code: 'unexpected',
    message:
      'headerNotes.html is missing or was built with other code: push the whole add-on again',
  });
});
