import { tier } from '../../../src/domain/engagement/tier';

describe('tier', () => {
  test.each([
    [0, 'nano'],
    [9999, 'nano'],
    [10_000, 'micro'],
    [99_999, 'micro'],
    [100_000, 'macro'],
    [999_999, 'macro'],
    [1_000_000, 'mega'],
    [1e12, 'mega'],
  ])('%d followers: %s', (followers, expected) => {
    expect(tier(followers)).toBe(expected);
  });

  test.each([
    [-1, 'followers must not be negative'],
    [Number.POSITIVE_INFINITY, 'followers must be a number of ordinary size'],
  ])('%d followers says: %s', (followers, sentence) => {
    expect(() => tier(followers)).toThrow(sentence);
  });
});
