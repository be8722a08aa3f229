import type { TextCodes } from './attributionInput';

/** Who owns a key. A key with several creators is ambiguous and proves nothing. */
export interface KeyOwner {
  readonly key: string;
  /** As first spelled. */
  readonly spelling: string;
  readonly creators: number[];
  /** The post that the key names; −1 when it names none or several. */
  post: number;
  /** The campaign that the key's links belong to; 0 when it is none or several. */
  campaign: number;
  /** Rows of Links that carry the key. */
  readonly links: number[];
}

/** Keys and their owners. */
export type KeyOwners = Map<string, KeyOwner>;

/** No owner, and an owner that cannot be told: where owners are stored as numbers. */
export const noOwner = -1;
export const ambiguousOwner = -2;

/** Whom and what a key names: codes of creator and campaign, rows of the post and the link. */
export interface KeyPlace {
  readonly creator: number;
  readonly campaign: number;
  readonly post: number;
  readonly link: number;
}

/** Notes that a link of this creator (and post, −1 for none) carries the key. */
export function own(owners: KeyOwners, key: string, spelling: string, place: KeyPlace): void {
  const { creator, post, campaign, link } = place;
  if (key === '' || creator === 0) return;
  const owner = owners.get(key);
  if (owner === undefined) {
    const links = link < 0 ? [] : [link];
    owners.set(key, { key, spelling, creators: [creator], post, campaign, links });
    return;
  }
  if (!owner.creators.includes(creator)) owner.creators.push(creator);
  if (owner.post !== post) owner.post = -1;
  if (owner.campaign !== campaign) owner.campaign = 0;
  if (link >= 0) owner.links.push(link);
}

/** The distinct texts of a column with the owner of each: its index in `list`, or none, or ambiguous. */
export interface OwnerLookup {
  readonly list: readonly KeyOwner[];
  /** Index in `list` per distinct text. */
  readonly ownerOfText: Int32Array;
}

/** Looks every distinct text of a column up once. */
export function lookUpOwners(
  { texts }: TextCodes,
  owners: KeyOwners,
  keyOf: (text: string) => string,
): OwnerLookup {
  const list = [...owners.values()];
  const indexOf = new Map(list.map((owner, index) => [owner, index]));
  const ownerOfText = Int32Array.from(texts, (text) => {
    const owner = text === '' ? undefined : owners.get(keyOf(text));
    if (owner === undefined) return noOwner;
    return owner.creators.length > 1 ? ambiguousOwner : (indexOf.get(owner) ?? noOwner);
  });
  return { list, ownerOfText };
}
