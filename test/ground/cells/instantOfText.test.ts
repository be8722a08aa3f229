import { fileLocale } from '../../../src/ground/cells/fileLocale';
import { dayOfText, instantOfText } from '../../../src/ground/cells/instantOfText';
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

test('a short date that may begin with year or month is refused in a Korean file', () => {
  expect(instantOfText('10/03/12', fileOf('ko_KR', 'UTC'))).toBeNaN();
});

test.each([
  ['2026-10-03', dayNumber(2026, 10, 3)],
  ['2026-10-03 23:59', dayNumber(2026, 10, 3)],
  ['2026-10-03T16:00:00Z', dayNumber(2026, 10, 4)],
])('the day of %s in Seoul', (text, day) => {
  expect(dayOfText(text, fileOf('ko_KR', 'Asia/Seoul'))).toBe(day);
});

test.each([
  ['13/02/2026', 'dmy', false],
  ['02/13/2026', 'mdy', false],
  ['01/02/2026', null, true],
  ['03/03/2026', null, false],
  ['03.10.2026', 'dmy', false],
  ['03.13.2026', null, false],
  ['2026-10-03', null, false],
])('%s proves %s', (text, order, needs) => {
  expect(provenDayOrder(text)).toBe(order);
  expect(needsDayOrder(text)).toBe(needs);
});
