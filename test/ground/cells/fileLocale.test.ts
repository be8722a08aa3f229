import { fileLocale } from '../../../src/ground/cells/fileLocale';

// Order of dates and decimal signs: Unicode CLDR. An unknown locale counts as en_US.
test.each([
  ['en_US', 'mdy', false, '.', false],
  ['en_GB', 'dmy', false, '.', false],
  ['de_DE', 'dmy', false, ',', false],
  ['ko_KR', 'mdy', true, '.', true],
  ['sv_SE', 'mdy', true, ',', false],
  ['nonsense!', 'mdy', false, '.', false],
  ['kok_IN', 'dmy', false, '.', false],
])('a file of %s', (locale, dayOrder, isYearFirst, decimalSign, isCrossNo) => {
  const file = fileLocale(
    () => locale,
    () => 'UTC',
  );
  expect(file).toMatchObject({ dayOrder, isYearFirst, decimalSign, isCrossNo });
});
