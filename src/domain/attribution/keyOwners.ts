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

/** Stands for a creator who cannot be told. */
export const severalCreators = -1;

/** What each distinct text of a column names. */
export interface TextOwners {
  /** 0 for nobody, `severalCreators` where it names more than one. */
  readonly creators: Int32Array;
  /** -1 for none. */
  readonly posts: Int32Array;
  readonly campaigns: Int32Array;
}

/** Asks for every distinct text of a column once; a blank one names nobody. */
export function textOwners(
  texts: readonly string[],
  ownerOf: (text: string) => Pick<KeyOwner, 'creators' | 'post' | 'campaign'> | undefined,
): TextOwners {
  const creators = new Int32Array(texts.length);
  const posts = new Int32Array(texts.length).fill(-1);
  const campaigns = new Int32Array(texts.length);
  for (let code = 0; code < texts.length; code++) {
    const text = texts[code] as string;
    const owner = text === '' ? undefined : ownerOf(text);
    if (owner === undefined) continue;
    if (owner.creators.length > 1) {
      creators[code] = severalCreators;
      continue;
    }
    creators[code] = owner.creators[0] ?? 0;
    posts[code] = owner.post;
    campaigns[code] = owner.campaign;
  }
  return { creators, posts, campaigns };
}
