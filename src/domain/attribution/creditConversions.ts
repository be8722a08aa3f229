import type { AttributionInput } from './attributionInput';
import { type CodeMatch, codeMatcher } from './codeMatcher';
import { flagBit } from './creditFlags';
import { type Credits, newCredits } from './credits';
import { evidenceCode } from './evidence';
import { inheritFromLeads } from './inheritFromLeads';
import {
  itemMatcher,
  linkMatcher,
  newMatch,
  type OwnerMatch,
  pageMatcher,
  surveyMatcher,
} from './ownerMatchers';
import { creditPlacer } from './placeCredit';
import { type TrackingIndex, trackingIndex } from './trackingIndex';

/** Conversions credited in one go: small enough for the loop to be compiled early. */
const chunkRows = 512;

/**
 * Attributes every conversion to one creator or to nobody.
 *
 * Evidence in order of strength: promo code, item (option text, product number, coupon name), link
 * (utm_content, utm_id, in columns or addresses), dedicated page, survey; with precedence `click`
 * the link comes before the code. Keys of several creators prove nothing. The post is the one that
 * the creator's own key names, else the creator's latest post up to that moment, of the campaign
 * that the key names. A post's window alone never credits anything. An order that came from a lead
 * takes over the lead's credit. One pass, no order × post product.
 *
 * @returns the credits by row of `input.conversions`, and the keys they were found by
 */
export function creditConversions(input: AttributionInput): {
  readonly credits: Credits;
  readonly index: TrackingIndex;
} {
  const index = trackingIndex(input);
  const { count } = input.conversions;
  const credits = newCredits(count);
  const creditRow = rowCrediter(input, index, credits);
  for (let from = 0; from < count; from += chunkRows) {
    const to = Math.min(count, from + chunkRows);
    for (let row = from; row < to; row++) creditRow(row);
  }
  inheritFromLeads(input.conversions, credits);
  return { credits, index };
}

function rowCrediter(input: AttributionInput, index: TrackingIndex, credits: Credits) {
  const { conversions } = input;
  const tiers = input.precedence === 'code' ? codeFirst : clickFirst;
  const matchCodes = codeMatcher(input, index);
  const matchItem = itemMatcher(conversions.itemText, index);
  const matchLink = linkMatcher(conversions, index);
  const matchPage = pageMatcher(conversions.landingPage, index);
  const matchSurvey = surveyMatcher(conversions.surveyCreator, index);
  const place = creditPlacer(input, credits);
  const found: Found = {
    code: { creator: 0, campaign: 0, isLeaked: false, flags: 0 },
    item: newMatch(),
    utm: newMatch(),
    landing: newMatch(),
    survey: newMatch(),
  };

  return (row: number) => {
    if (conversions.isExcluded[row] === 1) {
      credits.evidence[row] = evidenceCode.excluded;
      if (conversions.isUnpaid[row] === 1) credits.flags[row] = unpaid;
      return;
    }
    const instantMs = conversions.occurredAt[row] as number;
    const { code, item, utm, landing, survey } = found;
    matchItem(row, item);
    matchLink(row, utm);
    matchPage(row, landing);
    matchSurvey(row, survey);
    matchCodes(row, instantMs, utm.creator, landing.creator, code);
    const tier = proofOf(strongest(tiers, found), found);
    if (tier === undefined) {
      credits.evidence[row] = evidenceCode.none;
      credits.flags[row] = notes(found, 0);
      return;
    }
    const { creator, campaign } = found[tier];
    credits.evidence[row] = evidenceCode[tier];
    credits.flags[row] = notes(found, creator);
    credits.clicked[row] = creator === utm.creator || creator === landing.creator ? 1 : 0;
    place(row, creator, campaign, namedPost(found, creator), instantMs);
  };
}

type Tier = 'code' | 'item' | 'utm' | 'landing' | 'survey';

const codeFirst: readonly Tier[] = ['code', 'item', 'utm', 'landing', 'survey'];
const clickFirst: readonly Tier[] = ['utm', 'code', 'item', 'landing', 'survey'];

type Found = Readonly<Record<Exclude<Tier, 'code'>, OwnerMatch>> & {
  readonly code: CodeMatch;
};

function strongest(tiers: readonly Tier[], found: Found): Tier | undefined {
  for (const tier of tiers) if (found[tier].creator !== 0) return tier;
  return undefined;
}

/** A leaked code counts by the same creator's link or page alone, which is then what proves it. */
function proofOf(tier: Tier | undefined, { code, utm }: Found): Tier | undefined {
  if (tier !== 'code' || !code.isLeaked) return tier;
  return utm.creator === code.creator ? 'utm' : 'landing';
}

/** The post that a link, page or item of the credited creator names; −1 when none does. */
function namedPost({ item, utm, landing }: Found, creator: number): number {
  if (utm.creator === creator && utm.post >= 0) return utm.post;
  if (landing.creator === creator && landing.post >= 0) return landing.post;
  return item.creator === creator ? item.post : -1;
}

const unpaid = flagBit('unpaid');
const conflicts = {
  code: flagBit('conflict:code'),
  item: flagBit('conflict:item'),
  utm: flagBit('conflict:utm'),
  landing: flagBit('conflict:landing'),
} as const;

function notes(found: Found, creator: number): number {
  const { code, item, utm, landing, survey } = found;
  let flags = code.flags | item.flags | utm.flags | landing.flags | survey.flags;
  if (code.creator !== 0 && code.creator !== creator) flags |= conflicts.code;
  if (item.creator !== 0 && item.creator !== creator) flags |= conflicts.item;
  if (utm.creator !== 0 && utm.creator !== creator) flags |= conflicts.utm;
  if (landing.creator !== 0 && landing.creator !== creator) flags |= conflicts.landing;
  return flags;
}
