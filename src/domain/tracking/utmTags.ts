import { type QueryPiece, queryPieces, type WebAddress, webAddress } from './webAddress';

/** The campaign tags that marketers fill, in the order in which links carry them. */
export const utmFields = ['source', 'medium', 'campaign', 'id', 'term', 'content'] as const;

export type UtmField = (typeof utmFields)[number];

export type UtmTags = { readonly [field in UtmField]?: string | undefined };

/**
 * The campaign tags that an address carries, decoded; a tag that is missing or empty is left out,
 * of a repeated one the first counts. Reads the referrer of Google Play links.
 *
 * @throws InputError when the text is no web address
 */
export function utmTags(url: string): UtmTags {
  return tagsIn(taggedPieces(webAddress(url)));
}

/** The pieces that carry the tags: those of the query, or of the referrer in a Google Play link. */
export function taggedPieces(address: WebAddress): readonly QueryPiece[] {
  if (!isPlayStore(address)) return address.pieces;
  const referrer = address.pieces.find(({ name }) => name === 'referrer');
  return referrer === undefined ? [] : queryPieces(referrer.value);
}

/** The tags among these pieces; GA4 knows them in lower case only. */
export function tagsIn(pieces: readonly QueryPiece[]): UtmTags {
  const tags: { [field in UtmField]?: string } = {};
  for (const field of utmFields) {
    const value = pieces.find(({ name }) => name === `utm_${field}`)?.value;
    if (value) tags[field] = value;
  }
  return tags;
}

/** Whether an address is an app’s page at Google Play: its tags travel inside `referrer`. */
export function isPlayStore({ host, base }: WebAddress): boolean {
  return host === 'play.google.com' && /\/store\/apps\/details\/?$/.test(base);
}

/** Whether an address leads to Apple’s App Store, which counts campaigns by its own parameters. */
export function isAppStore({ host }: WebAddress): boolean {
  return host === 'apps.apple.com' || host === 'itunes.apple.com' || host === 'appsto.re';
}
