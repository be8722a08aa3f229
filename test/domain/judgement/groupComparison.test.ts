import { beats } from '../../../src/domain/judgement/beats';
import { groupComparison, postGroups } from '../../../src/domain/judgement/groupComparison';

test('posts are added up by name; no name, or nothing known, is left out', () => {
  const posts = [
    { name: 'honest_use', cost: 100, conversions: 4 },
    { name: '', cost: 50, conversions: 9 },
    { name: 'unmeasured', cost: 0, conversions: 0 },
    { name: 'honest_use', cost: 60, conversions: 2 },
    { name: 'gift', cost: 0, conversions: 3 },
    { name: 'review', cost: 40, conversions: 0 },
  ];
  expect(postGroups(posts, ({ name }) => name)).toEqual([
    { name: 'honest_use', posts: 2, cost: 160, conversions: 6 },
    { name: 'gift', posts: 1, cost: 0, conversions: 3 },
    { name: 'review', posts: 1, cost: 40, conversions: 0 },
  ]);
});

test('each group stands against all the others together, the surest first', () => {
  const groups = [
    { name: 'a', posts: 2, cost: 200, conversions: 4 },
    { name: 'b', posts: 3, cost: 300, conversions: 30 },
    { name: 'c', posts: 1, cost: 100, conversions: 1 },
  ];
  const compared = groupComparison(groups);
  // 1 of 100 says less than 4 of 200: it is less surely worse.
  expect(compared.map(({ name }) => name)).toEqual(['b', 'c', 'a']);
  // 300 for 30 against 200 + 100 for 4 + 1
  const rest = { cost: 300, conversions: 5 };
  expect(compared[0]?.chance).toBe(beats({ cost: 300, conversions: 30 }, rest));
  expect(compared[0]?.cpa?.middle).toBe(10);
});

test('a single group has nothing to beat, and one that cost nothing is not compared', () => {
  const alone = groupComparison([{ name: 'a', posts: 1, cost: 100, conversions: 2 }]);
  expect(alone[0]?.chance).toBeUndefined();
  const free = { name: 'free', posts: 1, cost: 0, conversions: 2 };
  const [first, last] = groupComparison([free, { name: 'a', posts: 1, cost: 100, conversions: 2 }]);
  expect([first?.chance, last?.chance]).toEqual([undefined, undefined]);
});

test('a group that cannot be compared comes last, wherever it stood', () => {
  const free = { name: 'free', posts: 1, cost: 0, conversions: 2 };
  const groups = [
    { name: 'a', posts: 1, cost: 100, conversions: 2 },
    { name: 'b', posts: 1, cost: 100, conversions: 8 },
  ];
  const inOrder = (all: typeof groups) => groupComparison(all).map(({ name }) => name);
  expect(inOrder([free, ...groups])).toEqual(['b', 'a', 'free']);
  expect(inOrder([...groups, free])).toEqual(['b', 'a', 'free']);
});
