import { meaningOf } from '../../../src/domain/links/meaningOf';

describe('meaningOf', () => {
  const link = 'https://shop.example/a?b=1&c=2';
  test.each([
    ['the order of parameters', 'https://shop.example/a?c=2&b=1', true],
    ['www, case, a slash at the end', 'http://WWW.Shop.example/A/?b=1&c=2', true],
    ['an anchor', 'https://shop.example/a?b=1&c=2#top', true],
    ['another value', 'https://shop.example/a?b=1&c=3', false],
    ['another path', 'https://shop.example/b?b=1&c=2', false],
    ['no address at all', 'shop', false],
  ])('%s', (_what, other, isSame) => {
    expect(meaningOf(other) === meaningOf(link)).toBe(isSame);
  });
});
