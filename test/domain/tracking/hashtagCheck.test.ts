import { hashtagCheck } from '../../../src/domain/tracking/hashtagCheck';

test.each<[string, string[]]>([
  ['#lumaserum', []],
  ['＃루마세럼', []],
  ['luma_2026', []],
  ['', []],
  ['luma serum', ['spaces']],
  ['luma-serum!', ['marks']],
  ['2026', ['digits']],
  ['theverylonghashtagnobodytypes', ['long']],
  ['a b-c', ['spaces', 'marks']],
])('%s', (hashtag, faults) => {
  expect(hashtagCheck(hashtag)).toEqual(faults);
});
