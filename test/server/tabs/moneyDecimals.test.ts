import type { BookRow } from '../../support/jobBook';
import { serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

/** A file in a currency; more settings replace those of the usual campaign. */
function bookIn(currency: string) {
  const others = (smallCampaign.Settings ?? []).filter(({ key }: BookRow) => key !== 'currency');
  return serverBook({
    ...smallCampaign,
    Settings: [...others, { key: 'currency', value: currency }],
  });
}

function formatIn(book: ReturnType<typeof bookIn>, tab: string, header: string) {
  const [headers = []] = book.cells(tab);
  return book.sheet(tab).cellAt(1, headers.indexOf(header))?.numberFormat;
}

// Decimals: ISO 4217, minor units.
test.each([
  ['KRW', '#,##0'],
  ['JPY', '#,##0'],
  ['USD', '#,##0.00'],
  ['KWD', '#,##0.000'],
])('amounts in %s are shown as %s', (currency, format) => {
  const book = bookIn(currency);
  book.run();
  expect(formatIn(book, 'Scoreboard', 'Spend')).toBe(format);
  expect(formatIn(book, 'Scoreboard', 'CPA')).toBe(format);
  expect(formatIn(book, 'Scoreboard', 'CAI')).toBe('0.0000');
  expect(formatIn(book, 'Scoreboard', 'ROMI')).toBe('0.0%');
});

test('another currency gives standing tabs its decimals, and a chosen format stays', () => {
  const book = bookIn('USD');
  book.run();
  const sheet = book.sheet('Scoreboard');
  const [headers = []] = book.cells('Scoreboard');
  const cpa = headers.indexOf('CPA');
  sheet.setCell(1, cpa, { ...sheet.cellAt(1, cpa), value: 1, numberFormat: '0.0' });
  const row = book.cells('Settings').findIndex(([key]) => key === 'currency');
  book.sheet('Settings').setCell(row, 1, { value: 'KRW' });
  book.run();
  expect(formatIn(book, 'Scoreboard', 'Spend')).toBe('#,##0');
  expect(formatIn(book, 'Scoreboard', 'CPA')).toBe('0.0');
});

/** What a row of the Scoreboard holds, by header. */
function scoreboardRow(book: ReturnType<typeof bookIn>, creator: string): Map<unknown, unknown> {
  const [headers = [], ...rows] = book.cells('Scoreboard');
  const row = rows.find((cells) => cells.includes(creator)) ?? [];
  return new Map(headers.map((header, index) => [header, row[index]]));
}

test('amounts in KWD keep their three decimals in the cells', () => {
  const posts = (smallCampaign.Posts ?? []).map((post) => ({ ...post, fee: 100.125 }));
  const book = serverBook({
    ...smallCampaign,
    Posts: posts,
    Settings: [...(smallCampaign.Settings ?? []), { key: 'currency', value: 'KWD' }],
  });
  book.run();
  const row = scoreboardRow(book, 'Mina Park');
  expect(row.get('Spend')).toBe(100.125);
  const cpa = 100.125 / Number(row.get('Conversions'));
  expect(row.get('CPA')).toBe(Number(cpa.toFixed(3)));
});
