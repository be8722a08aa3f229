import fc from 'fast-check';
import { creatorPerformances } from '../../../src/workbook/dashboard/creatorPerformances';
import { decisionGroups } from '../../../src/workbook/dashboard/decisionGroups';
import { scoreboardTable } from './feedTables';

function groups(rows: readonly Record<string, unknown>[]) {
  const creators = rows.map((row, index) => ({
    scope: 'creator',
    creator_id: `c${index}`,
    ...row,
  }));
  return decisionGroups(creatorPerformances(scoreboardTable(creators)));
}

function counted(spend: number, conversions: number) {
  return { spend, counted_spend: spend, conversions, action: 'order', posts: 1 };
}

test('shares by hand: 300 of 1,000 spent and 6 of 8 orders are to scale', () => {
  const found = groups([
    { verdict: 'stop', ...counted(200, 1), romi: -0.2 },
    { verdict: 'scale', ...counted(300, 6), romi: 1 },
    { verdict: 'stop', ...counted(500, 1), romi: -0.9 },
    { verdict: 'not measurable', spend: 800 },
  ]);
  const of = (wanted: string) => found.find(({ decision }) => decision === wanted);
  const [scale, stop] = [of('scale'), of('stop')];
  expect(scale).toMatchObject({ decision: 'scale', spendShare: 0.3, conversionShare: 0.75 });
  expect(stop).toMatchObject({ decision: 'stop', spendShare: 0.7, conversionShare: 0.25 });
  expect(stop?.creators.map(({ spend }) => spend)).toEqual([500, 200]);
  // What was not measured is no share of anything, not 0% of the orders.
  expect(of('notMeasurable')).toMatchObject({ spendShare: null, conversionShare: null });
});

test('leads and orders are not shares of one another', () => {
  const [scale] = groups([
    { verdict: 'scale', ...counted(100, 5), action: 'lead' },
    { verdict: 'stop', ...counted(100, 5) },
  ]);
  expect(scale).toMatchObject({ spendShare: 0.5, conversionShare: null });
});

test('nothing spent and nothing ordered gives no share', () => {
  const [scale] = groups([{ verdict: 'scale' }]);
  expect(scale).toMatchObject({ spendShare: null, conversionShare: null });
});

test('every judged creator stands in exactly one group and shares add up to one', () => {
  const verdict = fc.constantFrom('scale', 'keep testing', '단가 재협의', 'stop', 'too early', '');
  const row = fc
    .tuple(verdict, fc.integer({ min: 1, max: 99 }), fc.nat(9))
    .map(([word, spend, conversions]) => ({ verdict: word, ...counted(spend, conversions) }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const all = groups(rows);
      expect(all.flatMap(({ creators }) => creators)).toHaveLength(rows.length);
      expect(all.reduce((sum, { spendShare }) => sum + (spendShare ?? 0), 0)).toBeCloseTo(1, 12);
    }),
    { numRuns: 50 },
  );
});
