import {
  currenciesInThousandths,
  currencyDecimals,
  moneyParts,
} from '../../../src/domain/money/currencyDecimals';

// ISO 4217, minor units.
test.each([
  ['KRW', 0],
  ['krw', 0],
  [' JPY ', 0],
  ['KWD', 3],
  ['USD', 2],
  ['EUR', 2],
  ['', 2],
  [null, 2],
  ['won', 2],
  ['₩', 2],
  ['US dollars', 2],
])('%s has %d', (currency, expected) => {
  expect(currencyDecimals(currency)).toBe(expected);
});

test('figures are added up in hundredths, in thousandths where the currency has them', () => {
  for (const currency of currenciesInThousandths) expect(moneyParts(currency)).toBe(1000);
  for (const currency of ['USD', 'KRW', 'JPY', '', null]) expect(moneyParts(currency)).toBe(100);
});
