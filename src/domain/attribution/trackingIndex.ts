import { codeKey } from '../../ground/cells/codeKey';
import { handleKey } from '../../ground/cells/handleKey';
import { listOfText } from '../../ground/cells/listOfText';
import { pageKey, pathOf } from '../../ground/cells/pageKey';
import { tagKey } from '../../ground/cells/tagKey';
import type { AttributionInput, LinkColumns, TextCodes } from './attributionInput';
import { type KeyOwners, own } from './keyOwners';

/** Every key that can prove where a conversion came from. */
export interface TrackingIndex {
  readonly codes: KeyOwners;
  readonly utmContents: KeyOwners;
  readonly utmIds: KeyOwners;
  readonly pages: KeyOwners;
  /** Pages by their path alone, for shops that record no host. */
  readonly paths: KeyOwners;
  readonly people: KeyOwners;
}

/** Builds the keys of all links, and of the names under which creators are known. */
export function trackingIndex({ links, creatorNames }: AttributionInput): TrackingIndex {
  const index: TrackingIndex = {
    codes: new Map(),
    utmContents: new Map(),
    utmIds: new Map(),
    pages: new Map(),
    paths: new Map(),
    people: new Map(),
  };
  for (let link = 0; link < links.count; link++) addLink(index, links, link);
  for (const { creator, name } of creatorNames) {
    own(index.people, handleKey(name), name, { creator, post: -1, link: -1 });
  }
  return index;
}

function addLink(index: TrackingIndex, links: LinkColumns, link: number): void {
  const owner = { creator: links.creators[link] ?? 0, post: links.posts[link] ?? -1, link };
  const content = textAt(links.utmContent, link);
  const id = textAt(links.utmId, link);
  const page = textAt(links.landingPage, link);
  own(index.utmContents, tagKey(content), content, owner);
  own(index.utmIds, tagKey(id), id, owner);
  own(index.pages, pageKey(page), page, owner);
  own(index.paths, pathOf(pageKey(page)), page, owner);
  for (const code of listOfText(textAt(links.promoCode, link))) {
    own(index.codes, codeKey(code), code, owner);
  }
}

function textAt({ codes, texts }: TextCodes, row: number): string {
  return texts[codes[row] ?? 0] ?? '';
}
