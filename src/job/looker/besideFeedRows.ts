import { moneyParts } from '../../domain/money/currencyDecimals';
import { notApplicable } from '../../workbook/feed/dimensionTexts';
import { feedColumnAt } from '../../workbook/feed/feedColumns';
import type { Cell } from '../../workbook/write/rowsFor';
import { isReturnKnown } from '../assignments/assignmentReturn';
import type { WorkbookAssignments } from '../assignments/workbookAssignments';
import type { CollaborationSpend } from '../collaborations/collaborationSpend';
import type { Directory } from '../directory';
import type { Workbook } from '../workbook';
import { CentColumns, microsOf } from './centColumns';
import { plainFeedRow } from './plainFeedRow';

/** The feed rows of what collaborations cost beside posts: one per day, campaign, creator and post. */
export function besideFeedRows(
  workbook: Workbook,
  directory: Directory,
  spend: readonly CollaborationSpend[],
  assignments: WorkbookAssignments,
  nowMs: number,
): Cell[][] {
  const postCodes = workbook.posts.text('post_id').codes;
  const cents = new CentColumns(1, moneyParts(workbook.settings.currency));
  return together(spend).map(([first, micros]) => {
    const post = postCodes[first.post] ?? 0;
    const row = plainFeedRow(workbook, directory, { ...first, post }, nowMs);
    const amount = cents.next(0, micros);
    const assignment = assignments.at(first.creator, first.campaign);
    const isMeasured = assignment !== undefined && assignment.unmeasured === undefined;
    row[feedColumnAt.evidence] = notApplicable;
    row[feedColumnAt.timing] = notApplicable;
    row[feedColumnAt.spend] = amount;
    row[feedColumnAt.counted_spend] = isMeasured ? amount : 0;
    row[feedColumnAt.return_spend] =
      assignment !== undefined && isReturnKnown(assignment) ? amount : 0;
    return row;
  });
}

/** What falls on one day and place, with its sum in millionths. */
function together(spend: readonly CollaborationSpend[]): [CollaborationSpend, number][] {
  const places = new Map<string, [CollaborationSpend, number]>();
  for (const each of spend) {
    const key = `${each.day} ${each.campaign} ${each.creator} ${each.post}`;
    const known = places.get(key);
    if (known === undefined) places.set(key, [each, microsOf(each.amount)]);
    else known[1] += microsOf(each.amount);
  }
  return [...places.values()];
}
