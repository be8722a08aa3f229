import { latinInKorean } from '../../../src/messages/glossary';
import { tabs } from '../../../src/workbook/schema/tabs';
import { csvText } from '../../../workbench/files/csvText';
import { serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

/** An English file whose Settings ask for Korean, with one date that cannot be read. */
const book = serverBook({
  ...smallCampaign,
  Settings: [...(smallCampaign.Settings ?? []), { key: 'language', value: 'ko' }],
  Conversions: [
    ...(smallCampaign.Conversions ?? []),
    { conversion_id: 'odd', kind: 'order', occurred_at: 'soon', promo_code: '' },
  ],
});
book.run();

const names = new Set<string>([...latinInKorean, ...tabs.map(({ name }) => name), 'gross_margin']);
const englishWords = (text: string) =>
  (text.match(/[A-Za-z_]{2,}/g) ?? []).filter((word) => !names.has(word));

test.each(['Scoreboard', 'Health', 'Runs'])('the headers of %s are Korean', (name) => {
  const [header = []] = book.cells(name);
  expect(header.flatMap((text) => englishWords(String(text)))).toEqual([]);
});

test.each([
  ['Scoreboard', ['이유', '다음 할 일', 'KPI', '측정하지 못한 것', '진단', '신호 수준', '규모']],
  ['Health', ['중요도', '할 일', '필요한 값']],
])('the sentences of %s are Korean', (name, headers) => {
  const [header = [], ...rows] = book.cells(name);
  const places = headers.map((text) => header.indexOf(text));
  expect(places).not.toContain(-1);
  const texts = rows.flatMap((row) => places.map((place) => String(row[place])));
  expect(texts.join('').length).toBeGreaterThan(200);
  expect(texts.flatMap(englishWords)).toEqual([]);
});

test('choices are Korean words, and a run tells its end in Korean', () => {
  const [run = {}] = book.runs();
  expect(run).toMatchObject({ 결과: '완료', '시작 방법': '메뉴' });
  expect(englishWords(String(run.메시지))).toEqual([]);
  const [, first = []] = book.cells('Health');
  expect(first[0]).toBe('오류');
});

test.each(['Looker', 'Credits'])('%s keeps its English headers, which formulas name', (name) => {
  const [header = []] = book.cells(name);
  expect(header.join()).not.toMatch(/[가-힣]/);
});

test('files have English headers and choices in every language', () => {
  const [header = '', total = ''] = csvText(book.sheet('Scoreboard')).split('\n');
  expect(header).toMatch(/^Scope,Creator ID,Creator,Campaign ID,Verdict,Why,/);
  expect(total).toMatch(/^total,/);
  expect(csvText(book.sheet('Health')).split('\n')[1]).toMatch(/^error,/);
  expect(csvText(book.sheet('Runs')).split('\n')[1]).toMatch(/,done,menu,/);
});

test('what is written in Korean is read back: the sidebar counts errors and knows the last run', () => {
  const opening = book.call('openSidebar', {});
  expect(opening).toMatchObject({
    value: { health: { errors: 1 }, lastRun: { succeeded: true, isHeld: false } },
  });
});

test('a second run in another language writes other headers in the same places', () => {
  const settings = book.sheet('Settings');
  const row = book.cells('Settings').findIndex(([key]) => key === 'language');
  settings.setCell(row, 1, { value: 'en' });
  book.run();
  expect(book.cells('Health')[0]?.[0]).toBe('Severity');
  expect(book.runs()[0]).toMatchObject({ Result: 'done' });
});

test('each row of Health leads to its cell', () => {
  const sheet = book.sheet('Health');
  const [header = [], ...rows] = book.cells('Health');
  const place = header.indexOf('Where');
  const at = rows.findIndex((row) => /soon/.test(String(row[header.indexOf('Problem')])));
  expect(rows[at]?.[place]).toMatch(/^Conversions![A-Z]\d+$/);
  const { id } = book.sheet('Conversions');
  const [, range] = String(rows[at]?.[place]).split('!');
  expect(sheet.cellAt(at + 1, place)?.formula).toBe(
    `=HYPERLINK("#gid=${id}&range=${range}";"Conversions!${range}")`,
  );
});
