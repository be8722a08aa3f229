import { hashtagUse } from '../../../src/domain/tracking/hashtagUse';

function share(hashtag: string, ...captions: string[]) {
  return hashtagUse(captions.map((caption) => ({ caption, hashtag })));
}

test.each([
  ['#TeaTime', ['love it #teatime', 'none', '#teatimes', '＃TEATIME now'], 0.5],
  ['teatime', ['#tea time', 'teatime', 'x#teatime!'], 1 / 3],
  ['차한잔', ['#차한잔 좋아요', '#차한잔해요'], 0.5],
  // Decomposed and composed spellings are one
  ['#café', ['#cafe\u0301'], 1],
  ['#a_1', ['#a_1', '#a-1'], 0.5],
])('%s', (hashtag, captions, expected) => {
  expect(share(hashtag, ...captions)).toBe(expected);
});

test('without captions there is no share', () => {
  expect(hashtagUse([])).toBeUndefined();
});

test.each(['#tea time', '#', '#2026', 'a-b'])('%s is no hashtag', (hashtag) => {
  expect(() => share(hashtag, 'x')).toThrow('hashtag must be letters, digits or _');
});
