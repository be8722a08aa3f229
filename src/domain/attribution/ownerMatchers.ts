import { handleKey } from '../../ground/cells/handleKey';
import { pageKey, pathOf } from '../../ground/cells/pageKey';
import { tagKey } from '../../ground/cells/tagKey';
import type { ConversionColumns, TextCodes } from './attributionInput';
import { flagBit } from './creditFlags';
import { itemFinder } from './itemKeys';
import { severalCreators, type TextOwners, textOwners } from './keyOwners';
import { tagsOfAddress } from './tagsOfAddress';
import type { TrackingIndex } from './trackingIndex';

/** What one piece of evidence on a conversion proves. */
export interface OwnerMatch {
  /** 0 when it proves nothing. */
  creator: number;
  /** The post that the key names; −1 when it names none. */
  post: number;
  /** The campaign of the links that carry the key; 0 for none or several. */
  campaign: number;
  flags: number;
}

/** Finds what a conversion's evidence proves, into `match`. */
export type OwnerMatcher = (row: number, match: OwnerMatch) => void;

/** For a column that no key stands in: its matches stay as they were made. */
const provesNothing: OwnerMatcher = () => {};

/** A match that proves nothing yet. */
export function newMatch(): OwnerMatch {
  return { creator: 0, post: -1, campaign: 0, flags: 0 };
}

/**
 * Matches the tags of a conversion to the one creator whose links carry them: utm_content, else that
 * of the landing page's address (or Naver's nt_detail in it), else utm_id in the same order.
 */
export function linkMatcher(
  { utmContent, utmId, landingPage }: ConversionColumns,
  { utmContents, utmIds }: TrackingIndex,
): OwnerMatcher {
  const flag = flagBit('ambiguous:utm');
  const tags = landingPage.texts.map(tagsOfAddress);
  const addressContent = { codes: landingPage.codes, texts: tags.map(({ content }) => content) };
  const addressId = { codes: landingPage.codes, texts: tags.map(({ id }) => id) };
  const contents = [utmContent, addressContent].map((column) =>
    columnMatcher(
      column,
      textOwners(column.texts, (text) => utmContents.get(tagKey(text))),
      flag,
    ),
  );
  const ids = [utmId, addressId].map((column) =>
    columnMatcher(
      column,
      textOwners(column.texts, (text) => utmIds.get(tagKey(text))),
      0,
    ),
  );
  return firstOf([...contents, ...ids]);
}

/** The first matcher that names a creator decides; what the ones before it noted stays. */
function firstOf(all: readonly OwnerMatcher[]): OwnerMatcher {
  const matchers = all.filter((matcher) => matcher !== provesNothing);
  if (matchers.length === 0) return provesNothing;
  return (row, match) => {
    let flags = 0;
    for (const matcher of matchers) {
      matcher(row, match);
      flags |= match.flags;
      match.flags = flags;
      if (match.creator !== 0) return;
    }
  };
}

/** Matches the landing page to the one creator for whom it was made, by its path if it has no host. */
export function pageMatcher(page: TextCodes, { pages, paths }: TrackingIndex): OwnerMatcher {
  const flag = flagBit('ambiguous:landing');
  const full = textOwners(page.texts, (text) => pages.get(pageKey(text)));
  const pathOnly = textOwners(page.texts, (text) => {
    const key = pageKey(text);
    return key.startsWith('/') ? paths.get(pathOf(key)) : undefined;
  });
  const byPage = columnMatcher(page, full, flag);
  const byPath = columnMatcher(page, pathOnly, flag);
  if (byPath === provesNothing) return byPage;
  if (byPage === provesNothing) return byPath;
  return (row, match) => {
    byPage(row, match);
    if (match.creator === 0 && match.flags === 0) byPath(row, match);
  };
}

/** Matches option texts, product numbers and coupon names to the one creator who has them. */
export function itemMatcher(itemText: TextCodes, { items }: TrackingIndex): OwnerMatcher {
  const finder = itemFinder(items);
  const owners = textOwners(itemText.texts, (text) => {
    const found = finder.ownersIn(text);
    const [first] = found;
    return first && { ...first, creators: [...new Set(found.flatMap(({ creators }) => creators))] };
  });
  return columnMatcher(itemText, owners, flagBit('ambiguous:item'));
}

/** Matches the one creator whom the buyer named in the survey. */
export function surveyMatcher(named: TextCodes, index: TrackingIndex): OwnerMatcher {
  const flag = flagBit('ambiguous:survey');
  const creatorsOfText = named.texts.map((answer) => creatorsNamed(answer, index));
  return (row, match) => {
    const creators = creatorsOfText[named.codes[row] ?? 0] ?? [];
    match.creator = creators.length === 1 ? (creators[0] ?? 0) : 0;
    match.post = -1;
    match.campaign = 0;
    match.flags = creators.length > 1 ? flag : 0;
  };
}

/** The creators whom an answer names: as a whole, else by a name that stands in it. */
export function creatorsNamed(answer: string, { people, names }: TrackingIndex): readonly number[] {
  if (answer === '') return [];
  return people.get(handleKey(answer))?.creators ?? names.creatorsIn(answer);
}

function columnMatcher(
  { codes }: TextCodes,
  { creators, posts, campaigns }: TextOwners,
  ambiguousFlag: number,
): OwnerMatcher {
  if (creators.every((creator) => creator === 0)) return provesNothing;
  return (row, match) => {
    const code = codes[row] as number;
    const creator = creators[code] as number;
    match.creator = creator === severalCreators ? 0 : creator;
    match.post = posts[code] as number;
    match.campaign = campaigns[code] as number;
    match.flags = creator === severalCreators ? ambiguousFlag : 0;
  };
}
