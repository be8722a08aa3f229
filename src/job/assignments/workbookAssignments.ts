import type { Credits } from '../../domain/attribution/credits';
import { bunching, type CreatorPosts } from '../../domain/judgement/bunching';
import { type CampaignTerms, type ConversionKind, campaignTerms } from '../campaignTerms';
import { conversionRole, orZero } from '../conversionMeasures';
import { addKnown } from '../totals/totals';
import type { Assignment } from './assignment';
import type { AssignmentMaterial } from './assignmentMaterial';
import { assignmentOpener, type Open } from './assignmentOpener';
import { placeNumbers } from './assignmentPlaces';
import { reportedReturn } from './assignmentReturn';
import { campaignWindows, joinedWindows } from './campaignWindows';
import { countedRows } from './countedRows';
import { countedShares, type LearntCurve, windowCurves } from './countedShares';
import { type CampaignKeys, keyCounter } from './keyedConversions';

/** Who worked in which campaign, and what came of it as far as it can be measured. */
export interface WorkbookAssignments {
  /** In the order of creator and campaign codes. */
  readonly all: readonly Assignment[];
  at(creator: number, campaign: number): Assignment | undefined;
  /** Share of each post's cost that counts by now, by row of Posts, and what the post converted. */
  readonly countedShares: Float64Array;
  readonly postConversions: Int32Array;
  /** The delay curve of a post's window, by row of Posts. */
  curveOf(post: number): LearntCurve;
  /** Valid conversions of a campaign's windows, or of all windows, and the keys they carry. */
  keysOf(campaign: number): CampaignKeys;
  keysOfAll(kind: ConversionKind): CampaignKeys;
  /** Conversions that say as much as one independent conversion. */
  readonly bunching: number;
}

/** Adds up what every creator cost and brought in every campaign. */
export function workbookAssignments(material: AssignmentMaterial): WorkbookAssignments {
  const { workbook, directory, attribution, credits, measures, nowMs } = material;
  const terms = campaignTerms(workbook, directory);
  const occurredAt = workbook.conversions.number('occurred_at');
  const rows = countedRows(credits, measures.conversions, terms);
  const curveOf = windowCurves(attribution.posts, credits, { rows, occurredAt }, nowMs);
  const shares = countedShares(attribution.posts, curveOf, nowMs);
  const { keysOf, keysOfAll } = keysWithin(material, terms);
  const postConversions = conversionsByPost(attribution.posts.count, credits, rows);
  const placeOf = placeNumbers(workbook);
  const places = new Map<number, Assignment>();
  const open = assignmentOpener(material, { terms, keysOf, placeOf, places, rows });
  addPosts(material, shares, open);
  addAssets(material, open);
  addBeside(material, open);
  addConversions(material, rows, open);
  addReported(material, open);
  return {
    all: [...places].sort(([a], [b]) => a - b).map(([, assignment]) => assignment),
    at: (creator, campaign) => places.get(placeOf(creator, campaign)),
    countedShares: shares,
    postConversions,
    curveOf,
    keysOf,
    keysOfAll,
    bunching: bunching(closedPosts(material, postConversions, terms)),
  };
}

function keysWithin(
  { workbook, attribution, credits, index, measures, nowMs }: AssignmentMaterial,
  terms: CampaignTerms,
): Pick<WorkbookAssignments, 'keysOf' | 'keysOfAll'> {
  const windows = campaignWindows(attribution.posts, nowMs);
  const { conversions } = measures;
  const count = keyCounter({ workbook, credits, index, conversions });
  const known = new Map<number, CampaignKeys>();
  return {
    keysOf(campaign) {
      const keys =
        known.get(campaign) ?? count(terms.kindOf(campaign), windows.get(campaign) ?? []);
      known.set(campaign, keys);
      return keys;
    },
    keysOfAll: (kind) => count(kind, joinedWindows([...windows.values()].flat())),
  };
}

function addPosts(
  { workbook, attribution, measures, nowMs }: AssignmentMaterial,
  shares: Float64Array,
  open: Open,
): void {
  const { posts } = attribution;
  for (let post = 0; post < workbook.posts.rowCount; post++) {
    if ((posts.publishedAt[post] ?? 0) > nowMs) continue;
    const assignment = open(posts.creators[post] ?? 0, posts.campaigns[post] ?? 0);
    assignment.posts += 1;
    addSpend(assignment, measures.posts.spend[post] ?? 0, shares[post] ?? 0);
  }
}

/** What reuse costs counts in full from its day. */
function addAssets({ workbook, directory, measures }: AssignmentMaterial, open: Open): void {
  const { assets, posts } = workbook;
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  const postCodes = assets.text('post_id').codes;
  for (let row = 0; row < assets.rowCount; row++) {
    const post = directory.postRows[postCodes[row] ?? 0] ?? -1;
    const cost = measures.assets.spend[row] ?? 0;
    if (post === -1 || cost === 0) continue;
    addSpend(open(creators[post] ?? 0, campaigns[post] ?? 0), cost, 1);
  }
}

/** Commissions and payments beside posts count in full from their day. */
function addBeside({ measures }: AssignmentMaterial, open: Open): void {
  for (const { creator, campaign, amount } of measures.beside) {
    if (creator !== 0) addSpend(open(creator, campaign), amount, 1);
  }
}

function addSpend(assignment: Assignment, cost: number, countedShare: number): void {
  assignment.spend += cost;
  if (assignment.unmeasured === undefined) assignment.countedSpend += cost * countedShare;
}

function addConversions(
  { credits, measures }: AssignmentMaterial,
  rows: readonly number[],
  open: Open,
): void {
  const { margin, role, isRefunded } = measures.conversions;
  const of = (row: number) => open(credits.creators[row] ?? 0, credits.campaigns[row] ?? 0);
  for (const row of rows) {
    const assignment = of(row);
    const returned =
      assignment.kind === 'lead' ? assignment.leadValue : (margin[row] ?? Number.NaN);
    assignment.conversions += 1;
    addKnown(assignment.returns, returned);
    if (!Number.isNaN(returned)) assignment.returnSquares += returned * returned;
  }
  for (let row = 0; row < credits.count; row++) {
    if (role[row] !== conversionRole.counted || isRefunded[row] === 0) continue;
    const assignment = of(row);
    if (assignment.kind === 'order') assignment.refundedReturn += margin[row] ?? 0;
  }
}

/** Counts of reports have no single margins: each order is taken to return the mean of its report. */
function addReported({ reported }: AssignmentMaterial, open: Open): void {
  for (const count of reported) {
    if (count.creator === 0) continue;
    const assignment = open(count.creator, count.campaign);
    const converted = orZero(assignment.kind === 'lead' ? count.leads : count.orders);
    const returned = reportedReturn(assignment, count);
    assignment.conversions += converted;
    if (converted === 0 || Number.isNaN(returned)) continue;
    assignment.returns.sum += returned;
    assignment.returns.count += converted;
    assignment.returnSquares += returned ** 2 / converted;
  }
}

/** The conversions of each post, by row of Posts. */
function conversionsByPost(
  postCount: number,
  credits: Credits,
  rows: readonly number[],
): Int32Array {
  const conversions = new Int32Array(postCount);
  for (const row of rows) {
    const post = credits.posts[row] ?? -1;
    if (post !== -1) conversions[post] = (conversions[post] ?? 0) + 1;
  }
  return conversions;
}

/** Closed posts with what they cost and brought, a list for each creator and kind of conversion. */
function closedPosts(
  { attribution, measures, nowMs }: AssignmentMaterial,
  conversions: Int32Array,
  terms: CampaignTerms,
): Iterable<CreatorPosts> {
  const { posts } = attribution;
  const lists = new Map<string, { cost: number; conversions: number }[]>();
  for (let post = 0; post < posts.count; post++) {
    if ((posts.windowEndsAt[post] ?? 0) > nowMs) continue;
    const list = `${posts.creators[post]} ${terms.kindOf(posts.campaigns[post] ?? 0)}`;
    const known = lists.get(list) ?? [];
    known.push({ cost: measures.posts.spend[post] ?? 0, conversions: conversions[post] ?? 0 });
    lists.set(list, known);
  }
  return lists.values();
}
