import fc from 'fast-check';
import { greedyLots, worthOf } from '../../../../src/domain/plan/budget/greedyLots';
import type { PostValues } from '../../../../src/domain/plan/budget/postValues';

const values = (fee: number, first: number, exponent: number, bonus = 0): PostValues => ({
  fee,
  bonus,
  fit: 0,
  values: [0, 1, 2, 3, 4].map((posts) => first * posts ** exponent),
});
const limits = (budget: number) => ({ budget, mostForOne: budget, fewestCreators: 0 });

test('buys what earns most per money first, and stops where a post no longer pays', () => {
  // 150, then 150·(2^.5 − 1) = 62 for 100: one post each; the dear one earns 20 on 300.
  const { posts, spent, refused } = greedyLots(
    [values(100, 150, 0.5), values(300, 320, 0.5), undefined],
    limits(1000),
  );
  expect(posts).toEqual([1, 1, 0]);
  expect(spent).toBe(400);
  expect(refused?.profit).toBeLessThan(0);
});

test('a post that is sold again makes room for one that earns more', () => {
  // By profit per money the post for 60 comes first and leaves no room for the one that earns 45.
  const { posts } = greedyLots([values(60, 95, 0.01), values(100, 145, 0.01)], limits(110));
  expect(posts).toEqual([0, 1]);
});

test('the bonus buys a test once', () => {
  const { posts } = greedyLots([values(100, 90, 0.9, 30)], limits(1000));
  expect(posts).toEqual([1]);
});

test('wanted posts come first although they lose, are not sold again, and only as far as they fit', () => {
  const creators = [values(100, 60, 0.9), values(100, 150, 0.5)];
  const wanted = (budget: number) =>
    greedyLots(creators, { ...limits(budget), fewestPosts: [2, 0] });
  expect(wanted(1000)).toMatchObject({ posts: [2, 1], spent: 300 });
  expect(wanted(150).posts).toEqual([1, 0]);
  // Who is wanted already counts towards the smallest cluster.
  const cluster = { ...limits(1000), fewestPosts: [1, 0], fewestCreators: 1 };
  expect(greedyLots([values(100, 60, 0.9), values(100, 50, 0.9)], cluster).posts).toEqual([1, 0]);
});

/** Every combination of posts, tried one by one. */
function exact(creators: readonly PostValues[], budget: number, posts: number[] = []): number {
  const creator = creators[posts.length];
  if (!creator) {
    const spent = creators.reduce((sum, { fee }, index) => sum + fee * (posts[index] ?? 0), 0);
    return spent <= budget ? worthOf(creators, posts) : Number.NEGATIVE_INFINITY;
  }
  return Math.max(...creator.values.map((_, count) => exact(creators, budget, [...posts, count])));
}

test('comes within 1 % of every combination tried one by one, over seeded sets of creators', () => {
  const lots = fc
    .tuple(fc.integer({ min: 80, max: 320 }), fc.double({ min: 0.4, max: 2.2, noNaN: true }))
    .map(([fee, times]) => values(fee, fee * times, 0.75, fee * 0.05));
  const sets = fc.sample(fc.array(lots, { minLength: 3, maxLength: 5 }), { numRuns: 60, seed: 7 });
  let [greedy, best] = [0, 0];
  for (const creators of sets) {
    greedy += worthOf(creators, greedyLots(creators, limits(900)).posts);
    best += exact(creators, 900);
  }
  expect(greedy / best).toBeGreaterThan(0.99);
  expect(greedy).toBeLessThanOrEqual(best + 1e-9);
});
