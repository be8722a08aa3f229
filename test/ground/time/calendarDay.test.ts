import {
  dayOfText,
  dayText,
  isCalendarDate,
  weekdayOf,
} from '../../../src/ground/time/calendarDay';

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  // 29 February of a leap year, by hand: 10 × 365 + 2 leap days + 31 + 28.
  ['1980-02-29', 3711],
])('%s is day %d', (text, day) => {
  expect(dayOfText(text)).toBe(day);
  expect(dayText(day)).toBe(text);
});

test.each([
  '',
  '2026-02-30',
  '2026-13-01',
  '2026-1-1',
  '2026-01-01 10:00',
  '01/02/2026',
  '1800-01-01',
  'x2026-01-01',
])('"%s" is no day', (text) => {
  expect(dayOfText(text)).toBeNaN();
});

test.each([
  [1899, 12, 31, false],
  [1900, 1, 1, true],
  [2199, 12, 31, true],
  [2200, 1, 1, false],
  [2026, 0, 1, false],
  [2026, 1, 0, false],
  [2026, 1, 31, true],
  [2026, 12, 31, true],
  [2026, 13, 1, false],
  [2026, 4, 31, false],
  [2024, 2, 29, true],
  // A century is a leap year only where 400 divides it
  [2000, 2, 29, true],
  [2100, 2, 29, false],
])('%d-%d-%d is on the calendar: %p', (year, month, day, expected) => {
  expect(isCalendarDate(year, month, day)).toBe(expected);
});

// 1970-01-01 was a Thursday.
test.each([
  [0, 3],
  [3, 6],
  [4, 0],
  [-3, 0],
  [-4, 6],
  [-11, 6],
])('day %d is weekday %d from Monday', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});
