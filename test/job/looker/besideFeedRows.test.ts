import type { Assignment } from '../../../src/job/assignments/assignment';
import type { WorkbookAssignments } from '../../../src/job/assignments/workbookAssignments';
import { besideFeedRows } from '../../../src/job/looker/besideFeedRows';
import { feedColumnAt } from '../../../src/workbook/feed/feedColumns';
import { measuredBook, runBook } from '../../support/jobBook';

const nowMs = Date.UTC(2026, 5, 1);
const day = Date.UTC(2026, 4, 20) / 86_400_000;

const { workbook, directory, creator, campaign } = measuredBook({
  Campaigns: [{ campaign_id: 'spring' }],
  Creators: [{ creator_id: 'mina', platform: 'instagram' }],
});

/** Spend and counted spend of the rows for these amounts of one day and place, under this assignment. */
function rowsOf(amounts: readonly number[], assignment: Partial<Assignment> | undefined) {
  const place = { day, creator: creator('mina'), campaign: campaign('spring'), post: -1 };
  const spend = amounts.map((amount) => ({ ...place, amount }));
  const assignments = { at: () => assignment } as unknown as WorkbookAssignments;
  return besideFeedRows(workbook, directory, spend as never, assignments, nowMs).map((row) => [
    row[feedColumnAt.spend],
    row[feedColumnAt.counted_spend],
    row[feedColumnAt.return_spend],
  ]);
}

test('what falls on one day and place is one row', () => {
  expect(rowsOf([10.25, 5, -0.25], undefined)).toEqual([[15, 0, 0]]);
});

test('it counts where the campaign is measured; against a return where that is known', () => {
  const lead = { kind: 'lead', unmeasured: undefined } as const;
  expect(rowsOf([10], { ...lead, leadValue: 4 })).toEqual([[10, 10, 10]]);
  expect(rowsOf([10], { ...lead, leadValue: Number.NaN })).toEqual([[10, 10, 0]]);
  expect(rowsOf([10], { ...lead, leadValue: 4, unmeasured: 'noKey' as never })).toEqual([
    [10, 0, 0],
  ]);
});

test('an empty feed is one row of zeros that names nobody', () => {
  const [row, ...others] = runBook({}).tab('Looker');
  expect(others).toEqual([]);
  expect(row).toMatchObject({ touchpoint: 'post', data_kind: 'real', spend: 0, orders: 0 });
});

/** A file knows no campaign but samples, or one of its own beside them. */
test.each([
  [['sample-spring'], 'sample'],
  [['sample-spring', 'spring'], 'real'],
  [['not-sample-spring'], 'real'],
])('an order of nobody in a file with %j is %s', (ids, kind) => {
  const { tab } = runBook({
    Campaigns: ids.map((campaign_id) => ({ campaign_id })),
    Conversions: [{ conversion_id: 'o', kind: 'order', occurred_at: '2026-05-02', revenue: 1 }],
  });
  expect(tab('Looker').map(({ data_kind }) => data_kind)).toEqual([kind]);
});
