import { dropStaleCounts } from '../../../../src/domain/fraud/growth/dropStaleCounts';

function daysOf(...counts: number[]) {
  return dropStaleCounts(counts.map((followers, day) => ({ day, followers }))).map(
    ({ day }) => day,
  );
}

test('keeps the first of a run of repeats when the account is lively', () => {
  expect(daysOf(1000, 1020, 1020, 1020, 1080, 1101)).toEqual([0, 1, 4, 5]);
});

test('keeps the last count, which tells that time went on', () => {
  expect(daysOf(1000, 1020, 1041, 1041, 1041)).toEqual([0, 1, 2, 4]);
});

test('believes repeats of an account that hardly moves', () => {
  expect(daysOf(400, 400, 401, 401, 401, 402)).toEqual([0, 1, 2, 3, 4, 5]);
});
