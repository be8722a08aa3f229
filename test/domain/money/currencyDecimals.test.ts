import { currencyDecimals } from '../../../src/domain/money/currencyDecimals';

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
