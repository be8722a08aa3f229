import { followerGrowth } from '../../../src/domain/brand/followerGrowth';

/** Counts every week from day 0 to day 63: 10 a week, then 80 in each of two weeks of the campaign. */
const weekly = Array.from({ length: 8 }, (_, week) => ({
  day: 7 * week,
  followers: 1000 + 10 * week,
}));
const campaign = [
  { day: 56, followers: 1150 },
  { day: 63, followers: 1230 },
];

test('growth beside a campaign less the median of the quiet weeks before', () => {
  // From 1070 on day 49 to 1230 on day 63: 160 in 14 days, of which 20 are usual.
  expect(followerGrowth([...campaign, ...weekly], 49, 63)).toEqual({
    gained: 160,
    days: 14,
    usualPerWeek: 10,
    beyondUsual: 140,
  });
});

test('one wild week does not move what is usual', () => {
  const wild = weekly.map((count) => ({
    ...count,
    followers: count.followers + (count.day >= 28 ? 500 : 0),
  }));
  expect(followerGrowth([...wild, { day: 56, followers: 1580 }], 49, 56)?.usualPerWeek).toBe(10);
});

test('with fewer than three quiet weeks nothing is usual; without a count nothing is told', () => {
  expect(followerGrowth([...weekly.slice(5), ...campaign], 49, 63)).toMatchObject({
    gained: 160,
    usualPerWeek: undefined,
    beyondUsual: undefined,
  });
  expect(followerGrowth(campaign, 49, 63)).toBeUndefined();
  expect(followerGrowth(weekly, 49, 63)).toBeUndefined();
});
