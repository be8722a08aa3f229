import type { Credits } from '../../domain/attribution/credits';
import type { FeedValues } from '../../workbook/feed/feedColumns';
import { ascending } from '../ascending';
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
  const judged = judgedPosts(creators, campaigns, assignments);
  const postOfAsset = postCodes.map((code) => postRows[code] ?? -1);
  const { posts: ofPosts, assets: ofAssets } = measures;
  return {
    posts: {
      ...ofPosts,
      ...counted(ofPosts.spend, judged, ascending(creators.length), assignments.countedShares),
    },
    assets: { ...ofAssets, ...counted(ofAssets.spend, judged, postOfAsset) },
    returnValue: returnValues(credits, measures, assignments),
    reportedReturnOf(count) {
      const assignment = assignments.at(count.creator, count.campaign);
      if (assignment === undefined || !isReturnKnown(assignment)) return 0;
      const known = reportedReturn(assignment, count);
      return Number.isNaN(known) ? meanReturn(assignment) * orZero(count.orders) : known;
    },
  };
}

/** What is known of the creator and campaign of each post; the last stands for no post. */
interface JudgedPosts {
  readonly isMeasured: Uint8Array;
  readonly isReturnKnown: Uint8Array;
}

/** Asked once per post: there may be thirty assets to one, and assignments lie far apart in memory. */
function judgedPosts(
  creators: Int32Array,
  campaigns: Int32Array,
  assignments: WorkbookAssignments,
): JudgedPosts {
  const isMeasured = new Uint8Array(creators.length + 1);
  const known = new Uint8Array(creators.length + 1);
  for (let post = 0; post <= creators.length; post++) {
    const assignment = assignments.at(creators[post] ?? 0, campaigns[post] ?? 0);
    if (assignment === undefined) continue;
    isMeasured[post] = assignment.unmeasured === undefined ? 1 : 0;
    known[post] = isReturnKnown(assignment) ? 1 : 0;
  }
  return { isMeasured, isReturnKnown: known };
}

/**
 * @param postOf the post behind each row; −1 for none
 * @param shares how much of what each row cost counts; all of it without them
 */
function counted(
  spend: Float64Array,
  { isMeasured, isReturnKnown: known }: JudgedPosts,
  postOf: Int32Array,
  shares?: Float64Array,
): Pick<FeedValues<'posts'>, 'counted_spend' | 'return_spend'> {
  const countedSpend = new Float64Array(spend.length);
  const returnSpend = new Float64Array(spend.length);
  const none = isMeasured.length - 1;
  for (let row = 0; row < spend.length; row++) {
    const post = postOf[row] === -1 ? none : (postOf[row] as number);
    if (isMeasured[post] === 0) continue;
    countedSpend[row] = (spend[row] as number) * (shares === undefined ? 1 : (shares[row] ?? 0));
    if (known[post] === 1) returnSpend[row] = countedSpend[row] as number;
  }
  return { counted_spend: countedSpend, return_spend: returnSpend };
}

function returnValues(
  credits: Credits,
  { conversions }: Measures,
  assignments: WorkbookAssignments,
): Float64Array {
  const { role, isLead, margin } = conversions;
  const returnOf = (row: number): number => {
    if (role[row] !== conversionRole.counted) return 0;
    const assignment = assignments.at(credits.creators[row] ?? 0, credits.campaigns[row] ?? 0);
    if (assignment === undefined || !isReturnKnown(assignment)) return 0;
    if (assignment.kind !== (isLead[row] === 1 ? 'lead' : 'order')) return 0;
    if (assignment.kind === 'lead') return assignment.leadValue;
    const known = margin[row] ?? Number.NaN;
    return Number.isNaN(known) ? meanReturn(assignment) : known;
  };
  const values = new Float64Array(role.length);
  for (let row = 0; row < values.length; row++) values[row] = returnOf(row);
  return values;
}
