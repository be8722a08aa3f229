import { numberText } from '../../../src/ground/text/numberText';
import { message, say } from '../../../src/ground/text/text';

// Thousands and decimal signs: Unicode CLDR.
test.each([
  ['en_US', 10_000, '10,000'],
  ['en_US', 1234.5, '1,234.5'],
  ['ko_KR', 1_234_567, '1,234,567'],
  ['de_DE', 10_000, '10.000'],
  ['de_DE', 1234.5, '1.234,5'],
  ['fr_FR', 10_000, '10\u202f000'],
  ['en_IN', 1_234_567, '12,34,567'],
  ['ar_EG', 1000, '1,000'],
  ['xx-not a locale', 10_000, '10,000'],
  ['de_DE', 999, '999'],
  ['de_DE', 0.15, '0,15'],
  ['en_US', -0, '0'],
])('%s writes %d as %s', (locale, value, expected) => {
  expect(numberText(() => locale)(value)).toBe(expected);
});

test.each([
  [2, '1.250,50'],
  [0, '1.251'],
  [3, '1.250,500'],
])('with %d decimals', (decimals, expected) => {
  expect(numberText(() => 'de_DE')(1250.5, decimals)).toBe(expected);
});

test('the locale is not asked for numbers that everybody writes alike', () => {
  const write = numberText(() => {
    throw new Error('asked');
  });
  expect([0, 7, -12, 999].map((value) => write(value))).toEqual(['0', '7', '-12', '999']);
});

test('sentences part the thousands of what they count, in what they quote too, and not of rows', () => {
  const text = {
    en: '{orders} orders, row {row}: {inner}',
    ko: '{orders}, {row}: {inner}',
  } as const;
  const inner = message({ en: '{cost}', ko: '{cost}' } as const, {
    cost: { amount: 1000, decimals: 2 },
  });
  const told = message(text, { orders: 12_345, row: 1204, inner });
  const speech = { language: 'en', numberText: numberText(() => 'de_DE') } as const;
  expect(say(told, speech)).toBe('12.345 orders, row 1204: 1.000,00');
  expect(say(told, 'en')).toBe('12,345 orders, row 1204: 1,000.00');
});
