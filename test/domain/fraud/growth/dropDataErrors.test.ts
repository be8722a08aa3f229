import { dropDataErrors } from '../../../../src/domain/fraud/growth/dropDataErrors';

function series(...counts: number[]) {
  return counts.map((followers, day) => ({ day, followers }));
}

function keptOf(...counts: number[]) {
  return dropDataErrors(series(...counts)).points.map(({ followers }) => followers);
}

describe('dropDataErrors', () => {
  test.each([
    ['ten times too many', [1000, 1005, 10050, 1010, 1012], [1000, 1005, 1010, 1012]],
    ['a tenth', [8906, 8922, 891, 8917, 8919], [8906, 8922, 8917, 8919]],
    ['two days', [4.9e6, 70e6, 70e6, 4.9e6, 4.9e6], [4.9e6, 4.9e6, 4.9e6]],
    ['an unconfirmed last count', [1000, 1005, 1010, 10100], [1000, 1005, 1010]],
    ['a lone first count', [10, 1000, 1005, 1010], [1000, 1005, 1010]],
  ])('takes out %s', (_, counts, kept) => {
    expect(keptOf(...counts)).toEqual(kept);
  });

  test.each([
    ['a purchase that stays', [1000, 1005, 1500, 1505, 1506]],
    ['a purchase that is half lost again', [1000, 1005, 2000, 1500, 1495, 1490]],
    ['small noise', [1000, 1030, 1001, 1030, 1002]],
    ['a doubling on the last day', [1000, 1005, 1010, 2020]],
  ])('keeps %s', (_, counts) => {
    expect(keptOf(...counts)).toEqual(counts);
  });

  test('reports what it took out', () => {
    expect(dropDataErrors(series(100, 1000, 101)).errors).toEqual([{ day: 1, followers: 1000 }]);
  });

  test.each([[[]], [[5]], [[5, 500]]])('has nothing to compare in %j', (counts) => {
    expect(() => keptOf(...counts)).not.toThrow();
  });
});
