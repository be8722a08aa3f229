import { platformName } from '../../../domain/platforms/platformName';
import type { KnownRows } from '../../known/knownRows';
import { postAddress } from '../../known/postAddress';

/** A creator of the workbook on YouTube. */
export interface ChannelKnown {
  readonly creatorId: string;
  readonly handle: string;
}

/** A post of the workbook that is a video. */
export interface VideoKnown {
  readonly postId: string;
  readonly creatorId: string;
  readonly videoId: string;
}

/** The creators to look up, in the order of the tab. */
export function channelsOf({ creators }: KnownRows): ChannelKnown[] {
  return creators
    .filter(({ platform, handle }) => platformName(platform) === 'youtube' && handle.trim() !== '')
    .map(({ creatorId, handle }) => ({ creatorId, handle: channelHandle(handle) }));
}

/** The posts to look up, by the video in their address. */
export function videosOf({ posts }: KnownRows): VideoKnown[] {
  return posts.flatMap(({ postId, creatorId, url }) => {
    const address = postAddress(url);
    return address?.platform === 'youtube' ? [{ postId, creatorId, videoId: address.id }] : [];
  });
}

function channelHandle(handle: string): string {
  const name = handle.trim();
  return /^UC[\w-]{22}$/.test(name) || name.startsWith('@') ? name : `@${name}`;
}
