import { cleanText } from '../../ground/cells/cleanText';
import { addressParts, readProfile } from './readProfile';

/** What the address of a post says; '' where it does not say. */
export interface PostAddress {
  readonly platform: string;
  /** With @ in front. */
  readonly handle: string;
  /** reel, story, video, short, image, live or blog. */
  readonly format: string;
}

/** How addresses tell what kind of post it is: the first that fits counts. */
const formats: readonly (readonly [platform: string, path: RegExp, format: string])[] = [
  ['instagram', /^\/(?:[\w.]+\/)?reels?\//, 'reel'],
  ['instagram', /^\/(?:[\w.]+\/)?p\//, 'image'],
  ['instagram', /^\/stories\//, 'story'],
  ['tiktok', /\/video\//, 'video'],
  ['tiktok', /\/photo\//, 'carousel'],
  ['youtube', /^\/shorts\//, 'short'],
  ['youtube', /^\/live\//, 'live'],
  ['youtube', /^\/watch/, 'video'],
  ['naver', /^\/\w+\/\d+/, 'blog'],
];

/** Reads a post's address: its platform, its creator's handle and its format. Null when it is no known one. */
export function readPostAddress(pasted: string): PostAddress | null {
  const address = addressParts(cleanText(pasted).slice(0, 2000));
  if (!address) return null;
  if (address.host === 'youtu.be') return { platform: 'youtube', handle: '', format: 'video' };
  const profile = readProfile(pasted);
  if (!profile || profile.platform === '') return null;
  const { platform, handle } = profile;
  const found = formats.find(([of, path]) => of === platform && path.test(address.path));
  return { platform, handle, format: found?.[2] ?? '' };
}
