import { languageOfText } from '../../../src/ground/text/languageOfText';

test.each([
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['ko_KR', 'ko'],
  ['Korean', 'ko'],
  ['한국어', 'ko'],
  ['\u200b 한국어', 'ko'],
  ['ko, en', 'ko'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['English', 'en'],
  ['영어', 'en'],
  ['ｅｎ', 'en'],
  ['', undefined],
  ['ja', undefined],
  ['Kongo', undefined],
  ['kok', undefined],
  ['Estonian', undefined],
  ['enm', undefined],
])('%p names %p', (text, expected) => {
  expect(languageOfText(text)).toBe(expected);
});
