import vm from 'node:vm';
import { fileLocale } from '../../../src/ground/cells/fileLocale';
import { flagOfCell } from '../../../src/ground/cells/flagOfCell';
import { dayOfCell, instantOfCell } from '../../../src/ground/cells/instantOfCell';
import { blank, isBlank } from '../../../src/ground/cells/isBlank';
import { isDate } from '../../../src/ground/cells/isDate';
import { isErrorCell } from '../../../src/ground/cells/isErrorCell';
import { numberOfCell } from '../../../src/ground/cells/numberOfCell';
import { textOfCell } from '../../../src/ground/cells/textOfCell';
import { dayNumber } from '../../../src/ground/time/calendarDay';

const fileOf = (locale: string, zone = 'Asia/Seoul') =>
  fileLocale(
    () => locale,
    () => zone,
  );
const english = fileOf('en_US');
const korean = fileOf('ko_KR');

test.each(['', null, undefined, '  ', '\u00a0', '\u200b\ufeff \u2060'])('%j is blank', (cell) => {
  expect(isBlank(cell)).toBe(true);
});

test.each([0, false, '-', 'x', new Date(0)])('%j is not blank', (cell) => {
  expect(isBlank(cell)).toBe(false);
});

test('a date of another realm is a date, what only looks like one is not', () => {
  expect(isDate(vm.runInNewContext('new Date(0)'))).toBe(true);
  expect(isDate({ getTime: () => 0 })).toBe(false);
});

test.each([
  [12.5, 12.5],
  ['1.2만', 12_000],
  ['', blank],
  ['many', Number.NaN],
  [true, Number.NaN],
  [Number.POSITIVE_INFINITY, Number.NaN],
  [new Date(0), Number.NaN],
])('the number of %j is %d', (cell, expected) => {
  expect(numberOfCell(cell, english)).toBe(expected);
});

test.each('true yes Y 1 ✓ ✔ ✔️ O 예 네 참 TRUE Ja WAHR oui sí Sim vero はい'.split(' '))(
  '%s is a yes',
  (text) => {
    expect(flagOfCell(text, english)).toBe(1);
    expect(flagOfCell(text, korean)).toBe(1);
  },
);

test.each('false no N 0 ✗ 아니오 아니요 거짓 FALSE Nein FALSCH non não falso いいえ'.split(' '))(
  '%s is a no',
  (text) => {
    expect(flagOfCell(text, english)).toBe(0);
    expect(flagOfCell(text, korean)).toBe(0);
  },
);

test.each(['X', 'x', '×'])(
  '%s is a no in Korean files and refused elsewhere (design 10.18)',
  (text) => {
    expect(flagOfCell(text, korean)).toBe(0);
    expect(flagOfCell(text, english)).toBeNaN();
  },
);

test.each([
  [true, 1],
  [0, 0],
  [2, Number.NaN],
  ['', blank],
  ['maybe', Number.NaN],
  [new Date(0), Number.NaN],
])('the flag of %j is %d', (cell, expected) => {
  expect(flagOfCell(cell, korean)).toBe(expected);
});

const noon = Date.UTC(2026, 9, 3, 3);

test.each([
  [new Date(noon), noon, dayNumber(2026, 10, 3)],
  [46298.5, noon, dayNumber(2026, 10, 3)],
  ['46298.5', noon, dayNumber(2026, 10, 3)],
  ['2026-10-03 12:00', noon, dayNumber(2026, 10, 3)],
  [new Date(Date.UTC(2026, 9, 3, 16)), Date.UTC(2026, 9, 3, 16), dayNumber(2026, 10, 4)],
  ['', blank, blank],
  [new Date(Number.NaN), Number.NaN, Number.NaN],
  // Days since 1899-12-30 count above 20,000 and below 110,000; Seoul was at UTC+8:30 then (IANA tz database)
  ['46298.125', Date.UTC(2026, 9, 2, 18), dayNumber(2026, 10, 3)],
  [46298.75, Date.UTC(2026, 9, 3, 9), dayNumber(2026, 10, 3)],
  [20_001, Date.UTC(1954, 9, 3, 15, 30), dayNumber(1954, 10, 4)],
  [20_000, Number.NaN, Number.NaN],
  [110_000, Number.NaN, Number.NaN],
  ['x46298', Number.NaN, Number.NaN],
  ['462980', Number.NaN, Number.NaN],
  ['46298.x', Number.NaN, Number.NaN],
  [[46298], Number.NaN, Number.NaN],
  [5, Number.NaN, Number.NaN],
  [true, Number.NaN, Number.NaN],
  ['soon', Number.NaN, Number.NaN],
])('the instant and day of %j in Seoul', (cell, instant, day) => {
  expect(instantOfCell(cell, korean)).toBe(instant);
  expect(dayOfCell(cell, korean)).toBe(day);
});

test.each([
  [' mina ', 'mina'],
  [12, '12'],
  [true, 'TRUE'],
  [new Date(Date.UTC(2026, 9, 2, 15)), '2026-10-03'],
  [new Date(noon), '2026-10-03 12:00:00'],
  [false, 'FALSE'],
  [' \u200b', ''],
  [Number.NaN, ''],
  [new Date(Number.NaN), ''],
  [null, ''],
  [{}, ''],
])('the text of %j is %s', (cell, text) => {
  expect(textOfCell(cell, korean)).toBe(text);
});

test.each(
  [
    ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'],
    ['#ERROR!', '#SPILL!', '#CALC!', '#CYCLE!', ' #REF! ', 'Loading...'],
  ].flat(),
)('%s is a failed formula', (cell) => {
  expect(isErrorCell(cell)).toBe(true);
});

test.each(['', 'N/A', 'x#REF!', 0, null, new Date(0)])('%p is no failed formula', (cell) => {
  expect(isErrorCell(cell)).toBe(false);
});

test.each([
  ['de_DE', ','],
  ['ko_KR', '.'],
  ['en', '.'],
  ['nonsense!', '.'],
])('%s writes decimals with "%s" (CLDR)', (locale, sign) => {
  expect(fileOf(locale).decimalSign).toBe(sign);
});

test('the spreadsheet is asked only where a text leaves two readings, and once', () => {
  const localeOf = jest.fn(() => 'de_DE');
  const zoneOf = jest.fn(() => 'UTC');
  const file = fileLocale(localeOf, zoneOf);
  for (const text of ['1,234.50', '12 %', '12.3k', '5']) numberOfCell(text, file);
  flagOfCell('yes', file);
  instantOfCell(new Date(0), file);
  expect(localeOf).not.toHaveBeenCalled();
  expect(zoneOf).not.toHaveBeenCalled();
  expect([numberOfCell('1.250', file), numberOfCell('2.500', file)]).toEqual([1250, 2500]);
  expect(localeOf).toHaveBeenCalledTimes(1);
});
