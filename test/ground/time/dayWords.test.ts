import { dayMs, dayNumber } from '../../../src/ground/time/calendarDay';
import { dayWords, spokenLocale } from '../../../src/ground/time/dayWords';

const day = dayNumber(2026, 5, 4);

// Expected: CLDR's medium dates.
test.each([
  ['en_US', 'en', 'May 4, 2026'],
  ['EN_US', 'en', 'May 4, 2026'],
  ['en_GB', 'en', '4 May 2026'],
  ['en_', 'en', '4 May 2026'],
  ['en_IN', 'en', '4 May 2026'],
  ['de_DE', 'en', '4 May 2026'],
  ['fr_FR', 'ko', '2026. 5. 4.'],
  ['ko_KR', 'ko', '2026. 5. 4.'],
  ['ko_KR', 'en', '4 May 2026'],
  ['ja_JP', 'en', '4 May 2026'],
  ['enm', 'en', '4 May 2026'],
  ['not a locale', 'ko', '2026. 5. 4.'],
] as const)('%s, %s: %s', (locale, language, written) => {
  expect(dayWords(() => locale)(day, language)).toBe(written);
});

test.each([
  ['en_US', 'en', 'en-US'],
  ['ko_KR', 'ko', 'ko-KR'],
] as const)('every day of %s is written as Intl writes it', (locale, language, tag) => {
  const { format } = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const write = dayWords(() => locale);
  for (let each = dayNumber(1999, 12, 1); each < dayNumber(2029, 2, 1); each++) {
    expect(write(each, language)).toBe(format(each * dayMs));
  }
});

test('names of months are words of the text around them', () => {
  expect(spokenLocale('de_DE', 'en')).toBe('en-GB');
  expect(spokenLocale('en_AU', 'en')).toBe('en-AU');
});
