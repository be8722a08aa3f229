import { decimalSignOf, numberOfText } from '../../../src/workbook/read/numberOfText';

test.each([
  ['1.234,50', '.', 1234.5],
  ['1,234.50', ',', 1234.5],
  ['1,234', '.', 1234],
  ['1,234', ',', 1.234],
  ['1.234', '.', 1.234],
  ['1.234', ',', 1234],
  ['1.234.567', '.', 1_234_567],
  ['12,5', '.', 12.5],
  ['0,125', '.', 0.125],
  ['₩1,200', '.', 1200],
  ['1,200원', '.', 1200],
  ['USD 12.50', '.', 12.5],
  ['12 %', '.', 0.12],
  ['3,5%', ',', 0.035],
  ['1 234,50', ',', 1234.5],
  ["1'234.50", '.', 1234.5],
  ['12.3K', '.', 12_300],
  ['1.2만', '.', 12_000],
  ['3억', '.', 300_000_000],
  ['(45)', '.', -45],
  ['−5', '.', -5],
  ['12', '.', 12],
  ['.5', '.', 0.5],
] as const)('%s with decimal sign "%s" is %d (by hand)', (text, sign, expected) => {
  expect(numberOfText(text, sign)).toBeCloseTo(expected, 10);
});

test.each([
  '',
  'many',
  '1,23,456',
  '1.2.3',
  '12-5',
  '1e5',
  '0x10',
  '--5',
  '1,2,3.4',
  'Infinity',
  '5 apples',
  '1'.repeat(41),
])('"%s" is no number', (text) => {
  expect(numberOfText(text, '.')).toBeNaN();
});

test.each([
  ['de_DE', ','],
  ['ko_KR', '.'],
  ['en', '.'],
  ['nonsense!', '.'],
])('%s writes decimals with "%s" (CLDR)', (locale, sign) => {
  expect(decimalSignOf(locale)).toBe(sign);
});
