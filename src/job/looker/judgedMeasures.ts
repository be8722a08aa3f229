import type { Credits } from '../../domain/attribution/credits';
import type { FeedValues } from '../../workbook/feed/feedColumns';
import type { Assignment } from '../assignments/assignment';
import { isReturnKnown, meanReturn, reportedReturn } from '../assignments/assignmentReturn';
import type { WorkbookAssignments } from '../assignments/workbookAssignments';
import { conversionRole, orZero } from '../conversionMeasures';
import type { Directory } from '../directory';
import type { Measures } from '../measures';
import type { ReportedCount } from '../reported/reportedCounts';
import type { Workbook } from '../workbook';

/** The figures as the feed adds them up: what counts of each cost, and the returns that are known. */
export interface JudgedMeasures {
  readonly posts: FeedValues<'posts'>;
  readonly assets: FeedValues<'assets'>;
  /** What each conversion returned, by its row; 0 where the return of its creator is not known. */
  readonly returnValue: Float64Array;
  /** What the conversions of a reported count returned, likewise. */
  reportedReturnOf(count: ReportedCount): number;
}

/**
 * Fills counted spend and returns in, creator by creator and campaign by campaign, so that sums of the
 * feed are those of the Scoreboard: nothing is counted where nothing can be measured, and a return
 * stands beside its own spend or not at all.
 */
export function judgedMeasures(
  { posts, assets }: Workbook,
  { postRows }: Directory,
  credits: Credits,
  measures: Measures,
  assignments: WorkbookAssignments,
): JudgedMeasures {
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  const postCodes = assets.text('post_id').codes;
  const ofPost = (post: number) => assignments.at(creators[post] ?? 0, campaigns[post] ?? 0);
  const ofAsset = (asset: number) => ofPost(postRows[postCodes[asset] ?? 0] ?? -1);
  const shareOf = (post: number) => assignments.countedShares[post] ?? 0;
  return {
    posts: { ...measures.posts, ...counted(measures.posts.spend, ofPost, shareOf) },
    assets: { ...measures.assets, ...counted(measures.assets.spend, ofAsset, () => 1) },
    returnValue: returnValues(credits, measures, assignments),
    reportedReturnOf(count) {
      const assignment = assignments.at(count.creator, count.campaign);
      if (assignment === undefined || !isReturnKnown(assignment)) return 0;
      const known = reportedReturn(assignment, count);
      return Number.isNaN(known) ? meanReturn(assignment) * orZero(count.orders) : known;
    },
  };
}

function counted(
  spend: Float64Array,
  assignmentOf: (row: number) => Assignment | undefined,
  countedShareOf: (row: number) => number,
): Pick<FeedValues<'posts'>, 'counted_spend' | 'return_spend'> {
  const countedSpend = spend.map((cost, row) => {
    const assignment = assignmentOf(row);
    const isMeasured = assignment !== undefined && assignment.unmeasured === undefined;
    return isMeasured ? cost * countedShareOf(row) : 0;
  });
  return {
    counted_spend: countedSpend,
    return_spend: countedSpend.map((cost, row) => {
      const assignment = assignmentOf(row);
      return assignment !== undefined && isReturnKnown(assignment) ? cost : 0;
    }),
  };
}

function returnValues(
  credits: Credits,
  { conversions }: Measures,
  assignments: WorkbookAssignments,
): Float64Array {
  const { role, isLead, isRefunded, margin } = conversions;
  const returnOf = (row: number): number => {
    if (role[row] !== conversionRole.counted) return 0;
    const assignment = assignments.at(credits.creators[row] ?? 0, credits.campaigns[row] ?? 0);
    if (assignment === undefined || !isReturnKnown(assignment)) return 0;
    if (assignment.kind !== (isLead[row] === 1 ? 'lead' : 'order')) return 0;
    if (assignment.kind === 'lead') return assignment.leadValue;
    const known = margin[row] ?? Number.NaN;
    if (isRefunded[row] === 1) return known;
    return Number.isNaN(known) ? meanReturn(assignment) : known;
  };
  return new Float64Array(role.length).map((_, row) => returnOf(row));
}
