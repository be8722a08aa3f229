import { pluralForm } from '../../../src/ground/text/pluralForm';

// Plural rules of Unicode CLDR: 0 is singular in French, 2 to 4 are "few" in Czech.
test.each([
  ['one:order|other:orders', 1, 'en', 'order'],
  ['one:order|other:orders', 0, 'en', 'orders'],
  ['one:order|other:orders', 1.5, 'en', 'orders'],
  ['one:jour|other:jours', 0, 'fr', 'jour'],
  ['one:den|few:dny|other:dní', 3, 'cs', 'dny'],
  ['one:den|few:dny|other:dní', 5, 'cs', 'dní'],
  ['other:건', 1, 'ko', '건'],
  ['one:at 10:00|other:at 12:00', 1, 'en', 'at 10:00'],
  ['one:order', 2, 'en', ''],
])('%s for %d in %s', (forms, count, language, expected) => {
  expect(pluralForm(forms, count, language)).toBe(expected);
});
