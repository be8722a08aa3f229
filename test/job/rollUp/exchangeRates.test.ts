import { currencyOfFeed, exchangeRates } from '../../../src/job/rollUp/exchangeRates';
import { type BookRow, measuredBook } from '../../support/jobBook';

const day = (text: string) => Date.parse(text) / 86_400_000;
const bookOf = (rates: BookRow[], currency = 'USD', Feeds: BookRow[] = []) =>
  measuredBook({
    Settings:
      currency === '' ? [{ key: 'brand', value: 'x' }] : [{ key: 'currency', value: currency }],
    Rates: rates,
    Feeds,
  }).workbook;

/** The later row stands first, so that the order of rows decides nothing. */
const rates = [
  { currency: 'EUR', valid_from: '2026-05-10', rate: 1.2 },
  { currency: 'eur ', valid_from: '2026-05-01', rate: 1.1 },
  { currency: 'GBP', valid_from: '2026-05-01', rate: 1.3 },
];

test.each([
  ['EUR', '2026-04-30', Number.NaN],
  ['EUR', '2026-05-01', 1.1],
  ['EUR', '2026-05-09', 1.1],
  ['EUR', '2026-05-10', 1.2],
  ['GBP', '2026-05-10', 1.3],
  ['KRW', '2026-05-10', Number.NaN],
  ['USD', '2026-01-01', 1],
])('%s on %s', (currency, at, expected) => {
  expect(exchangeRates(bookOf(rates))(currency, day(at))).toBe(expected);
});

test('without a currency in Settings no amount is converted, since nobody knows into what', () => {
  const rateOf = exchangeRates(bookOf(rates, ''));
  expect(rateOf('EUR', day('2026-05-10'))).toBe(Number.NaN);
  // Amounts of which nobody tells a currency stay as they are.
  expect(rateOf('', day('2026-05-10'))).toBe(1);
});

test.each([
  ['its own', 'EUR', 'USD', 'EUR'],
  ['its own in small letters', ' eur', 'USD', 'EUR'],
  ['that of Settings', '', 'usd', 'USD'],
  ['nobody said', '', '', ''],
])('the currency of a feed: %s', (_, ofFeed, ofSettings, expected) => {
  const workbook = bookOf([], ofSettings, [
    { brand: 'North', currency: ofFeed, date: '2026-05-01' },
  ]);
  expect(currencyOfFeed(workbook, 0)).toBe(expected);
});
