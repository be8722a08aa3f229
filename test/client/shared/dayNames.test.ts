import { dayNames } from '../../../src/client/shared/dayNames';

/** As Intl (CLDR) writes them; a language that the locale does not speak is written as it usually is. */
test.each([
  ['en_US', 'en', 'May 4, 2026', 'May 2026'],
  ['en_GB', 'en', '4 May 2026', 'May 2026'],
  ['de_DE', 'en', '4 May 2026', 'May 2026'],
  ['ko_KR', 'ko', '2026. 5. 4.', '2026년 5월'],
  ['en_US', 'ko', '2026. 5. 4.', '2026년 5월'],
] as const)('%s in %s', (locale, language, day, month) => {
  const { dayName, monthName } = dayNames(locale);
  expect(dayName('2026-05-04', language)).toBe(day);
  expect(monthName('2026-05', language)).toBe(month);
});

test.each(['', 'soon', '2026-02-30'])('%p is no day and stays', (text) => {
  expect(dayNames('en_US').dayName(text, 'en')).toBe(text);
  expect(dayNames('en_US').monthName(text, 'en')).toBe(text);
});
