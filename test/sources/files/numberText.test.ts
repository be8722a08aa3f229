import fc from 'fast-check';
import { decimalMarkOf, readCount, readNumber } from '../../../src/sources/files/numberText';

describe('readNumber', () => {
  test.each([
    ['1,234.50', '.', 1234.5],
    ['1.234,50', ',', 1234.5],
    ['1 234,50 €', ',', 1234.5],
    ["1'234.50", '.', 1234.5],
    ['₩29,000', '.', 29000],
    ['29,000원', '.', 29000],
    ['US$ 12.00', '.', 12],
    ['USD 12.00', '.', 12],
    ['(12.00)', '.', -12],
    ['-12.5', '.', -12.5],
    ['12.5-', '.', -12.5],
    ['1.2K', '.', 1200],
    ['1.2M', '.', 1_200_000],
    ['3.5만', '.', 35000],
    ['2천', '.', 2000],
    ['12,34,567.89', '.', 1234567.89],
    ['4.5%', '.', 0.045],
    ['.5', '.', 0.5],
    ['0', '.', 0],
  ] as const)('%s with decimal %s is %d', (text, mark, value) => {
    expect(readNumber(text, mark)).toBeCloseTo(value, 9);
  });

  test.each([
    ['12,50', '.'],
    ['12.50', ','],
    ['1.2.3', '.'],
    ['twelve', '.'],
    ['12 apples', '.'],
    ['', '.'],
    ['-', '.'],
    ['2026-10-03', '.'],
    ['NaN', '.'],
    ['Infinity', '.'],
  ] as const)('refuses %s with decimal %s', (text, mark) => {
    expect(readNumber(text, mark)).toBeNull();
  });

  test('reads back any amount written either way', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        const amount = cents / 100;
        expect(
          readNumber(amount.toLocaleString('en-US', { minimumFractionDigits: 2 }), '.'),
        ).toBeCloseTo(amount, 6);
        expect(
          readNumber(amount.toLocaleString('de-DE', { minimumFractionDigits: 2 }), ','),
        ).toBeCloseTo(amount, 6);
      }),
    );
  });
});

describe('decimalMarkOf', () => {
  test.each([
    [['1,234', '12,50', '3'], ','],
    [['1,234', '12.50'], '.'],
    [['1.234.567', '1.000'], ','],
    [['1,234', '2,000'], '.'],
    [['1.234', '2.000'], ','],
    [['1.234', '0.500'], '.'],
    [['1,234', '1.234'], null],
    [['0,125'], ','],
    [['12', ''], null],
  ])('%j proves %s', (texts, mark) => {
    expect(decimalMarkOf(texts)).toBe(mark);
  });
});

describe('readCount', () => {
  test.each([
    ['12,400', 12_400],
    ['12.400', 12_400],
    ['12 400', 12_400],
    ['1.234.567', 1_234_567],
    ['9100.0', 9100],
    ['1.2K', 1200],
    ['1,2만', 12_000],
    ['0', 0],
  ])('%s is %d', (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  test.each(['1.25', '-3', 'many', '', '12,40'])('refuses "%s"', (text) => {
    expect(readCount(text)).toBeNull();
  });
});
