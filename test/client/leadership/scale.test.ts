import { linearScale, niceStep, ticksWithin } from '../../../src/client/leadership/scale';

test('a straight scale, also upside down, and one without extent', () => {
  expect(linearScale([0, 10], [100, 0])(2.5)).toBe(75);
  expect(linearScale([-1, 1], [0, 50])(0)).toBe(25);
  expect(linearScale([3, 3], [0, 50])(3)).toBe(25);
});

test.each([
  [1300, 4, 500],
  [0.9, 4, 0.5],
  [7, 7, 1],
  [2_100_000, 4, 1_000_000],
])('an extent of %p in about %i ticks steps by %p (by hand)', (extent, ticks, step) => {
  expect(niceStep(extent, ticks)).toBeCloseTo(step, 12);
});

test('ticks are the round values inside, zero among them', () => {
  expect(ticksWithin(-600, 1300, 4)).toEqual([-500, 0, 500, 1000].map((tick) => tick));
});
