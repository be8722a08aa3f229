import { numberText } from '../../../src/ground/text/numberText';
import { say } from '../../../src/ground/text/text';
import { moneyText } from '../../../src/job/operations/moneyText';

// Decimals: ISO 4217. Signs: Unicode CLDR.
test.each([
  ['en_US', 1250.5, 'USD', 'USD 1,250.50'],
  ['en_US', 1250, 'USD', 'USD 1,250'],
  ['en_US', 1249.999, 'USD', 'USD 1,250'],
  ['de_DE', 1250.5, 'EUR', 'EUR 1.250,50'],
  ['ko_KR', 150_000, 'KRW', 'KRW 150,000'],
  ['ko_KR', 1250.4, 'KRW', 'KRW 1,250'],
  ['en_US', 12.5, 'KWD', 'KWD 12.500'],
  ['en_US', 12.5, null, '12.50'],
])('%s: %d %s is %s', (locale, amount, currency, expected) => {
  const speech = { language: 'en', numberText: numberText(() => locale) } as const;
  expect(say(moneyText(amount, currency), speech)).toBe(expected);
});
