import { isForeign } from '../../../src/domain/money/isForeign';

test.each([
  ['USD', 'EUR', true],
  ['USD', 'USD', false],
  [' krw ', 'KRW', false],
  ['ＵＳＤ', 'USD', false],
  // Where nobody said, amounts are in the file's currency
  [null, 'USD', false],
  ['USD', null, false],
  [null, null, false],
])('%p in a file of %p is foreign: %p', (currency, own, expected) => {
  expect(isForeign(currency, own)).toBe(expected);
});
