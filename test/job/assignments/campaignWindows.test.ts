import type { PostColumns } from '../../../src/domain/attribution/attributionInput';
import { campaignWindows, joinedWindows } from '../../../src/job/assignments/campaignWindows';

/** By hand: [from, to) that touch or overlap are one. */
test.each<[string, [number, number][], [number, number][]]>([
  ['none', [], []],
  ['one', [[1, 2]], [[1, 2]]],
  [
    'apart and out of order',
    [
      [8, 9],
      [1, 2],
      [4, 5],
    ],
    [
      [1, 2],
      [4, 5],
      [8, 9],
    ],
  ],
  [
    'touching',
    [
      [1, 4],
      [4, 6],
    ],
    [[1, 6]],
  ],
  [
    'overlapping',
    [
      [1, 4],
      [3, 6],
    ],
    [[1, 6]],
  ],
  [
    'one inside another',
    [
      [1, 9],
      [3, 6],
    ],
    [[1, 9]],
  ],
  [
    'a third that joins two',
    [
      [5, 8],
      [1, 3],
      [2, 6],
    ],
    [[1, 8]],
  ],
])('joined windows: %s', (_, windows, expected) => {
  expect(joinedWindows(windows)).toEqual(expected);
});

test('each campaign has the windows of its published posts; one of the run’s own moment is out', () => {
  const posts = {
    count: 5,
    campaigns: Int32Array.from([1, 2, 1, 1, 2]),
    publishedAt: Float64Array.from([30, 10, 20, 100, 101]),
    windowEndsAt: Float64Array.from([37, 17, 27, 107, 108]),
  } as unknown as PostColumns;
  expect([...campaignWindows(posts, 100)]).toEqual([
    [
      1,
      [
        [20, 27],
        [30, 37],
        [100, 107],
      ],
    ],
    [2, [[10, 17]]],
  ]);
});
