import { currencyWords } from '../../../src/ground/cells/currencyWords';
import { namesOtherCurrency } from '../../../src/ground/cells/namesOtherCurrency';
import { numberOfText } from '../../../src/ground/cells/numberOfText';

/** Signs and codes: ISO 4217; which currencies share "$", "£", "¥" and "kr" is common knowledge. */
test.each([
  ['USD 40', 'EUR', true],
  ['40 usd', 'EUR', true],
  ['$40.00', 'EUR', true],
  ['40 €', 'EUR', false],
  ['40 euros', 'EUR', false],
  ['40 EUR', 'eur', false],
  ['40', 'EUR', false],
  ['1.250,00 €', 'USD', true],
  ['$40', 'USD', false],
  ['$40', 'CAD', false],
  ['US$40', 'USD', false],
  ['40 dollars', 'KRW', true],
  ['₩1,200', 'KRW', false],
  ['1,200원', 'KRW', false],
  ['1만 5천원', 'KRW', false],
  ['1만 5천원', 'USD', true],
  ['£40', 'KRW', true],
  ['￥400', 'CNY', false],
  ['￥400', 'JPY', false],
  ['40 kr', 'SEK', false],
  ['40 kr', 'EUR', true],
  ['12.5k', 'EUR', false],
  ['3 Mio.', 'EUR', false],
  ['50 %', 'EUR', false],
  ['vierzig', 'EUR', false],
  ['USD 40', '', false],
  ['USD 40', '원', false],
  ['USD 40', 'points', false],
])('"%s" where %s is counted: %p', (text, currency, isOther) => {
  expect(namesOtherCurrency(text, currency)).toBe(isOther);
});

test('every word for money may stand beside a number', () => {
  expect(currencyWords.length).toBeGreaterThan(70);
  for (const word of currencyWords) {
    expect([word, numberOfText(`40 ${word}`, { decimalSign: '.' })]).toEqual([word, 40]);
  }
});
