import fc from 'fast-check';
import { cellRuns } from '../../../src/server/tabs/cellRuns';

describe('cellRuns', () => {
  test.each([
    [[], []],
    [[5], [[5, 5]]],
    [[3, 1, 2], [[1, 3]]],
    [
      [1, 2, 9, 20],
      [
        [1, 2],
        [9, 9],
        [20, 20],
      ],
    ],
  ])('%j', (rows, runs) => {
    expect(cellRuns(rows, 10).map(({ from, to }) => [from, to])).toEqual(runs);
  });

  test('bridges the narrowest gaps when there are too many', () => {
    expect(cellRuns([1, 3, 50, 52, 99], 3)).toEqual([
      { from: 1, to: 3 },
      { from: 50, to: 52 },
      { from: 99, to: 99 },
    ]);
  });

  test('covers every row in order, with at most so many runs', () => {
    const rows = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 20 }), (changed, most) => {
        const runs = cellRuns(changed, most);
        expect(runs.length).toBeLessThanOrEqual(most);
        for (const row of changed)
          expect(runs.filter(({ from, to }) => from <= row && row <= to)).toHaveLength(1);
        for (const [index, run] of runs.slice(1).entries())
          expect(run.from).toBeGreaterThan((runs[index]?.to ?? 0) + 1);
      }),
    );
  });
});
