import { fileLocale } from '../../../src/ground/cells/fileLocale';
import { dayOfWrittenText, instantOfText } from '../../../src/ground/cells/instantOfText';
import { needsDayOrder, provenDayOrder } from '../../../src/ground/cells/wallTime';
import { dayNumber } from '../../../src/ground/time/calendarDay';

const fileOf = (locale: string, zone: string) =>
  fileLocale(
    () => locale,
    () => zone,
  );
const isoOf = (text: string, locale: string, zone: string) =>
  new Date(instantOfText(text, fileOf(locale, zone))).toISOString();

test.each([
  ['2026-03-05', '2026-03-04T15:00:00.000Z'],
  ['2026-03-05 14:30', '2026-03-05T05:30:00.000Z'],
  ['Thu 2026-03-05', '2026-03-04T15:00:00.000Z'],
  ['2026-03-05T14:30:15', '2026-03-05T05:30:15.000Z'],
  ['2026-03-05T14:30:15.250Z', '2026-03-05T14:30:15.250Z'],
  ['2026-03-05T14:30:00-05:00', '2026-03-05T19:30:00.000Z'],
  ['2026-03-05 14:30:00 +0900', '2026-03-05T05:30:00.000Z'],
  ['2026-03-05 14:30 UTC', '2026-03-05T14:30:00.000Z'],
  ['2026/3/5 9:05', '2026-03-05T00:05:00.000Z'],
  ['2026.03.05', '2026-03-04T15:00:00.000Z'],
  ['20260305', '2026-03-04T15:00:00.000Z'],
  ['2026. 3. 5.', '2026-03-04T15:00:00.000Z'],
  ['2026. 10. 2 오후 2:30:00', '2026-10-02T05:30:00.000Z'],
  ['2026. 10. 2. 오전 9:05', '2026-10-02T00:05:00.000Z'],
  ['2026. 10. 2. (금) 오전 12:05', '2026-10-01T15:05:00.000Z'],
  ['2026년 3월 5일', '2026-03-04T15:00:00.000Z'],
  ['2026년 3월 5일 목요일 14시 30분', '2026-03-05T05:30:00.000Z'],
  ['2026-10-02 2:30 PM', '2026-10-02T05:30:00.000Z'],
  ['03.10.2026', '2026-10-02T15:00:00.000Z'],
  ['3.10.2026 18:00', '2026-10-03T09:00:00.000Z'],
  ['Oct 3, 2026', '2026-10-02T15:00:00.000Z'],
  ['Mar 5, 2026', '2026-03-04T15:00:00.000Z'],
  ['Sat, Oct 3, 2026 at 2:05 p.m.', '2026-10-03T05:05:00.000Z'],
  ['3 October 2026, 14:00', '2026-10-03T05:00:00.000Z'],
  ['3-Oct-26', '2026-10-02T15:00:00.000Z'],
  ['3rd Sept 2026', '2026-09-02T15:00:00.000Z'],
  ['13/02/2026', '2026-02-12T15:00:00.000Z'],
  ['02/13/2026', '2026-02-12T15:00:00.000Z'],
])('%s in Seoul is %s in every locale (UTC+9, by hand)', (text, iso) => {
  for (const locale of ['en_US', 'en_GB', 'de_DE', 'ko_KR']) {
    expect(isoOf(text, locale, 'Asia/Seoul')).toBe(iso);
  }
});

const monthPlaces = Array.from({ length: 12 }, (_, place) => place);

/** A month's name as CLDR writes it in dates: "15. Februar 2026", "15 de fevereiro de 2026". */
test.each(['en', 'en-GB', 'de', 'fr', 'es', 'pt', 'it'])('every month of %s is read', (tag) => {
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(tag, {
      day: 'numeric',
      month,
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (const place of monthPlaces) {
      const text = format.format(Date.UTC(2026, place, 15));
      const day = new Date(Date.UTC(2026, place, 15)).toISOString();
      expect([text, isoOf(text, 'en_US', 'UTC')]).toEqual([text, day]);
    }
  }
});

test.each([
  ['3-Oct-69', '2069-10-03'],
  ['3-Oct-70', '1970-10-03'],
  ['Sept 3, 2026', '2026-09-03'],
  ['2026-10-03 23:59:59', '2026-10-03'],
])('%s is on %s (two-digit years: POSIX)', (text, day) => {
  expect(isoOf(text, 'en_US', 'UTC').slice(0, 10)).toBe(day);
});

test('a full second and the offset behind it count', () => {
  expect(isoOf('2026-10-03 23:59:59', 'en_US', 'UTC')).toBe('2026-10-03T23:59:59.000Z');
  expect(isoOf('2026-10-03 23:59:59.999 +05:30', 'en_US', 'UTC')).toBe('2026-10-03T18:29:59.999Z');
});

test.each([
  ['10/03/2026', 'en_US', '2026-10-03'],
  ['10/03/2026', 'en_GB', '2026-03-10'],
  ['10/03/2026', 'de_DE', '2026-03-10'],
  ['10/03/2026', 'ko_KR', '2026-10-03'],
  ['10-03-2026', 'fr_FR', '2026-03-10'],
  ['10/03/26', 'en_US', '2026-10-03'],
  ['03.10.26', 'de_DE', '2026-10-03'],
  ['26. 10. 3.', 'ko_KR', '2026-10-03'],
  ['26/10/13', 'ko_KR', '2026-10-13'],
])('%s in a file of %s is %s (CLDR order)', (text, locale, day) => {
  expect(isoOf(text, locale, 'UTC').slice(0, 10)).toBe(day);
});

test.each([
  ['2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-03-29 02:30', '2026-03-29T01:30:00.000Z'],
])('%s in Berlin, where clocks change, is %s (RFC 5545)', (text, iso) => {
  expect(isoOf(text, 'de_DE', 'Europe/Berlin')).toBe(iso);
});

test.each([
  '',
  '2026-02-30',
  '2026-13-01',
  '13/13/2026',
  '31.04.2026',
  'today',
  '2026-03-05 25:00',
  '2026-03-05_14:30',
  '2026-03-05 24:00',
  '2026-03-05 14:60',
  '2026-03-05 14:30:60',
  'x2026-03-05',
  '2026-03-05 13:00 PM',
  '2026',
  '12345',
  '2026-03-05T',
  '2026-10-0314:30',
  'Smarch 3, 2026',
  '2026-10-03 09:14 tomorrow',
  '26/10/03',
  '1.2.3',
  `2026-03-05${' '.repeat(60)}x`,
])('"%s" is no date', (text) => {
  expect(instantOfText(text, fileOf('en_US', 'UTC'))).toBeNaN();
});

test('a short date with dots begins with the year in a Korean file', () => {
  expect(isoOf('10. 3. 12.', 'ko_KR', 'UTC').slice(0, 10)).toBe('2010-03-12');
});

test('a short date that may begin with year or month is refused in a Korean file', () => {
  expect(instantOfText('10/03/12', fileOf('ko_KR', 'UTC'))).toBeNaN();
});

test.each([
  ['2026-10-03', dayNumber(2026, 10, 3)],
  ['2026-10-03 23:59', dayNumber(2026, 10, 3)],
  ['2026-10-03T16:00:00Z', dayNumber(2026, 10, 4)],
  // 17:00 in UTC, 02:00 of the next day in Seoul
  ['2026-10-03 12:00 -05:00', dayNumber(2026, 10, 4)],
])('the day of %s in Seoul', (text, day) => {
  expect(dayOfWrittenText(text, fileOf('ko_KR', 'Asia/Seoul'))).toBe(day);
});

test.each([
  ['13/02/2026', 'dmy', false],
  ['02/13/2026', 'mdy', false],
  ['01/02/2026', null, true],
  ['03/03/2026', null, false],
  ['03.10.2026', 'dmy', false],
  ['03.13.2026', null, false],
  ['03.12.2026', 'dmy', false],
  ['12/13/2026', 'mdy', false],
  ['13/12/2026', 'dmy', false],
  ['12/11/2026', null, true],
  ['11/12/2026', null, true],
  ['2026-10-03', null, false],
])('%s proves %s', (text, order, needs) => {
  expect(provenDayOrder(text)).toBe(order);
  expect(needsDayOrder(text)).toBe(needs);
});
