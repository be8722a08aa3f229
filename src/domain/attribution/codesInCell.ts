import { cleanText } from '../../ground/cells/cleanText';
import { codeKey } from '../../ground/cells/codeKey';
import { listOfText } from '../../ground/cells/listOfText';
import type { KeyOwner, KeyOwners } from './keyOwners';

/** A known code that a cell holds. */
export interface FoundCode {
  readonly owner: KeyOwner;
  /** The cell holds a copy that was made from the code: `SARAH20-X1009AB` of SARAH20. */
  readonly isCopy: boolean;
}

/** Shopify's limit, the widest of the shops'. Without one, a cell of pasted text is read anew for each of its words. */
const MOST_CODE_CHARACTERS = 255;

const separator = /[-_.#\s:/~+*=–—]+/g;

/**
 * The known codes in a cell, in its order. Codes are parted by commas, semicolons, bars, line breaks
 * or spaces; one that goes on after a known code and a separator is a copy of the longest that fits.
 */
export function codesInCell(text: string, codes: KeyOwners): FoundCode[] {
  return listOfText(text).flatMap((part) => {
    const whole = codes.get(codeKey(part));
    if (whole !== undefined) return [{ owner: whole, isCopy: false }];
    const several = part.includes(' ') ? codesBySpaces(part, codes) : [];
    if (several.length > 0) return several;
    const original = codeOfCopy(part, codes);
    return original === undefined ? [] : [{ owner: original, isCopy: true }];
  });
}

/** Codes parted by spaces, when more than one of them is known. */
function codesBySpaces(part: string, codes: KeyOwners): FoundCode[] {
  const known = part.split(/\s+/).flatMap((word) => codes.get(codeKey(word)) ?? []);
  return known.length > 1 ? known.map((owner) => ({ owner, isCopy: false })) : [];
}

function codeOfCopy(part: string, codes: KeyOwners): KeyOwner | undefined {
  const clean = cleanText(part);
  let longest: KeyOwner | undefined;
  for (const { index, 0: mark } of clean.matchAll(separator)) {
    if (index > MOST_CODE_CHARACTERS) break;
    if (index === 0 || index + mark.length === clean.length) continue;
    longest = codes.get(codeKey(clean.slice(0, index))) ?? longest;
  }
  return longest;
}
