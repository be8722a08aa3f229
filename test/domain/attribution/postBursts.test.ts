import fc from 'fast-check';
import { postBursts } from '../../../src/domain/attribution/postBursts';

const dayMs = 86_400_000;
const days = (...list: readonly number[]) => list.map((day) => day * dayMs);

/** A post on day 30; which weeks that end at a moment follow it. */
test.each([
  ['at its own moment', 30 * dayMs, true],
  ['a moment before it', 30 * dayMs - 1, false],
  ['a moment less than two weeks after it', 44 * dayMs - 1, true],
  ['two weeks after it', 44 * dayMs, false],
])('a week that ends %s', (_, untilMs, followsPost) => {
  expect(postBursts([], days(30))(untilMs).followsPost).toBe(followsPost);
});

/** Uses at the moments of two posts, within their weeks and at the ends of them. */
const usesMs = days(0, 1, 6, 7, 10, 10.5, 16.9, 17);

test.each([
  ['without an earlier post', 13.9, undefined],
  // Days 0, 1 and 6; day 7 is in the second week
  ['two weeks after the first post', 14, 3],
  ['the largest, not the last', 24, 3],
])('the most uses after earlier posts: %s', (_, untilDay, expected) => {
  expect(postBursts(usesMs, days(0, 10))(untilDay * dayMs).largestBefore).toBe(expected);
});

test('the larger of two weeks is the later one', () => {
  // Days 10, 10.5 and 16.9 after the second post, one use after the first
  expect(postBursts(days(1, 10, 10.5, 16.9, 17), days(0, 10))(24 * dayMs)).toEqual({
    followsPost: false,
    largestBefore: 3,
  });
});

test('counts as looking at every use would', () => {
  const dayNumbers = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });
  fc.assert(
    fc.property(dayNumbers, fc.integer({ min: 0, max: 40 }), (unordered, post) => {
      const uses = [...unordered].sort((a, b) => a - b);
      const { largestBefore } = postBursts(days(...uses), days(post))(100 * dayMs);
      expect(largestBefore).toBe(uses.filter((day) => day >= post && day < post + 7).length);
    }),
  );
});
