import { postAddress, postAddressKey } from '../../../src/sources/known/postAddress';

describe('postAddress', () => {
  test.each([
    ['https://www.instagram.com/reel/DAbc123xyz/?igsh=1', 'instagram', 'DAbc123xyz', ''],
    ['instagram.com/mina.sample/p/DAbc123xyz', 'instagram', 'DAbc123xyz', 'mina.sample'],
    [
      'https://www.tiktok.com/@Jo.Sample/video/7400000000000000001?lang=en',
      'tiktok',
      '7400000000000000001',
      'jo.sample',
    ],
    ['https://youtu.be/abcDEF12345?t=3', 'youtube', 'abcDEF12345', ''],
    ['https://www.youtube.com/watch?list=x&v=abcDEF12345', 'youtube', 'abcDEF12345', ''],
    ['https://youtube.com/shorts/abcDEF12345', 'youtube', 'abcDEF12345', ''],
  ])('%s', (url, platform, id, handle) => {
    expect(postAddress(url)).toEqual({ platform, id, handle });
  });

  test.each(['', 'https://example.com/p/1', 'https://www.instagram.com/mina.sample/'])(
    '"%s" is no post',
    (url) => {
      expect(postAddress(url)).toBeNull();
    },
  );

  test('addresses of one post have one key, of two posts two', () => {
    expect(postAddressKey('https://youtu.be/abcDEF12345')).toBe(
      postAddressKey('https://www.youtube.com/watch?v=abcDEF12345'),
    );
    expect(postAddressKey('http://www.blog.example/a/?utm_source=x')).toBe(
      postAddressKey('https://blog.example/a'),
    );
    expect(postAddressKey('https://blog.example/a')).not.toBe(
      postAddressKey('https://blog.example/b'),
    );
  });
});
