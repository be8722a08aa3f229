import { followerRange } from '../../../../src/domain/fraud/thresholds/followerRange';

const everybody = Number.POSITIVE_INFINITY;

test.each([
  ['', 0, everybody],
  [undefined, 0, everybody],
  ['Micro', 10_000, 100_000],
  ['5k-20k', 5000, 20_000],
  ['5-20k', 5000, 20_000],
  ['5,000–20,000', 5000, 20_000],
  ['100k-1M', 100_000, 1_000_000],
  ['1만-10만', 10_000, 100_000],
  ['1.5만 ~ 3만명', 15_000, 30_000],
  ['10.000-50.000', 10_000, 50_000],
  ['1M+', 1_000_000, everybody],
  ['<5k', 0, 5000],
  ['>50k', 50_000, everybody],
])('%s is %d to %d', (tier, from, to) => {
  expect(followerRange(tier)).toEqual({ from, to });
});

test.each(['big', '20k-5k', '5k', '>1M+', '1e3-5k-9k', '<5k-10k', '-', '9'.repeat(100_000)])(
  'cannot read %.20s',
  (tier) => {
    expect(followerRange(tier)).toBeUndefined();
  },
);
