import type { AttributionInput } from './attributionInput';
import { type CodeMatch, codeMatcher } from './codeMatcher';
import { flagBit } from './creditFlags';
import { type Credits, newCredits } from './credits';
import { evidenceCode } from './evidence';
import { inheritFromLeads } from './inheritFromLeads';
import {
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
 * Evidence in order of strength: promo code, link (utm_content, utm_id), dedicated page, survey;
 * with precedence `click` the link comes before the code. Keys of several creators prove nothing.
 * The post is the one that the creator's own link or page names, else the creator's latest post up
 * to that moment. A post's window alone never credits anything. An order that came from a lead
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
  const codeFirst = input.precedence === 'code';
  const matchCodes = codeMatcher(input, index);
  const matchLink = linkMatcher(conversions.utmContent, conversions.utmId, index);
  const matchPage = pageMatcher(conversions.landingPage, index);
  const matchSurvey = surveyMatcher(conversions.surveyCreator, index);
  const place = creditPlacer(input, credits);
  const found: Found = {
    code: { creator: 0, link: -1, flags: 0 },
    utm: newMatch(),
    page: newMatch(),
    survey: newMatch(),
  };

  return (row: number) => {
    if (conversions.isExcluded[row] === 1) {
      credits.evidence[row] = evidenceCode.excluded;
      if (conversions.isUnpaid[row] === 1) credits.flags[row] = unpaid;
      return;
    }
    const instantMs = conversions.occurredAt[row] as number;
    matchLink(row, found.utm);
    matchPage(row, found.page);
    matchSurvey(row, found.survey);
    matchCodes(row, instantMs, found.utm.creator, found.page.creator, found.code);
    const evidence = strongest(found, codeFirst);
    credits.evidence[row] = evidence;
    const { creator, link } = winner(found, evidence);
    credits.flags[row] = notes(found, creator);
    if (creator === 0) return;
    credits.clicked[row] = creator === found.utm.creator || creator === found.page.creator ? 1 : 0;
    place(row, creator, namedPost(found, creator), link, instantMs);
  };
}

interface Found {
  readonly code: CodeMatch;
  readonly utm: OwnerMatch;
  readonly page: OwnerMatch;
  readonly survey: OwnerMatch;
}

function strongest({ code, utm, page, survey }: Found, codeFirst: boolean): number {
  if (code.creator !== 0 && (codeFirst || utm.creator === 0)) return evidenceCode.code;
  if (utm.creator !== 0) return evidenceCode.utm;
  if (page.creator !== 0) return evidenceCode.landing;
  return survey.creator === 0 ? evidenceCode.none : evidenceCode.survey;
}

const nobody = { creator: 0, link: -1 };

function winner({ code, utm, page, survey }: Found, evidence: number) {
  if (evidence === evidenceCode.code) return code;
  if (evidence === evidenceCode.utm) return utm;
  if (evidence === evidenceCode.landing) return page;
  return evidence === evidenceCode.survey ? survey : nobody;
}

function namedPost({ utm, page }: Found, creator: number): number {
  if (utm.creator === creator && utm.post >= 0) return utm.post;
  return page.creator === creator ? page.post : -1;
}

const unpaid = flagBit('unpaid');
const conflictCode = flagBit('conflict:code');
const conflictUtm = flagBit('conflict:utm');
const conflictLanding = flagBit('conflict:landing');

function notes({ code, utm, page, survey }: Found, creator: number): number {
  let flags = code.flags | utm.flags | page.flags | survey.flags;
  if (code.creator !== 0 && code.creator !== creator) flags |= conflictCode;
  if (utm.creator !== 0 && utm.creator !== creator) flags |= conflictUtm;
  if (page.creator !== 0 && page.creator !== creator) flags |= conflictLanding;
  return flags;
}
