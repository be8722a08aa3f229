import { dayInWords } from '../../../src/domain/brief/dayInWords';

test.each([
  ['2026-06-10', '10 June 2026', '2026년 6월 10일'],
  ['mid June', 'mid June', 'mid June'],
])('%s', (day, en, ko) => {
  expect(dayInWords(day)).toEqual({ en, ko });
});
