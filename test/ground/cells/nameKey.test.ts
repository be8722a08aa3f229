import { nameKey } from '../../../src/ground/cells/nameKey';

test.each([
  ['@Mina.Daily', 'mina.daily'],
  ['https://www.Video.test/@mina/?lang=ko#top', 'video.test/@mina'],
  ['http://m.video.test/p/Abc//', 'video.test/p/abc'],
  ['video.test#a/', 'video.test'],
  // Only what stands in front is a scheme or a host's prefix
  ['sum.total', 'sum.total'],
  ['a/https://b', 'a/https://b'],
  ['ｍｉｎａ\u200b', 'mina'],
])('%s is found by %s', (text, key) => {
  expect(nameKey(text)).toBe(key);
});
