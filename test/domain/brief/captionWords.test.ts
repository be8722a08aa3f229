import { captionWords } from '../../../src/domain/brief/captionWords';

test.each([
  ['whole words, whatever the case', 'natural', ['So NATURAL!', 'naturally good', 'no'], 1],
  ['several words', 'skin trust', ['builds skin trust', 'skin, trust'], 1],
  ['Korean words take endings', '신뢰', ['신뢰할 수 있어요', '불신뢰', '신뢰'], 2],
  ['once a caption', 'glow', ['glow glow glow'], 1],
  ['a blank word stands nowhere', ' ', ['a b'], 0],
  ['accents as typed in parts', 'café', ['at the café today'], 1],
])('%s', (_what, word, captions, expected) => {
  expect(captionWords(captions, [word])).toEqual([{ word, captions: expected }]);
});
