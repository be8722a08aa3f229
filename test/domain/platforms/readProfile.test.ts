import fc from 'fast-check';
import { readPostAddress } from '../../../src/domain/platforms/readPostAddress';
import { readProfile } from '../../../src/domain/platforms/readProfile';

// Addresses as the platforms write them, with invented names.
test.each([
  ['@lea.runs', '', '@lea.runs'],
  ['lea.runs', '', '@lea.runs'],
  [' https://www.instagram.com/lea.runs/?igsh=abc ', 'instagram', '@lea.runs'],
  ['instagram.com/lea.runs', 'instagram', '@lea.runs'],
  ['https://www.tiktok.com/@lea.runs?lang=en', 'tiktok', '@lea.runs'],
  ['https://m.youtube.com/@leasample/videos', 'youtube', '@leasample'],
  ['https://youtube.com/c/LeaSample', 'youtube', '@LeaSample'],
  ['https://twitter.com/lea_sample', 'x', '@lea_sample'],
  ['https://x.com/lea_sample/status/1', 'x', '@lea_sample'],
  ['https://www.threads.net/@lea.runs', 'threads', '@lea.runs'],
  ['https://blog.naver.com/leasample/223', 'naver', '@leasample'],
  ['https://www.linkedin.com/in/lea-sample/', 'linkedin', '@lea-sample'],
  ['https://www.instagram.com/reel/Cabc/', 'instagram', ''],
])('%s is on %s as %s', (pasted, platform, handle) => {
  expect(readProfile(pasted)).toMatchObject({ platform, handle });
});

test.each(['', 'Lea Sommer', 'https://shop.example/lea', 'a@shop.example', '<b>x</b>'])(
  '%s is no profile',
  (pasted) => {
    expect(readProfile(pasted)).toBeNull();
  },
);

test('the profile address is kept without tracking', () => {
  expect(readProfile('instagram.com/lea.runs?igsh=1')?.profileUrl).toBe(
    'https://www.instagram.com/lea.runs',
  );
});

test.each([
  ['https://www.instagram.com/reel/Cabc123/', 'instagram', '', 'reel'],
  ['https://www.instagram.com/lea.runs/reel/Cabc123/', 'instagram', '@lea.runs', 'reel'],
  ['https://www.instagram.com/p/Cabc123/', 'instagram', '', 'image'],
  ['https://www.tiktok.com/@lea.runs/video/7301', 'tiktok', '@lea.runs', 'video'],
  ['https://youtu.be/abc', 'youtube', '', 'video'],
  ['https://www.youtube.com/watch?v=abc', 'youtube', '', 'video'],
  ['https://youtube.com/shorts/abc', 'youtube', '', 'short'],
  ['https://blog.naver.com/leasample/223456', 'naver', '@leasample', 'blog'],
])('the post %s', (pasted, platform, handle, format) => {
  expect(readPostAddress(pasted)).toEqual({ platform, handle, format });
});

test('whatever is pasted, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (pasted) => {
      readProfile(pasted);
      readPostAddress(pasted);
    }),
  );
});
