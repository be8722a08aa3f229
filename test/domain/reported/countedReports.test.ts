import fc from 'fast-check';
import { countedReports } from '../../../src/domain/reported/countedReports';

const report = (key: string, firstDay: number, lastDay: number) => ({ key, firstDay, lastDay });

test.each([
  ['periods side by side', [report('a', 1, 7), report('a', 8, 14)], [0, 1], []],
  ['a longer newer one', [report('a', 1, 7), report('a', 1, 14)], [1], []],
  ['of equal ends the later row', [report('a', 1, 7), report('a', 1, 7)], [1], []],
  ['an older one that is covered in part', [report('a', 1, 7), report('a', 5, 14)], [1], [0]],
  ['the newer one first', [report('a', 5, 14), report('a', 1, 7)], [0], [1]],
  ['other keys', [report('a', 1, 7), report('b', 1, 14)], [0, 1], []],
])('%s (design 10.10)', (_, reports, counted, partly) => {
  const answer = countedReports(reports);
  expect(answer.counted).toEqual(counted);
  expect(answer.partly.map(({ index }) => index)).toEqual(partly);
});

test('a report of the very period of a newer one is told apart from one that a longer report replaces', () => {
  const { replaced } = countedReports([
    report('a', 1, 7),
    report('a', 1, 7),
    report('b', 1, 3),
    report('b', 1, 9),
  ]);
  expect(replaced).toEqual([{ index: 0, by: 1 }]);
});

test('law: what counts never overlaps, and the newest of each key counts', () => {
  const day = fc.integer({ min: 1, max: 20 });
  const any = fc
    .tuple(fc.constantFrom('a', 'b'), day, day)
    .map(([key, one, other]) => report(key, Math.min(one, other), Math.max(one, other)));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (reports) => {
      const counted = countedReports(reports).counted.map((index) => reports[index]);
      for (const key of ['a', 'b']) {
        const own = counted.filter((each) => each?.key === key);
        const days = own.flatMap((each) =>
          Array.from(
            { length: (each?.lastDay ?? 0) - (each?.firstDay ?? 0) + 1 },
            (_, i) => (each?.firstDay ?? 0) + i,
          ),
        );
        expect(new Set(days).size).toBe(days.length);
        const last = Math.max(
          0,
          ...reports.filter((each) => each.key === key).map((each) => each.lastDay),
        );
        expect(Math.max(0, ...days)).toBe(last);
      }
    }),
  );
});
