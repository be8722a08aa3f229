import type { AttributionInput } from './attributionInput';
import { codesInCell, type FoundCode } from './codesInCell';
import { flagBit } from './creditFlags';
import type { KeyOwner } from './keyOwners';
import type { TrackingIndex } from './trackingIndex';

/** What the promo codes of a conversion prove. */
export interface CodeMatch {
  /** The creator of the first code that counts; 0 when none does. */
  creator: number;
  /** The campaign of the code's rows in Links; 0 when they name none or several. */
  campaign: number;
  /** Whether it had leaked by then: it counts by the creator's own link or page, which is the evidence. */
  isLeaked: boolean;
  flags: number;
}

/** Finds what the codes in a conversion's cell prove at a moment. */
export type CodeMatcher = (
  row: number,
  instantMs: number,
  utmCreator: number,
  pageCreator: number,
  match: CodeMatch,
) => void;

const conflict = flagBit('conflict:code');
const ambiguous = flagBit('ambiguous:code');
const copy = flagBit('copy');
const leaked = flagBit('code_leaked');
const notValid = flagBit('code_not_valid');

/**
 * The matcher of a workbook's codes. The first listed code that counts wins; a code counts while
 * it is valid, belongs to one creator, and, once leaked, only with that creator's link or page.
 * A copy of a code is held to all that its code is held to.
 */
export function codeMatcher(input: AttributionInput, index: TrackingIndex): CodeMatcher {
  const { links, conversions } = input;
  const { codes, texts } = conversions.promoCode;
  const foundCodes = texts.map((text) => {
    const found = codesInCell(text, index.codes);
    return found.length === 0 ? undefined : found;
  });
  const isLeaked = ({ links: rows }: KeyOwner, instantMs: number) =>
    rows.some((link) => instantMs >= (links.codeLeakedAt[link] ?? Number.NaN));

  function take(
    { owner, isCopy }: FoundCode,
    campaign: number,
    instantMs: number,
    match: CodeMatch,
  ): void {
    const creator = owner.creators[0] ?? 0;
    if (match.creator === 0) {
      match.creator = creator;
      match.campaign = campaign;
      match.isLeaked = isLeaked(owner, instantMs);
      if (isCopy) match.flags |= copy;
    } else if (match.creator !== creator) match.flags |= conflict;
  }

  return (row, instantMs, utmCreator, pageCreator, match) => {
    match.creator = 0;
    match.campaign = 0;
    match.isLeaked = false;
    match.flags = 0;
    const listed = foundCodes[codes[row] ?? 0];
    if (listed === undefined) return;
    for (const found of listed) {
      const { owner } = found;
      const creator = owner.creators[0] ?? 0;
      const campaign = validCampaign(owner, links, instantMs);
      if (owner.creators.length > 1) match.flags |= ambiguous;
      else if (campaign === notValidNow) match.flags |= notValid;
      else if (isLeaked(owner, instantMs) && creator !== utmCreator && creator !== pageCreator) {
        match.flags |= leaked;
      } else take(found, campaign, instantMs, match);
    }
  };
}

const notValidNow = -1;

/** The campaign of the rows in which a code is valid at a moment: 0 for none or several. */
function validCampaign(
  { links: rows }: KeyOwner,
  links: AttributionInput['links'],
  instantMs: number,
): number {
  let campaign = notValidNow;
  for (const link of rows) {
    const from = links.codeValidFrom[link] ?? Number.NaN;
    const to = links.codeValidTo[link] ?? Number.NaN;
    if (instantMs < from || instantMs >= to) continue;
    const own = links.campaigns[link] ?? 0;
    campaign = campaign === notValidNow || campaign === own ? own : 0;
  }
  return campaign;
}
