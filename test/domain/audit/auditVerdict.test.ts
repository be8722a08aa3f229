import {
  type AuditFact,
  auditBlocks,
  auditVerdict,
  pointsOfShare,
} from '../../../src/domain/audit/auditVerdict';

/** Points of each block as four facts. */
function facts(...points: [number, number, number, number, number]): AuditFact[] {
  return auditBlocks.flatMap((block, place) =>
    Array.from({ length: 4 }, (_each, fact) => ({
      block,
      points: Math.max(0, Math.min(2, (points[place] ?? 0) - 2 * fact)) as 0 | 1 | 2,
    })),
  );
}

// research/operations.md (i): every block ≥ 5 and total ≥ 30; Clarify or Manage ≤ 2, or total < 16
test.each<[[number, number, number, number, number], string, number]>([
  [[8, 8, 8, 8, 8], 'built to scale', 40],
  [[6, 6, 6, 6, 6], 'built to scale', 30],
  [[5, 6, 6, 6, 6], 'getting there', 29],
  [[8, 8, 8, 8, 4], 'getting there', 36],
  [[2, 8, 8, 8, 8], 'just to post', 34],
  [[8, 8, 8, 8, 2], 'just to post', 34],
  [[3, 3, 3, 3, 3], 'just to post', 15],
  [[4, 3, 3, 3, 3], 'getting there', 16],
])('%j is %s', (points, verdict, total) => {
  expect(auditVerdict(facts(...points))).toEqual({ verdict, points: total });
});

test('a share without cases is worth nothing', () => {
  expect([
    pointsOfShare(0, 0),
    pointsOfShare(4, 5),
    pointsOfShare(1, 2),
    pointsOfShare(49, 100),
  ]).toEqual([0, 2, 1, 0]);
});
