import { untilClear } from '../../../src/domain/judgement/untilClear';

test('worked example: three targets spent, five conversions', () => {
  const found = untilClear(3, 5);
  expect(found?.conversions).toBe(4);
  expect(found?.targets).toBeCloseTo(2.4859820128245644, 12);
});

test.each([
  // by hand with bunching 1: r = (ln 2 + x) / (1 + y)
  ['no conversion after two targets: r 2.69, n = 2.29', 2, 0, 1, 5],
  // r 1.2428, n = (1.5 / ln r)² = 47.6, so 48 and two: the most that is worth waiting for
  ['just above target: r 1.2428', 0.5497, 0, 1, 50],
  ['one of half a target: r 0.6, n = 5, four missing and two', 0.5, 1, 1, 6],
])('%s', (_, targets, conversions, bunching, more) => {
  const found = untilClear(targets, conversions, bunching);
  expect(found?.conversions).toBe(more);
  expect(found?.targets).toBeCloseTo(
    (more * (Math.LN2 + targets / bunching)) / (1 + conversions / bunching),
    12,
  );
});

test.each([
  ['exactly at target', 1.5 * (1 - Math.LN2), 0],
  ['hardly above target', 21, 20],
])('%s: more will hardly decide it', (_, targets, conversions) => {
  expect(untilClear(targets, conversions)).toBeUndefined();
});
