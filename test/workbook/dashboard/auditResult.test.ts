import { auditResult } from '../../../src/workbook/dashboard/auditResult';
import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import { type BookRow, cellsOf } from '../../support/book';

function audit(rows: readonly BookRow[]) {
  return auditResult(readTab('Audit', cellsOf(rows), newReading('UTC', 'en_US'), new IssueList()));
}

const blocks = ['Clarify', 'Cluster', 'Co-create', 'Compound', 'Manage'];
const koreanBlocks = ['명확화', '클러스터', '공동 제작', '축적', '운영'];
const facts = (of: readonly string[], points: readonly number[]) =>
  of.flatMap((block) =>
    points.map((each, index) => ({
      block,
      fact: `fact ${index}`,
      points: each,
      next_step: each === 2 ? '' : `${block} ${index}`,
    })),
  );

test('without an audit nothing is said', () => {
  expect(audit([])).toBeNull();
});

test('the verdict of the points, in whatever language the tab stands; the cheapest points first', () => {
  // 6 of 8 points in every block: 30 of 40.
  const expected = { verdict: 'built to scale', points: 30, most: 40 };
  expect(audit(facts(blocks, [2, 1, 1, 2]))).toMatchObject(expected);
  expect(audit(facts(koreanBlocks, [2, 1, 1, 2]))).toMatchObject(expected);
  const poor = audit(facts(blocks, [2, 1, 0, 0]));
  expect(poor).toMatchObject({ verdict: 'just to post', points: 15 });
  expect(poor?.nextSteps).toEqual(['Clarify 1', 'Cluster 1', 'Co-create 1']);
});
