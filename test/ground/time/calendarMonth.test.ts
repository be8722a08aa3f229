import { dayOfText, dayText } from '../../../src/ground/time/calendarDay';
import { firstDayOf, monthOfDay, monthText } from '../../../src/ground/time/calendarMonth';

test.each<[string, string, string]>([
  ['2026-02-28', '2026-02', '2026-02-01'],
  ['2026-12-31', '2026-12', '2026-12-01'],
  ['2027-01-01', '2027-01', '2027-01-01'],
])('%s lies in %s, which begins on %s', (day, month, first) => {
  const number = monthOfDay(dayOfText(day));
  expect([monthText(number), dayText(firstDayOf(number))]).toEqual([month, first]);
});

test('the month after December is January', () => {
  expect(monthText(monthOfDay(dayOfText('2026-12-05')) + 1)).toBe('2027-01');
});
