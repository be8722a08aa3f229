import { bunching, type CreatorPosts } from '../../domain/judgement/bunching';
import { type CampaignTerms, campaignTerms } from '../campaignTerms';
import { orZero } from '../conversionMeasures';
import type { ConversionTally } from '../tally/conversionTally';
import type { Assignment } from './assignment';
import type { AssignmentMaterial } from './assignmentMaterial';
import { assignmentOpener, type Open } from './assignmentOpener';
import { placeNumbers } from './assignmentPlaces';
import { reportedReturn } from './assignmentReturn';

type OfTally = Pick<
  ConversionTally,
  'countedShares' | 'postConversions' | 'curveOf' | 'keysOf' | 'keysOfAll'
>;

/** Who worked in which campaign, and what came of it as far as it can be measured. */
export interface WorkbookAssignments extends OfTally {
  /** In the order of creator and campaign codes. */
  readonly all: readonly Assignment[];
  at(creator: number, campaign: number): Assignment | undefined;
  /** Conversions that say as much as one independent conversion. */
  readonly bunching: number;
}

/** Adds up what every creator cost and brought in every campaign. */
export function workbookAssignments(material: AssignmentMaterial): WorkbookAssignments {
  const { workbook, directory, tally } = material;
  const terms = campaignTerms(workbook, directory);
  const placeOf = placeNumbers(workbook);
  const places = new Map<number, Assignment>();
  const open = assignmentOpener(material, { terms, placeOf, places });
  addPosts(material, open);
  addAssets(material, open);
  addBeside(material, open);
  addConversions(material, open);
  addReported(material, open);
  const { countedShares, postConversions, curveOf, keysOf, keysOfAll } = tally;
  return {
    all: Array.from(
      Float64Array.from(places.keys()).sort(),
      (place) => places.get(place) as Assignment,
    ),
    at: (creator, campaign) => places.get(placeOf(creator, campaign)),
    countedShares,
    postConversions,
    curveOf,
    keysOf,
    keysOfAll,
    bunching: bunching(closedPosts(material, terms)),
  };
}

function addPosts(
  { workbook, attribution, measures, tally, nowMs }: AssignmentMaterial,
  open: Open,
): void {
  const { posts } = attribution;
  const { countedShares } = tally;
  for (let post = 0; post < workbook.posts.rowCount; post++) {
    if ((posts.publishedAt[post] ?? 0) > nowMs) continue;
    const assignment = open(posts.creators[post] ?? 0, posts.campaigns[post] ?? 0);
    assignment.posts += 1;
    addSpend(assignment, measures.posts.spend[post] ?? 0, countedShares[post] ?? 0);
  }
}

/** What reuse costs counts in full from its day. */
function addAssets({ workbook, directory, measures }: AssignmentMaterial, open: Open): void {
  const { assets, posts } = workbook;
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  const postCodes = assets.text('post_id').codes;
  const places: Assignment[] = [];
  const numberOf = new Map<Assignment, number>();
  const placeOfPost = new Int32Array(posts.rowCount).fill(-1);
  // Added up in short columns: the assignments themselves lie far apart in memory.
  const spend = new Float64Array(posts.rowCount);
  const countedSpend = new Float64Array(posts.rowCount);
  const placeAt = (post: number): number => {
    const assignment = open(creators[post] ?? 0, campaigns[post] ?? 0);
    let place = numberOf.get(assignment);
    if (place === undefined) {
      place = places.push(assignment) - 1;
      numberOf.set(assignment, place);
      spend[place] = assignment.spend;
      countedSpend[place] = assignment.countedSpend;
    }
    placeOfPost[post] = place;
    return place;
  };
  const costs = measures.assets.spend;
  for (let row = 0; row < assets.rowCount; row++) {
    const cost = costs[row] as number;
    if (cost === 0) continue;
    const post = directory.postRows[postCodes[row] as number] ?? -1;
    if (post === -1) continue;
    const known = placeOfPost[post] as number;
    const place = known === -1 ? placeAt(post) : known;
    spend[place] = (spend[place] as number) + cost;
    countedSpend[place] = (countedSpend[place] as number) + cost;
  }
  places.forEach((assignment, place) => {
    assignment.spend = spend[place] as number;
    if (assignment.unmeasured === undefined)
      assignment.countedSpend = countedSpend[place] as number;
  });
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

function addConversions({ tally }: AssignmentMaterial, open: Open): void {
  for (const place of tally.places) {
    if (place.conversions === 0 && place.refundedOrders === 0) continue;
    const assignment = open(place.creator, place.campaign);
    assignment.conversions += place.conversions;
    assignment.returns.sum += place.returns.sum;
    assignment.returns.count += place.returns.count;
    assignment.returnSquares += place.returnSquares;
    assignment.refundedReturn += place.refundedReturn;
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

/** Closed posts with what they cost and brought, a list for each creator and kind of conversion. */
function closedPosts(
  { attribution, measures, tally, nowMs }: AssignmentMaterial,
  terms: CampaignTerms,
): Iterable<CreatorPosts> {
  const { posts } = attribution;
  const { postConversions } = tally;
  const lists = new Map<string, { cost: number; conversions: number }[]>();
  for (let post = 0; post < posts.count; post++) {
    if ((posts.windowEndsAt[post] ?? 0) > nowMs) continue;
    const list = `${posts.creators[post]} ${terms.kindOf(posts.campaigns[post] ?? 0)}`;
    const known = lists.get(list) ?? [];
    known.push({ cost: measures.posts.spend[post] ?? 0, conversions: postConversions[post] ?? 0 });
    lists.set(list, known);
  }
  return lists.values();
}
