import { shortName, textWidth } from '../../../src/client/leadership/shortName';

test.each([
  ['Mina', 4],
  ['서미나', 6],
  ['a서', 3],
  ['🎈', 2],
  ['', 0],
])('%p is as wide as %i narrow letters', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test.each([
  ['Mina', 4, 'Mina'],
  ['Mina Seo', 6, 'Mina…'],
  ['서미나의 부엌', 6, '서미…'],
  ['🎈🎈🎈', 4, '🎈…'],
])('%p in %i letters is %p', (name, letters, short) => {
  expect(shortName(name, letters)).toBe(short);
});
