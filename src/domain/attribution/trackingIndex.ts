import { codeKey } from '../../ground/cells/codeKey';
import { handleKey } from '../../ground/cells/handleKey';
import { listOfText } from '../../ground/cells/listOfText';
import { pageKey, pathOf } from '../../ground/cells/pageKey';
import { tagKey } from '../../ground/cells/tagKey';
import type { AttributionInput, LinkColumns, TextCodes } from './attributionInput';
import { itemKey } from './itemKeys';
import { type KeyOwners, own } from './keyOwners';
import { type SurveyNames, surveyNames } from './surveyNames';
import { tagsOfAddress } from './tagsOfAddress';

/** Every key that can prove where a conversion came from. */
export interface TrackingIndex {
  readonly codes: KeyOwners;
  readonly utmContents: KeyOwners;
  readonly utmIds: KeyOwners;
  readonly pages: KeyOwners;
  /** Pages by their path alone, for shops that record no host. */
  readonly paths: KeyOwners;
  readonly items: KeyOwners;
  /** Whole answers of surveys that name a creator. */
  readonly people: KeyOwners;
  /** Names that may stand within an answer. */
  readonly names: SurveyNames;
}

/** Builds the keys of all links, and of the names under which creators are known. */
export function trackingIndex({ links, creatorNames }: AttributionInput): TrackingIndex {
  const index: TrackingIndex = {
    codes: new Map(),
    utmContents: new Map(),
    utmIds: new Map(),
    pages: new Map(),
    paths: new Map(),
    items: new Map(),
    people: new Map(),
    names: surveyNames(creatorNames),
  };
  for (let link = 0; link < links.count; link++) addLink(index, links, link);
  for (const { creator, name } of creatorNames) {
    own(index.people, handleKey(name), name, { creator, campaign: 0, post: -1, link: -1 });
  }
  return index;
}

function addLink(index: TrackingIndex, links: LinkColumns, link: number): void {
  const place = {
    creator: links.creators[link] ?? 0,
    campaign: links.campaigns[link] ?? 0,
    post: links.posts[link] ?? -1,
    link,
  };
  const tags = tagsOfAddress(textAt(links.url, link));
  const page = textAt(links.landingPage, link);
  const content = tagKey(textAt(links.utmContent, link));
  const inAddress = tagKey(tags.content);
  own(index.utmContents, content, content, place);
  if (inAddress !== content) own(index.utmContents, inAddress, inAddress, place);
  const id = textAt(links.utmId, link) || tags.id;
  own(index.utmIds, tagKey(id), id, place);
  const key = page === '' ? '' : pageKey(page);
  own(index.pages, key, page, place);
  own(index.paths, pathOf(key), page, place);
  for (const code of listOfText(textAt(links.promoCode, link))) {
    own(index.codes, codeKey(code), code, place);
  }
  for (const item of listOfText(textAt(links.itemKeys, link))) {
    own(index.items, itemKey(item), item, place);
  }
}

function textAt({ codes, texts }: TextCodes, row: number): string {
  return texts[codes[row] ?? 0] ?? '';
}
