import { type Api, type ByName, googleError, jsonAnswer, named } from './api';

/** A channel of the invented YouTube. */
interface SampleChannel {
  readonly subscribers: number;
  readonly videos: number;
  readonly isHidden?: boolean;
}

/** A video; without comments they are switched off. */
interface SampleVideo {
  readonly views: number;
  readonly likes: number | null;
  readonly comments: readonly string[] | null;
}

export interface YoutubePlan {
  readonly channels: ByName<SampleChannel>;
  readonly videos: ByName<SampleVideo>;
  /** Units left of the day's quota. */
  readonly units?: number;
}

/**
 * channels.list, videos.list and commentThreads.list of the YouTube Data API; counts are texts.
 * @see https://developers.google.com/youtube/v3/docs
 */
export function youtubeApi({ channels, videos, units = 10_000 }: YoutubePlan): Api {
  let left = units;
  return (request) => {
    if (request.kind !== 'google' || request.service !== 'YouTube')
      return googleError(404, 'notFound');
    if (left <= 0) return googleError(403, 'quotaExceeded');
    left -= 1;
    const optional = request.parameters[1] as Readonly<Record<string, string>>;
    if (request.collection === 'Channels')
      return channelList(channels, optional.forHandle ?? optional.id ?? '');
    if (request.collection === 'Videos') return videoList(videos, (optional.id ?? '').split(','));
    return commentList(videos, optional.videoId ?? '');
  };
}

function channelList(channels: YoutubePlan['channels'], handle: string) {
  if (handle === '@YouTube')
    return jsonAnswer({
      items: [{ snippet: { title: 'YouTube' }, statistics: { subscriberCount: '1' } }],
    });
  const channel = named(channels, handle);
  if (channel === undefined)
    return jsonAnswer({ kind: 'youtube#channelListResponse', pageInfo: { totalResults: 0 } });
  const statistics = {
    viewCount: '1',
    hiddenSubscriberCount: channel.isHidden === true,
    ...(channel.isHidden ? {} : { subscriberCount: String(channel.subscribers) }),
    videoCount: String(channel.videos),
  };
  return jsonAnswer({
    kind: 'youtube#channelListResponse',
    items: [{ id: 'UC0000000000000000000000', snippet: { title: 'Sample' }, statistics }],
  });
}

function videoList(videos: YoutubePlan['videos'], ids: readonly string[]) {
  const items = ids.flatMap((id) => {
    const video = named(videos, id);
    if (video === undefined) return [];
    const statistics = {
      viewCount: String(video.views),
      ...(video.likes === null ? {} : { likeCount: String(video.likes) }),
      ...(video.comments === null ? {} : { commentCount: String(video.comments.length) }),
    };
    return [{ id, snippet: { title: 'Sample video' }, statistics }];
  });
  return jsonAnswer({ kind: 'youtube#videoListResponse', items });
}

function commentList(videos: YoutubePlan['videos'], id: string) {
  const video = named(videos, id);
  if (video === undefined) return googleError(404, 'videoNotFound');
  if (video.comments === null) return googleError(403, 'commentsDisabled');
  const items = video.comments.map((textDisplay, index) => ({
    id: `comment-${index}`,
    snippet: {
      topLevelComment: {
        snippet: {
          textDisplay,
          authorDisplayName: `@invented.viewer${index}`,
          authorChannelId: { value: `UCviewer${index}` },
        },
      },
    },
  }));
  return jsonAnswer({ kind: 'youtube#commentThreadListResponse', items });
}
