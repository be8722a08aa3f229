import { keyOfText } from '../../../src/ground/text/keyOfText';

const texts = {
  paid: { en: 'paid', ko: '지급' },
  planned: { en: 'planned', ko: '예정' },
} as const;

test.each([
  ['planned', 'planned'],
  ['지급', 'paid'],
  ['Paid', undefined],
  ['', undefined],
])('the key of "%s" is %p', (words, key) => {
  expect(keyOfText(texts, words)).toBe(key);
});
