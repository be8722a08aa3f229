import { handleKey } from '../../ground/cells/handleKey';
import { headerKey } from '../../ground/cells/headerKey';
import { postAddressKey } from './postAddress';

/** What imports need to know of the workbook, to find the creator and the post of a row. */
export interface KnownTables {
  readonly creators: readonly {
    readonly creatorId: string;
    readonly platform: string;
    readonly handle: string;
  }[];
  readonly posts: readonly {
    readonly postId: string;
    readonly creatorId: string;
    readonly campaignId: string;
    readonly url: string;
    readonly publishedAtMs: number | null;
  }[];
  readonly links: readonly {
    readonly creatorId: string;
    readonly postId: string;
    readonly utmContent: string;
    readonly utmId: string;
  }[];
  /** The days of valid orders, yyyy-mm-dd; left out when nobody asks for them. */
  readonly orderDays?: readonly string[];
}

/** Look-ups over the workbook; a key that two rows share finds nothing. */
export interface KnownRows extends KnownTables {
  creatorByHandle(platform: string, handle: string): string | null;
  postByAddress(url: string): string | null;
  isPost(postId: string): boolean;
  /** Whether a word of an ad's name or a content tag is the id of a post. */
  namesPost(word: string): boolean;
  /** How many valid orders Conversions has from one day to another, both included. */
  ordersBetween(from: string, to: string): number;
}

/** Indexes the tables once, so that each look-up takes constant time. */
export function knownRows(tables: KnownTables): KnownRows {
  const creators = uniqueIndex(
    tables.creators.map(({ platform, handle, creatorId }) => [
      accountKey(platform, handle),
      creatorId,
    ]),
  );
  const posts = uniqueIndex(
    tables.posts.map(({ url, postId }) => [url === '' ? '' : postAddressKey(url), postId]),
  );
  const postIds = new Set(tables.posts.map(({ postId }) => postId));
  return {
    ...tables,
    creatorByHandle: (platform, handle) => creators.get(accountKey(platform, handle)) ?? null,
    postByAddress: (url) => (url === '' ? null : (posts.get(postAddressKey(url)) ?? null)),
    isPost: (postId) => postIds.has(postId),
    namesPost: (word) => postIds.has(word),
    ordersBetween: (from, to) =>
      (tables.orderDays ?? []).filter((day) => day >= from && day <= to).length,
  };
}

function accountKey(platform: string, handle: string): string {
  const name = handleKey(handle);
  return name === '' ? '' : `${headerKey(platform)} ${name}`;
}

function uniqueIndex(entries: readonly (readonly [string, string])[]): Map<string, string | null> {
  const index = new Map<string, string | null>();
  for (const [key, value] of entries) {
    if (key === '') continue;
    const other = index.get(key);
    index.set(key, other === undefined || other === value ? value : null);
  }
  return index;
}
