import { pageKey } from '../../ground/cells/pageKey';
/** A post as its address names it. */
export interface PlatformPost {
  readonly platform: string;
  /** The platform's own id of the post. */
  readonly id: string;
  /** The account in the address, without @; '' when it names none. */
  readonly handle: string;
}

const patterns: readonly { readonly platform: string; readonly pattern: RegExp }[] = [
  {
    platform: 'instagram',
    pattern: /instagram\.com\/(?:([\w.]{1,40})\/)?(?:p|reels?|tv)\/([\w-]{5,40})/i,
  },
  { platform: 'tiktok', pattern: /tiktok\.com\/@([\w.]{1,40})\/(?:video|photo)\/(\d{5,30})/i },
  {
    platform: 'youtube',
    pattern: /youtube\.com\/(?:watch\?(?:[^#]{0,200}&)?v=|shorts\/|live\/|embed\/)()([\w-]{11})/i,
  },
  { platform: 'youtube', pattern: /youtu\.be\/()([\w-]{11})/i },
];

/** The platform, id and account of a post's address; null when it is of no known kind. */
export function postAddress(url: string): PlatformPost | null {
  const text = url.trim().slice(0, 2000);
  for (const { platform, pattern } of patterns) {
    const found = pattern.exec(text);
    if (found) return { platform, id: found[2] ?? '', handle: (found[1] ?? '').toLowerCase() };
  }
  return null;
}

/** What two addresses of one post have in common: "https://youtu.be/ID" and ".../watch?v=ID". */
export function postAddressKey(url: string): string {
  const known = postAddress(url);
  if (known !== null) return `${known.platform}:${known.id}`;
  return pageKey(url.slice(0, 2000)).replace(/^m\./, '');
}
