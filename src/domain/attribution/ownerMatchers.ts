import { handleKey } from '../../ground/cells/handleKey';
import { pageKey, pathOf } from '../../ground/cells/pageKey';
import { tagKey } from '../../ground/cells/tagKey';
import type { TextCodes } from './attributionInput';
import { flagBit } from './creditFlags';
import { ambiguousOwner, lookUpOwners, type OwnerLookup } from './keyOwners';
import type { TrackingIndex } from './trackingIndex';

/** What one piece of evidence on a conversion proves. */
export interface OwnerMatch {
  /** 0 when it proves nothing. */
  creator: number;
  /** The post that the key names; −1 when it names none. */
  post: number;
  /** The first row of Links that carries the key; −1 for none. */
  link: number;
  flags: number;
}

/** Finds what a conversion's evidence proves, into `match`. */
export type OwnerMatcher = (row: number, match: OwnerMatch) => void;

/** A match that proves nothing yet. */
export function newMatch(): OwnerMatch {
  return { creator: 0, post: -1, link: -1, flags: 0 };
}

/** Matches utm_content, else utm_id, to the one creator whose links carry it. */
export function linkMatcher(
  content: TextCodes,
  id: TextCodes,
  { utmContents, utmIds }: TrackingIndex,
): OwnerMatcher {
  const flag = flagBit('ambiguous:utm');
  const byContent = columnMatcher(content, lookUpOwners(content, utmContents, tagKey), flag);
  const byId = columnMatcher(id, lookUpOwners(id, utmIds, tagKey), 0);
  return (row, match) => {
    byContent(row, match);
    if (match.creator !== 0) return;
    const { flags } = match;
    byId(row, match);
    match.flags |= flags;
  };
}

/** Matches the landing page to the one creator for whom it was made, by its path if it has no host. */
export function pageMatcher(page: TextCodes, { pages, paths }: TrackingIndex): OwnerMatcher {
  const flag = flagBit('ambiguous:landing');
  const full = lookUpOwners(page, pages, pageKey);
  const pathOnly = (text: string) => (pageKey(text).startsWith('/') ? pathOf(pageKey(text)) : '');
  const byPage = columnMatcher(page, full, flag);
  const byPath = columnMatcher(page, lookUpOwners(page, paths, pathOnly), flag);
  return (row, match) => {
    byPage(row, match);
    if (match.creator === 0 && match.flags === 0) byPath(row, match);
  };
}

/** Matches the creator whom the buyer named in the survey. */
export function surveyMatcher(named: TextCodes, { people }: TrackingIndex): OwnerMatcher {
  return columnMatcher(named, lookUpOwners(named, people, handleKey), flagBit('ambiguous:survey'));
}

function columnMatcher(
  { codes }: TextCodes,
  { list, ownerOfText }: OwnerLookup,
  ambiguousFlag: number,
): OwnerMatcher {
  return (row, match) => {
    const index = ownerOfText[codes[row] as number] as number;
    const owner = list[index];
    match.creator = owner?.creators[0] ?? 0;
    match.post = owner?.post ?? -1;
    match.link = owner?.links[0] ?? -1;
    match.flags = index === ambiguousOwner ? ambiguousFlag : 0;
  };
}
