import type { Cursor, GoogleRequest, SourceContext } from '../../source';
import { channelsOf, type VideoKnown, videosOf } from './targets';

/** Videos per request: the API takes fifty ids. */
export const videosPerPage = 50;
/** Comments asked for per video: enough for a sample, one unit of quota. */
const commentsPerVideo = 50;

/**
 * The next request: a channel by its handle, fifty videos, or the newest comments of one video.
 * Each costs one unit of the day's 10,000.
 * @see https://developers.google.com/youtube/v3/determine_quota_cost
 */
export function youtubeRequest(cursor: Cursor, { known }: SourceContext): GoogleRequest {
  const index = Number(cursor.at ?? 0);
  if (cursor.stage === 'channels') return channelRequest(channelsOf(known)[index]?.handle ?? '');
  const videos = videosOf(known);
  return cursor.stage === 'videos'
    ? listRequest('Videos', 'statistics,snippet', {
        id: idsOf(videos, index),
        maxResults: videosPerPage,
      })
    : listRequest('CommentThreads', 'snippet', {
        videoId: videos[index]?.videoId ?? '',
        maxResults: commentsPerVideo,
        order: 'time',
        textFormat: 'plainText',
      });
}

/** The ids of the videos of one page. */
function idsOf(videos: readonly VideoKnown[], from: number): string {
  return videos
    .slice(from, from + videosPerPage)
    .map(({ videoId }) => videoId)
    .join(',');
}

/** Proves the connection with YouTube's own channel: no creator is needed for it. */
export function youtubeTest(): GoogleRequest {
  return channelRequest('@YouTube');
}

function channelRequest(handle: string): GoogleRequest {
  const parameters = /^UC[\w-]{22}$/.test(handle) ? { id: handle } : { forHandle: handle };
  return listRequest('Channels', 'snippet,statistics', parameters);
}

function listRequest(
  collection: string,
  part: string,
  optional: { readonly [key: string]: string | number },
): GoogleRequest {
  return {
    kind: 'google',
    service: 'YouTube',
    collection,
    method: 'list',
    parameters: [part, optional],
  };
}
