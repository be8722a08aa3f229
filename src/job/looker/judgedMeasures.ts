import type { Credits } from '../../domain/attribution/credits';
import type { FeedValues, ValuesOfSome } from '../../workbook/feed/feedColumns';
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
  const { posts: ofPosts, assets: ofAssets } = measures;
  const { countedShares } = assignments;
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  const postCodes = assets.text('post_id').codes;
  const kinds = judgedPosts(creators, campaigns, assignments);
  const kindsOfAssets = new Uint8Array(postCodes.length);
  for (let asset = 0; asset < postCodes.length; asset++) {
    kindsOfAssets[asset] = kinds[postRows[postCodes[asset] as number] ?? creators.length] as number;
  }
  const countedOfPosts = ofPosts.spend.map((cost, post) => cost * (countedShares[post] ?? 0));
  return {
    posts: { ...ofPosts, ...counted(countedOfPosts, kinds) },
    assets: { ...ofAssets, ...counted(ofAssets.spend, kindsOfAssets) },
    returnValue: returnValues(credits, measures, assignments),
    reportedReturnOf(count) {
      const assignment = assignments.at(count.creator, count.campaign);
      if (assignment === undefined || !isReturnKnown(assignment)) return 0;
      const known = reportedReturn(assignment, count);
      return Number.isNaN(known) ? meanReturn(assignment) * orZero(count.orders) : known;
    },
  };
}

/** What is known of a creator in a campaign, as bits. */
const isMeasured = 1;
const hasReturn = 2;

/**
 * What is known of the creator and campaign of each post; the last stands for no post. Asked once per post: there
 * may be thirty assets to one, and assignments lie far apart in memory.
 */
function judgedPosts(
  creators: Int32Array,
  campaigns: Int32Array,
  assignments: WorkbookAssignments,
): Uint8Array {
  const kinds = new Uint8Array(creators.length + 1);
  for (let post = 0; post <= creators.length; post++) {
    const assignment = assignments.at(creators[post] ?? 0, campaigns[post] ?? 0);
    if (assignment === undefined || assignment.unmeasured !== undefined) continue;
    kinds[post] = isReturnKnown(assignment) ? isMeasured | hasReturn : isMeasured;
  }
  return kinds;
}

function counted(
  values: Float64Array,
  kinds: Uint8Array,
): Record<'counted_spend' | 'return_spend', ValuesOfSome> {
  const counts = (adding: number) => ({ values, kinds, adding, unknown: 0, others: 0 });
  return { counted_spend: counts(isMeasured), return_spend: counts(hasReturn) };
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
