import { halo } from '../../../src/domain/incrementality/halo';
import { drawPoisson } from '../../../src/domain/statistics/randomDraws';
import { randomStream } from '../../../src/domain/statistics/randomStream';
import { expectClose } from '../../support/expectClose';

const days = Array.from({ length: 150 }, (_, day) => day);
const isNearPost = days.map((day) => day % 11 < 3 && day >= 30 && day < 120);

function orders(mean: (day: number) => number, extra: number, seed: number): number[] {
  const random = randomStream(seed);
  return days.map((day) => drawPoisson(mean(day) * (isNearPost[day] ? 1 + extra : 1), random));
}

function shownOf20(mean: (day: number) => number, extra: number): number {
  const zs = Array.from(
    { length: 20 },
    (_, seed) => halo({ counts: orders(mean, extra, seed + 1), isNearPost })?.z ?? 0,
  );
  return zs.filter((z) => z >= 2).length;
}

test('worked example of the specification', () => {
  const counts = days.map(
    (day) =>
      6 +
      Math.floor(day / 7) / 2 +
      ((7919 * day) % 5) +
      (day % 7 === 5 ? 2 : 0) +
      (isNearPost[day] ? 4 : 0),
  );
  const found = halo({ counts, isNearPost });
  expectClose(
    [found?.lift, found?.z, found?.low, found?.high],
    [92.4227833, 4.6233507, 55.9366743, 128.908892],
  );
});

test('growth and weekdays are no lift: by hand, straight lines leave none', () => {
  const counts = days.map((day) => 5 + 0.1 * day + (day % 7 === 0 ? 3 : 0));
  expect(halo({ counts, isNearPost })?.lift).toBeCloseTo(0, 9);
});

test('a real lift is seen, noise and growth are not (seeds 1 to 20)', () => {
  expect(shownOf20(() => 10, 0.5)).toBeGreaterThanOrEqual(18);
  expect(shownOf20(() => 10, 0)).toBeLessThanOrEqual(3);
  expect(shownOf20((day) => 6 * 1.03 ** (day / 7), 0)).toBeLessThanOrEqual(3);
});

test('recent posts wait for later weeks', () => {
  const recent = isNearPost.map((near, day) => near || day >= 146);
  const found = halo({ counts: days.map(() => 4), isNearPost: recent });
  expect(found?.waitingDays).toBe(4);
});

test.each([
  ['posts every day', { counts: new Array(60).fill(3), isNearPost: new Array(60).fill(true) }],
  ['no posts', { counts: new Array(60).fill(3), isNearPost: new Array(60).fill(false) }],
  ['no days', { counts: [], isNearPost: [] }],
  [
    'all posts in the last four weeks',
    { counts: days.map(() => 4), isNearPost: days.map((day) => day >= 122 && day % 5 < 2) },
  ],
  [
    'half of the days near posts',
    { counts: days.map(() => 4), isNearPost: days.map((day) => day % 9 < 5) },
  ],
])('%s: nothing to compare with', (_, input) => {
  expect(halo(input)).toBeUndefined();
});
