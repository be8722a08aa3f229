import { localeLanguage } from '../../../src/ground/text/localeLanguage';

test.each([
  ['ko_KR', 'ko'],
  ['KO', 'ko'],
  ['en-US', 'en'],
  ['de_DE', 'en'],
  ['', 'en'],
  // Begins neither with Korean, only holds its letters
  ['uk_UA-ko', 'en'],
])('%s speaks %s', (locale, language) => {
  expect(localeLanguage(locale)).toBe(language);
});
