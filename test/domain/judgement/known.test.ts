import { addKnown, knownSum, none } from '../../../src/domain/judgement/known';

test.each<[readonly (number | undefined)[], number | undefined, number]>([
  [[], undefined, 0],
  [[undefined, Number.NaN], undefined, 0],
  [[0], 0, 1],
  [[2.5, undefined, Number.NaN, 4], 6.5, 2],
  [[3, -3], 0, 2],
])('of %j the sum is %p over %d values', (values, sum, count) => {
  const known = none();
  for (const value of values) addKnown(known, value);
  expect(knownSum(known)).toBe(sum);
  expect(known.count).toBe(count);
});
