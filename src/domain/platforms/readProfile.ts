import { cleanText } from '../../ground/cells/cleanText';

/** What a pasted handle or address says about a creator; '' where it does not say. */
export interface Profile {
  readonly platform: string;
  /** With @ in front. */
  readonly handle: string;
  readonly profileUrl: string;
}

/** Where profiles stand, and how their addresses name the person. */
const profilePlaces: readonly (readonly [platform: string, host: RegExp, path: RegExp])[] = [
  ['instagram', /^instagram\.com$/, /^\/(?:stories\/)?([\w.]+)/],
  ['tiktok', /^tiktok\.com$/, /^\/@([\w.-]+)/],
  ['youtube', /^youtube\.com$/, /^\/(?:@|c\/|user\/|channel\/)([^/]+)/],
  ['facebook', /^(?:facebook\.com|fb\.com)$/, /^\/([\w.]+)/],
  ['x', /^(?:x\.com|twitter\.com)$/, /^\/(\w+)/],
  ['threads', /^threads\.(?:net|com)$/, /^\/@([\w.]+)/],
  ['linkedin', /^linkedin\.com$/, /^\/in\/([^/]+)/],
  ['twitch', /^twitch\.tv$/, /^\/(\w+)/],
  ['pinterest', /^pinterest\.[a-z.]+$/, /^\/(\w+)/],
  ['naver', /^blog\.naver\.com$/, /^\/(\w+)/],
];

/** Paths that are the platform's own and nobody's name. */
const ownPaths = new Set(
  'p reel reels tv explore watch shorts hashtag search share video'.split(' '),
);

/** Reads a handle (@lea.runs) or the address of a profile or post; null when it is neither. */
export function readProfile(pasted: string): Profile | null {
  const text = cleanText(pasted).slice(0, 2000);
  if (/^@?[\w.-]{2,60}$/.test(text) && !text.includes('.com')) {
    return { platform: '', handle: `@${text.replace(/^@/, '')}`, profileUrl: '' };
  }
  const address = addressParts(text);
  const place = profilePlaces.find(([, host]) => host.test(address?.host ?? ''));
  if (!address || !place) return null;
  const [platform, , path] = place;
  const name = path.exec(address.path)?.[1] ?? '';
  if (name === '' || ownPaths.has(name.toLowerCase())) {
    return { platform, handle: '', profileUrl: '' };
  }
  const shown = path.exec(address.path)?.[0] ?? '';
  return {
    platform,
    handle: `@${name}`,
    profileUrl: `https://www.${address.host}${shown}`.replace('www.blog.', 'blog.'),
  };
}

/** Host and path of an address as people paste it: scheme, www. and m. do not matter. */
export function addressParts(text: string): { host: string; path: string; query: string } | null {
  const found =
    /^(?:https?:\/\/)?(?:www\.|m\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/[^?#]*)?(?:\?([^#]*))?/i.exec(
      text,
    );
  if (!found) return null;
  const [, host = '', path = '/', query = ''] = found;
  return { host: host.toLowerCase(), path, query };
}
