import { dayOfText, dayText } from '../../../src/ground/time/calendarDay';

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
])('"%s" is no day', (text) => {
  expect(dayOfText(text)).toBeNaN();
});
