import type { Column } from '../../../src/workbook/schema/column';
import { cellFromText, withoutFormulaStart } from '../../../workbench/files/cellText';

const note = { en: '', ko: '' };
const columns: Record<string, Column> = {
  id: { key: 'id', kind: 'id', ko: '', note },
  money: { key: 'fee', kind: 'money', ko: '', note },
  share: { key: 'margin', kind: 'share', ko: '', note },
  datetime: { key: 'at', kind: 'datetime', ko: '', note },
  flag: { key: 'qualified', kind: 'flag', ko: '', note },
};

test.each([
  ['an id keeps its zeros', 'id', '00123', '00123'],
  ['a long id stays text', 'id', '12345678901234567890', '12345678901234567890'],
  ['an id that looks like a date', 'id', '2026-03-01', '2026-03-01'],
  ['money', 'money', '1234.5', 1234.5],
  ['money with separators', 'money', '1,234.50', 1234.5],
  ['money as people write it', 'money', '₩1.2만', 12_000],
  ['glued letters are left for Health', 'money', '3a4', '3a4'],
  ['a word in a money column is left for Health', 'money', 'free', 'free'],
  ['a percent', 'share', '40%', 0.4],
  ['a fraction', 'share', '0.4', 0.4],
  ['a time', 'datetime', '2026-03-01T12:00', 46082.5],
  ['a country’s own date is left for the reader', 'datetime', '1/3/2026', '1/3/2026'],
  ['a flag', 'flag', 'true', true],
  ['a number in a column of the user’s own', '', '-12.5', -12.5],
  ['a number with a plus', '', '+5', 5],
  ['zeros in front in a column of the user’s own', '', '007', '007'],
  ['sixteen digits in a column of the user’s own', '', '1234567890123456', '1234567890123456'],
  ['a day in a column of the user’s own', '', '2026-03-01', 46082],
  ['a lone sign', '', '-', '-'],
  ['an exponent', '', '1e3', 1000],
  ['a formula is text', '', '=1+1', '=1+1'],
  ['a formula that was marked as text', '', "'=1+1", '=1+1'],
  ['an apostrophe of its own', '', "'tis", "'tis"],
])('%s', (_, kind, text, value) => {
  const context = { column: columns[kind], zone: 'UTC', locale: { decimalSign: '.' } as const };
  expect(cellFromText(text, context)?.value).toBe(value);
});

test('a blank is no cell', () => {
  expect(
    cellFromText('', { column: undefined, zone: 'UTC', locale: { decimalSign: '.' } as const }),
  ).toBeUndefined();
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['plain = text', 'plain = text'],
])('%j is written as %j', (text, safe) => {
  expect(withoutFormulaStart(text)).toBe(safe);
});

test('the file’s locale decides what 1.250 is', () => {
  const context = { column: columns.money, zone: 'UTC' };
  expect(cellFromText('1.250', { ...context, locale: { decimalSign: ',' } })?.value).toBe(1250);
  expect(cellFromText('1.250', { ...context, locale: { decimalSign: '.' } })?.value).toBe(1.25);
});

test.each([
  ['USD 40', 'EUR', 'USD 40'],
  ['40 €', 'EUR', 40],
  ['USD 40', '', 40],
])(
  'an amount that names another currency is left for Health: %s where %s counts',
  (text, currency, value) => {
    const context = {
      column: columns.money,
      zone: 'UTC',
      locale: { decimalSign: '.' },
      currency,
    } as const;
    expect(cellFromText(text, context)?.value).toBe(value);
  },
);
