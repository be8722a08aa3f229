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

/** By hand: counts, weeks and what is usual; days are counted from the first of a year. */
describe('to the use', () => {
  const start = Date.UTC(2026, 0, 1);
  const at = (days: readonly number[], clicked: boolean): CodeUse[] =>
    days.map((day) => ({ instantMs: start + Math.round(day * dayMs), clicked }));
  const tenths = (day: number, count: number) =>
    Array.from({ length: count }, (_, index) => day + index / 10);
  const monthly = at([0, 7, 14], true);
  const found = (...lists: readonly CodeUse[][]) => {
    const leak = suspectLeak(lists.flat(), []);
    return (
      leak && {
        fromDay: (leak.fromMs - start) / dayMs,
        uses: leak.uses,
        usualUses: leak.usualUses,
        coldShare: leak.coldShare,
      }
    );
  };

  test('three uses in 20.5 days are 1.02 a week, of which 4 is the 99 % quantile', () => {
    expect(found(monthly, at(tenths(27, 6), false))).toEqual({
      fromDay: 20.5,
      uses: 6,
      usualUses: expect.closeTo(3 / (20.5 / 7), 12),
      coldShare: 1,
    });
    expect(found(monthly, at(tenths(27, 5), false))).toBeUndefined();
  });

  test('nine cold uses of ten are suspected, eight are not', () => {
    expect(found(monthly, at([27], true), at(tenths(27.1, 9), false))).toMatchObject({
      uses: 10,
      coldShare: 0.9,
    });
    expect(found(monthly, at(tenths(27, 2), true), at(tenths(27.2, 8), false))).toBeUndefined();
  });

  test('where one in five earlier uses came with a click, clicks are recorded', () => {
    const burst = at(tenths(27, 8), false);
    expect(found(at([0], true), at([1, 2, 3, 4], false), burst)).toEqual({
      fromDay: 20.7,
      uses: 8,
      usualUses: expect.closeTo(5 / (20.7 / 7), 12),
      coldShare: 1,
    });
    expect(found(at([0], true), at([1, 2, 3, 4, 5], false), burst)).toBeUndefined();
  });

  test('a week of history is enough, and a use a whole week ago belongs to it', () => {
    // Usual are 2, of which 6 is the 99 % quantile
    expect(found(at([0, 7], true), at(tenths(13.4, 7), false))).toEqual({
      fromDay: 7,
      uses: 7,
      usualUses: 2,
      coldShare: 1,
    });
    expect(found(at([0, 7], true), at(tenths(13.5, 6), false))).toBeUndefined();
  });

  test('the largest excess is told, not the last or the longest week', () => {
    const first = at(tenths(27, 8), false);
    const later = at(tenths(60, 10), false);
    // 8 over 3 in 20.7 days, beside 10 over 16 in 53.9
    const clicks = at([40, 41, 42, 43, 44], true);
    expect(found(monthly, first, clicks, later)?.fromDay).toBe(53.9);
    expect(found(monthly, first, clicks, at(tenths(60, 9), false))?.fromDay).toBe(20.7);
  });
});
