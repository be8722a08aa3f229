import {
  type CodeUse,
  poissonQuantile,
  suspectLeak,
} from '../../../src/domain/attribution/suspectLeak';

const dayMs = 86_400_000;

function uses(days: readonly number[], clicked: boolean): CodeUse[] {
  return days.map((day) => ({ instantMs: day * dayMs, clicked }));
}

const steady = Array.from({ length: 20 }, (_, index) => index * 2);

test.each([
  [0.5, 3],
  [3, 8],
  [10, 18],
  [100, 124],
  [2000, 2105],
])(
  'the 99 %% quantile of a Poisson with mean %d is %d (scipy.stats.poisson.ppf)',
  (mean, expected) => {
    expect(poissonQuantile(mean, 0.99)).toBe(expected);
  },
);

test('a cold burst far above the own history is suspected, with its week and its usual', () => {
  const burst = Array.from({ length: 20 }, (_, index) => 40 + index * 0.2);
  const found = suspectLeak([...uses(steady, true), ...uses(burst, false)], []);
  expect(found?.uses).toBeGreaterThan(15);
  expect(found?.coldShare).toBeGreaterThan(0.8);
  expect(found?.usualUses).toBeCloseTo(3.5, 0);
});

test.each([
  ['a steady code', uses(steady, false)],
  [
    'a burst of people who clicked',
    [
      ...uses(steady, true),
      ...uses(
        Array.from({ length: 20 }, (_, i) => 40 + i * 0.2),
        true,
      ),
    ],
  ],
  [
    'a burst without a week of history',
    uses(
      Array.from({ length: 30 }, (_, i) => i * 0.3),
      false,
    ),
  ],
  [
    'five uses, whatever the history',
    [...uses([0], false), ...uses([30, 30.1, 30.2, 30.3, 30.4], false)],
  ],
  [
    'a cold burst where clicks were hardly ever recorded',
    [
      ...uses(steady, false),
      ...uses([41], true),
      ...uses(
        Array.from({ length: 20 }, (_, i) => 42 + i * 0.2),
        false,
      ),
    ],
  ],
  ['no use at all', []],
])('%s is not suspected', (_, found) => {
  expect(suspectLeak(found, [])).toBeUndefined();
});

describe('after a post', () => {
  const burst = (day: number, count: number, clicked = false) =>
    uses(
      Array.from({ length: count }, (_, i) => day + (6 * i) / count),
      clicked,
    );
  const history = uses(
    steady.filter((day) => day < 40),
    true,
  );

  test.each([
    ['a first post explains any burst', [...history, ...burst(40, 20)], [40], undefined],
    [
      'a burst like the one after the post before is usual',
      [...burst(0, 18, true), ...uses([20, 30], true), ...burst(40, 20)],
      [0, 40],
      undefined,
    ],
    [
      'one far above it is not',
      [...burst(0, 8, true), ...uses([20, 30], true), ...burst(40, 40)],
      [0, 40],
      40,
    ],
    ['a burst long after a post is its own', [...history, ...burst(60, 20)], [40], 20],
  ])('%s', (_, found, postDays, expected) => {
    const leak = suspectLeak(
      found,
      postDays.map((day) => day * dayMs),
    );
    expect(leak?.uses).toBe(expected);
  });
});
