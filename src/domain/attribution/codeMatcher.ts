import { codeKey } from '../../ground/cells/codeKey';
import { listOfText } from '../../ground/cells/listOfText';
import type { AttributionInput } from './attributionInput';
import { flagBit } from './creditFlags';
import type { KeyOwner } from './keyOwners';
import type { TrackingIndex } from './trackingIndex';

/** What the promo codes of a conversion prove. */
export interface CodeMatch {
  /** The creator of the first code that counts; 0 when none does. */
  creator: number;
  /** The row of Links that the code stands in; −1 when none counts. */
  link: number;
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
const leaked = flagBit('code_leaked');
const notValid = flagBit('code_not_valid');

/**
 * The matcher of a workbook's codes. The first listed code that counts wins; a code counts while
 * it is valid, belongs to one creator, and, once leaked, only with that creator's link or page.
 */
export function codeMatcher(input: AttributionInput, index: TrackingIndex): CodeMatcher {
  const { links, conversions } = input;
  const { codes, texts } = conversions.promoCode;
  const owners = codeOwners(texts, index);

  function linkAt({ links: rows }: KeyOwner, instantMs: number): number {
    for (const link of rows) {
      const from = links.codeValidFrom[link] ?? Number.NaN;
      const to = links.codeValidTo[link] ?? Number.NaN;
      if (!(instantMs < from) && !(instantMs >= to)) return link;
    }
    return -1;
  }

  function isLeaked({ links: rows }: KeyOwner, instantMs: number): boolean {
    return rows.some((link) => instantMs >= (links.codeLeakedAt[link] ?? Number.NaN));
  }

  return (row, instantMs, utmCreator, pageCreator, match) => {
    match.creator = 0;
    match.link = -1;
    match.flags = 0;
    const listed = owners[codes[row] ?? 0];
    if (listed === undefined) return;
    for (const owner of listed) {
      if (owner.creators.length > 1) {
        match.flags |= ambiguous;
        continue;
      }
      const creator = owner.creators[0] ?? 0;
      const link = linkAt(owner, instantMs);
      if (link === -1) match.flags |= notValid;
      else if (isLeaked(owner, instantMs) && creator !== utmCreator && creator !== pageCreator) {
        match.flags |= leaked;
      } else if (match.creator === 0) {
        match.creator = creator;
        match.link = link;
      } else if (match.creator !== creator) match.flags |= conflict;
    }
  };
}

/** The owners of the codes in each distinct cell text; undefined where no code is known. */
function codeOwners(
  texts: readonly string[],
  index: TrackingIndex,
): (readonly KeyOwner[] | undefined)[] {
  return texts.map((text) => {
    const owners = listOfText(text).flatMap((code) => index.codes.get(codeKey(code)) ?? []);
    return owners.length === 0 ? undefined : owners;
  });
}
