import { remarkTexts } from '../../../src/messages/remarkTexts';
import type { ExportChoices } from '../../../src/sources/files/exportChoices';
import { defineFormat } from '../../../src/sources/files/exportFormat';
import { readExport } from '../../../src/sources/files/readExport';
import { exportRemarks } from '../../../src/sources/files/remarks';
import { testContext } from '../../support/exportFixture';

const format = defineFormat({
  id: 'ledger',
  label: { en: 'Ledger', ko: '장부' },
  tab: 'Conversions',
  columns: {
    id: { kind: 'text', headers: ['Id'] },
    day: { kind: 'day', headers: ['Day'] },
    amount: { kind: 'amount', headers: ['Amount'] },
    visits: { kind: 'count', headers: ['Visits'] },
  },
  needs: ['id', 'day', 'amount', 'visits'],
  row: 'row',
  from: { en: '', ko: '' },
  key: ['id'],
  record: ([row]) => ({
    amount: row.number('amount'),
    visits: row.count('visits'),
    day: row.day('day'),
  }),
});

/** Reads rows of "day amount visits". */
function read(rows: readonly string[], choices: Partial<ExportChoices> = {}) {
  const lines = rows.map((row, at) => [`r${at}`, ...row.split(' ')].join(';'));
  const text = ['Id;Day;Amount;Visits', ...lines].join('\n');
  const found = readExport(text, [format], testContext(), { zone: 'UTC', ...choices });
  if (found.kind !== 'read') throw new Error('not read');
  const amounts = found.records.map(({ values }) => values.amount);
  return { ...found, amounts, remarks: exportRemarks(found).map(({ text: told }) => told) };
}

test.each([
  ['a decimal comma elsewhere', ['2026-10-03 1.250 5', '2026-10-03 12,50 5'], 1250],
  ['a decimal point elsewhere', ['2026-10-03 1.250 5', '2026-10-03 12.50 5'], 1.25],
  ['repeated thousands', ['2026-10-03 1.250 5', '2026-10-03 1.250.000 5'], 1250],
  ['a count, which is whole', ['2026-10-03 1.250 12.400'], 1250],
  ['a count with a comma', ['2026-10-03 1.250 12,400'], 1.25],
])('%s decides what 1.250 is', (_, rows, amount) => {
  for (const locale of ['en_US', 'de_DE']) {
    const found = read(rows, { locale });
    expect(found.amounts[0]).toBe(amount);
    expect(found.understanding.isDecimalSignAssumed).toBe(false);
    expect(found.remarks).toEqual([]);
  }
});

test.each([
  ['nothing', ['2026-10-03 1.250 5']],
  ['a contradiction', ['2026-10-03 1.250 5', '2026-10-03 12,50 5', '2026-10-03 12.50 5']],
])('%s leaves it open: the locale decides, the choice before it, and it is said', (_, rows) => {
  expect(read(rows).amounts[0]).toBe(1.25);
  expect(read(rows, { locale: 'de_DE' }).amounts[0]).toBe(1250);
  expect(read(rows, { locale: 'de_DE', decimalSign: '.' }).amounts[0]).toBe(1.25);
  expect(read(rows).understanding.isDecimalSignAssumed).toBe(true);
  expect(read(rows).remarks).toEqual([remarkTexts.decimalPoint]);
  expect(read(rows, { locale: 'de_DE' }).remarks).toEqual([remarkTexts.decimalComma]);
});

test('scientific notation is read exactly, glued letters are refused', () => {
  const { amounts, refused } = read(['2026-10-03 1.5E+06 5', '2026-10-03 3a4 5']);
  expect(amounts).toEqual([1_500_000]);
  expect(refused).toMatchObject([{ line: 3 }]);
});

test.each([
  [['03/04/2026 1 5', '13/04/2026 1 5'], 'en_US', 'dmy', false],
  [['03/04/2026 1 5', '04/13/2026 1 5'], 'de_DE', 'mdy', false],
  [['03/04/2026 1 5', '03.04.2026 1 5'], 'en_US', 'dmy', false],
  [['03/04/2026 1 5'], 'en_US', 'mdy', true],
  [['03/04/2026 1 5'], 'de_DE', 'dmy', true],
  [['03/04/2026 1 5'], 'ko_KR', 'mdy', true],
  [['13/04/2026 1 5', '04/13/2026 1 5'], 'en_US', 'mdy', false],
  [['2026-10-03 1 5'], 'en_US', 'mdy', false],
] as const)('%j in %s are %s', (rows, locale, dayOrder, isDayOrderAssumed) => {
  const { understanding, remarks } = read(rows, { locale });
  expect(understanding).toMatchObject({ dayOrder, isDayOrderAssumed });
  expect(remarks).toHaveLength(isDayOrderAssumed ? 1 : 0);
});
