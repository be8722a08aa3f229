import { countResolutions } from '../../../../src/domain/fraud/growth/countResolution';

function resolutions(...counts: number[]) {
  return countResolutions(counts.map((followers, day) => ({ day, followers })));
}

test('sees that counts were typed as 1.2M and 1.21M', () => {
  expect(resolutions(1_200_000, 1_200_000, 1_210_000, 1_210_000)).toEqual([
    100_000, 100_000, 10_000, 10_000,
  ]);
});

test('takes a single round count for chance', () => {
  expect(resolutions(19_871, 20_000, 20_134, 20_260)).toEqual([1, 1, 1, 1]);
});

test('takes small counts as they are', () => {
  expect(resolutions(100, 200, 300, 400)).toEqual([1, 1, 1, 1]);
});
