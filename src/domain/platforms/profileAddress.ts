import { handleKey } from '../../ground/cells/handleKey';
import { platformName } from './platformName';

/** What stands before the handle in the address of a profile. */
const places: Readonly<Record<string, string>> = {
  instagram: 'instagram.com/',
  tiktok: 'tiktok.com/@',
  youtube: 'youtube.com/@',
  x: 'x.com/',
  threads: 'threads.net/@',
  twitch: 'twitch.tv/',
  naver: 'blog.naver.com/',
};

/** The address of a profile, without scheme; undefined where platform or handle do not tell it. */
export function profileAddress(platform: string, handle: string): string | undefined {
  const place = places[platformName(platform)];
  const name = handleKey(handle);
  return place === undefined || !/^[\w.-]+$/.test(name) ? undefined : place + name;
}
