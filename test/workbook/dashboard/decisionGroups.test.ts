import fc from 'fast-check';
import { creatorStandings } from '../../../src/workbook/dashboard/creatorStandings';
import { decisionGroups } from '../../../src/workbook/dashboard/decisionGroups';
import { scoreboardTable } from './feedTables';

function groups(rows: readonly Record<string, unknown>[]) {
  const creators = rows.map((row, index) => ({
    scope: 'creator',
    creator_id: `c${index}`,
    ...row,
  }));
  return decisionGroups(creatorStandings(scoreboardTable(creators)));
}

test('shares by hand: 300 of 1,000 spent and 6 of 8 orders are to scale', () => {
  const [scale, , , stop] = groups([
    { verdict: 'stop', spend: 200, orders: 1, romi: -0.2 },
    { verdict: 'scale', spend: 300, orders: 6, romi: 1 },
    { verdict: 'stop', spend: 500, orders: 1, romi: -0.9 },
  ]);
  expect(scale).toMatchObject({ decision: 'scale', spendShare: 0.3, orderShare: 0.75 });
  expect(stop).toMatchObject({ decision: 'stop', spendShare: 0.7, orderShare: 0.25 });
  expect(stop?.creators.map(({ spend }) => spend)).toEqual([500, 200]);
});

test('nothing spent and nothing ordered gives no share', () => {
  const [scale] = groups([{ verdict: 'scale' }]);
  expect(scale).toMatchObject({ spendShare: null, orderShare: null });
});

test('every judged creator stands in exactly one group and shares add up to one', () => {
  const verdict = fc.constantFrom('scale', 'keep testing', 'stop', 'too early', '목표 없음');
  const row = fc.record({ verdict, spend: fc.integer({ min: 1, max: 99 }), orders: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const all = groups(rows);
      expect(all.flatMap(({ creators }) => creators)).toHaveLength(rows.length);
      expect(all.reduce((sum, { spendShare }) => sum + (spendShare ?? 0), 0)).toBeCloseTo(1, 12);
    }),
    { numRuns: 50 },
  );
});
