import { ended } from '../../../src/ground/text/ended';

test.each([
  ['not ranked', 'not ranked.'],
  ['Nobody is ranked.', 'Nobody is ranked.'],
  ['Already live?', 'Already live?'],
  ['순위를 매기지 않습니다.', '순위를 매기지 않습니다.'],
  ['', ''],
])('%j becomes %j', (sentence, told) => {
  expect(ended(sentence)).toBe(told);
});
