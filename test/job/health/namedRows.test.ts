import { namedRows } from '../../../src/job/health/namedRows';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d, e'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e +2'],
])('%p: five are named, the others counted', (names, expected) => {
  expect(namedRows(names)).toBe(expected);
});
