import fc from 'fast-check';
import { numberOfText } from '../../../src/ground/cells/numberOfText';

const point = { decimalSign: '.' } as const;
const comma = { decimalSign: ',' } as const;

test.each([
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['1 234,50 €', 1234.5],
  ['1\u202f234,50', 1234.5],
  ['401\u00a0754', 401_754],
  ["1'234.50", 1234.5],
  ['CHF 1’250.50', 1250.5],
  ['1,23,456.00', 123_456],
  ['12,34,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['12,5', 12.5],
  ['0,125', 0.125],
  ['1234,567', 1234.567],
  ['.5', 0.5],
  ['₩2,900,000', 2_900_000],
  ['29,000.0원', 29_000],
  ['US$ 12.00', 12],
  ['USD 12.00', 12],
  ['12.00 usd', 12],
  ['Rs.500', 500],
  ['₹1,23,456', 123_456],
  ['kr. 500', 500],
  ['1 250 Kč', 1250],
  ['12k명', 12_000],
  ['(12.00)', -12],
  ['$(12.00)', -12],
  ['-$12.50', -12.5],
  ['12.5-', -12.5],
  ['−5', -5],
  ['12 %', 0.12],
  ['12.3%', 0.123],
  ['%50', 0.5],
  ['12.3k', 12_300],
  ['1.0050k', 1005],
  ['1.2M views', 1_200_000],
  ['3 million', 3_000_000],
  ['1.5 lakh', 150_000],
  ['2천', 2000],
  ['1.2만', 12_000],
  ['3.5만명', 35_000],
  ['팔로워 1.2만명', 12_000],
  ['3억', 300_000_000],
  ['1억 2천만', 120_000_000],
  ['1만 5천원', 15_000],
  ['2만5000', 25_000],
  ['500명', 500],
  ['조회수 1234회', 1234],
  ['1.5E+06', 1_500_000],
  ['1,5E+06', 1_500_000],
  ['2.5e-3', 0.0025],
  ['１２３', 123],
  ["'1250", 1250],
  ['\u200b500\u2060', 500],
  ['0', 0],
  ['-5.25', -5.25],
  ['+5', 5],
  ['A$12', 12],
  ['C$12', 12],
  ['S$12', 12],
  ['$12', 12],
  ['1.5E+06%', 15_000],
  ['15E3', 15_000],
  ['12 percent', 0.12],
  ['12 pct', 0.12],
  ['12 퍼센트', 0.12],
  ['1억 2천만 5000', 120_005_000],
])('%s is %d in every locale (by hand)', (text, expected) => {
  expect(numberOfText(text, point)).toBe(expected);
  expect(numberOfText(text, comma)).toBe(expected);
});

test.each([
  ['1.250', 1.25, 1250],
  ['12,400', 12_400, 12.4],
  ['1.250 €', 1.25, 1250],
  ['29,000원', 29_000, 29],
  ['1.005k', 1005, 1_005_000],
  ['1.250%', 0.0125, 12.5],
])('%s is %d with a decimal point, %d with a comma', (text, withPoint, withComma) => {
  expect(numberOfText(text, point)).toBe(withPoint);
  expect(numberOfText(text, comma)).toBe(withComma);
});

test.each([
  '',
  'many',
  '3a4',
  '1e',
  '1.5E+06k',
  '1.5E+400',
  '1 2',
  '1 23',
  '12 34 567',
  '1.2.3',
  '1.23.456',
  '1,2,3.4',
  '12-5',
  '0x10',
  '--5',
  '-5-',
  '+-5',
  '5% k',
  '2k%',
  '1만%',
  '1만 만',
  '1만 2만 ',
  '만',
  '1만5000 6000',
  '(-5)',
  '(5',
  'Infinity',
  'NaN',
  '5 apples',
  '12 km',
  '2026-10-03',
  '10/03/2026',
  '010-1234-5678',
  '1만 2만',
  '1천 2만',
  '1만 2',
  '5%%',
  '3월',
  '1'.repeat(41),
])('"%s" is no number', (text) => {
  expect(numberOfText(text, point)).toBeNaN();
});

test('reads back any amount as eight locales write it', () => {
  const locales = ['en-US', 'de-DE', 'fr-FR', 'ko-KR', 'en-IN', 'de-CH', 'es-ES', 'sv-SE'];
  fc.assert(
    fc.property(
      fc.integer({ min: -1e11, max: 1e11 }),
      fc.constantFrom(...locales),
      (cents, tag) => {
        const text = (cents / 100).toLocaleString(tag, { minimumFractionDigits: 2 });
        expect(numberOfText(text, point)).toBe(cents / 100 + 0);
      },
    ),
  );
});

test('never throws and never answers infinity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(Math.abs(numberOfText(text, point))).not.toBe(Number.POSITIVE_INFINITY);
    }),
  );
});
