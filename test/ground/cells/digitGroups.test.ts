import {
  plainDecimal,
  provenDecimalSign,
  signOfThousands,
} from '../../../src/ground/cells/digitGroups';

const point = { decimalSign: '.' } as const;
const comma = { decimalSign: ',' } as const;

test.each<[string, string | null]>([
  ['1234', '1234'],
  ['12.5', '12.5'],
  ['12,5', '12.5'],
  ['1,234.50', '1234.50'],
  ['1.234,50', '1234.50'],
  ['1,234.', '1234.0'],
  ['1,234,567', '1234567.0'],
  ['1.234.567', '1234567.0'],
  ['1,23,456.7', '123456.7'],
  ['12,34,567', '1234567.0'],
  ['1 234,50', '1234.50'],
  ["1'234'567.8", '1234567.8'],
  // Groups of a wrong length, in the West and in India
  ['1234,567.0', null],
  ['1,2345.6', null],
  ['1,234,56.0', null],
  ['1,234,5678', null],
  ['1,2,345.0', null],
  ['123,45,678.0', null],
  ['1,234,56,789', null],
  ['1,23,4567', null],
  ['12,345,67,890', null],
  // India parts with commas alone
  ['1.23.456', null],
  // Two decimal signs, and two ways to part thousands
  ['1,234.5.6', null],
  ['1.234,5,6', null],
  ['1 234 56', null],
  ["1 234'567", null],
])('%s is %p in every locale (by hand)', (digits, expected) => {
  expect([plainDecimal(digits, point), plainDecimal(digits, comma)]).toEqual([expected, expected]);
});

test.each([
  ['1.250', '1.250', '1250'],
  ['1,250', '1250', '1.250'],
])('%s is %s with a decimal point, %s with a comma', (digits, withPoint, withComma) => {
  expect([plainDecimal(digits, point), plainDecimal(digits, comma)]).toEqual([
    withPoint,
    withComma,
  ]);
});

test.each([
  ['12,50', ',', null],
  ['12.5', '.', null],
  ['1.234.567', ',', null],
  ['1,234,567', '.', null],
  ['1,234.5', '.', null],
  ['1.234,5', ',', null],
  ['0,125', ',', null],
  ['1.250', null, ','],
  ['1,250', null, '.'],
  ['500', null, null],
])('%s proves the decimal sign %p, and parts thousands under %p', (digits, proven, thousands) => {
  expect(provenDecimalSign(digits)).toBe(proven);
  expect(signOfThousands(digits)).toBe(thousands);
});
