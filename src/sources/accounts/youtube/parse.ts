import { type Message, message } from '../../../ground/text/text';
import { apiTexts } from '../../../messages/apiTexts';
import { faultOf, googleFault, vanished } from '../../faults';
import { customerKey } from '../../files/orders/customerKey';
import { at, listAt, numberAt, parseJson, textAt } from '../../json';
import type { ImportRecord } from '../../record';
import type { Cursor, SourceAnswer, SourceContext, SourceFault, SourcePage } from '../../source';
import { dayNumberAt } from '../../time/dayNumberAt';
import { videosPerPage } from './request';
import { channelsOf, videosOf } from './targets';

const source = 'YouTube';
const longestComment = 2000;

/** What one answer says: followers of a channel, counts of videos or comments of one. */
export function readYoutube(
  answer: SourceAnswer,
  cursor: Cursor,
  context: SourceContext,
): SourcePage | SourceFault {
  const index = Number(cursor.at ?? 0);
  if (cursor.stage === 'comments') return readComments(answer, index, context);
  const fault = googleFault(answer);
  if (fault !== null) return fault;
  const body = parseJson(answer.body);
  if (typeof body !== 'object' || body === null) return faultOf('garbled');
  return cursor.stage === 'channels'
    ? readChannel(body, index, context)
    : readVideos(body, index, context);
}

/** Whether YouTube answers at all. */
export function readYoutubeTest(answer: SourceAnswer): { readonly account: string } | SourceFault {
  const fault = googleFault(answer);
  if (fault !== null) return fault;
  const title = textAt(parseJson(answer.body), 'items', 0, 'snippet', 'title');
  return title === '' ? faultOf('garbled') : { account: source };
}

function readChannel(
  body: object,
  index: number,
  context: SourceContext,
): SourcePage | SourceFault {
  const channel = channelsOf(context.known)[index];
  if (channel === undefined) return pageOf('channels', index, context, [], []);
  const found = listAt(body, 'items')?.[0];
  const values = { source, handle: channel.handle };
  if (found === undefined)
    return pageOf('channels', index, context, [], [message(apiTexts.accountNotFound, values)]);
  if (at(found, 'statistics', 'hiddenSubscriberCount') === true) {
    return pageOf('channels', index, context, [], [message(apiTexts.followersHidden, values)]);
  }
  const followers = numberAt(found, 'statistics', 'subscriberCount');
  if (followers === null) return vanished('statistics.subscriberCount');
  const counts = { followers, posts_count: numberAt(found, 'statistics', 'videoCount') };
  const creator = { creator_id: channel.creatorId };
  const records: ImportRecord[] = [
    {
      tab: 'Snapshots',
      values: { ...creator, taken_on: dayNumberAt(context.nowMs, context.zone), ...counts },
    },
    { tab: 'Creators', values: { ...creator, ...counts } },
  ];
  return pageOf('channels', index, context, records, []);
}

function readVideos(body: object, index: number, context: SourceContext): SourcePage | SourceFault {
  const items = listAt(body, 'items');
  if (items === null) return vanished('items');
  const records: ImportRecord[] = [];
  const notes: Message[] = [];
  for (const { postId, videoId } of videosOf(context.known).slice(index, index + videosPerPage)) {
    const item = items.find((one) => textAt(one, 'id') === videoId);
    if (item === undefined) {
      notes.push(message(apiTexts.postNotFound, { source, post: postId }));
      continue;
    }
    const views = numberAt(item, 'statistics', 'viewCount');
    if (views === null) return vanished('statistics.viewCount');
    const likes = numberAt(item, 'statistics', 'likeCount');
    records.push({
      tab: 'Posts',
      values: {
        post_id: postId,
        views,
        likes,
        comments: numberAt(item, 'statistics', 'commentCount'),
      },
    });
  }
  return pageOf('videos', index, context, records, notes);
}

/** A video with comments switched off answers 403 and stops nothing but its own comments. */
function readComments(
  answer: SourceAnswer,
  index: number,
  context: SourceContext,
): SourcePage | SourceFault {
  const video = videosOf(context.known)[index];
  const fault = googleFault(answer);
  if (fault !== null && /^(?:commentsDisabled|videoNotFound)$/.test(fault.detail)) {
    const text =
      fault.detail === 'commentsDisabled' ? apiTexts.commentsClosed : apiTexts.postNotFound;
    return pageOf(
      'comments',
      index,
      context,
      [],
      [message(text, { source, post: video?.postId ?? '' })],
    );
  }
  if (fault !== null) return fault;
  const items = listAt(parseJson(answer.body), 'items');
  if (items === null) return faultOf('garbled');
  const records = items.flatMap((item) => {
    const comment = at(item, 'snippet', 'topLevelComment', 'snippet');
    const text = textAt(comment, 'textDisplay').slice(0, longestComment).trim();
    if (text === '' || video === undefined) return [];
    const author = customerKey(textAt(comment, 'authorChannelId', 'value'), context.digest);
    return [
      {
        tab: 'Comments',
        values: { creator_id: video.creatorId, post_id: video.postId, author, text },
      } as const,
    ];
  });
  return pageOf('comments', index, context, records, []);
}

type Stage = 'channels' | 'videos' | 'comments';

function pageOf(
  stage: Stage,
  index: number,
  context: SourceContext,
  records: readonly ImportRecord[],
  notes: readonly Message[],
): SourcePage {
  const counts = stageCounts(context);
  const step = stage === 'videos' ? videosPerPage : 1;
  const next = stageFrom(stage, index + step, counts);
  const before =
    stage === 'channels' ? 0 : counts.channels + (stage === 'comments' ? counts.videos : 0);
  return {
    records,
    next,
    notes,
    waitMs: 0,
    done: before + Math.min(index + step, stage === 'comments' ? counts.comments : counts[stage]),
    total: counts.channels + counts.videos + counts.comments,
    watermarkMs: next === null ? context.nowMs : null,
  };
}

function stageCounts({ known }: Pick<SourceContext, 'known'>): {
  readonly [stage in Stage]: number;
} {
  const videos = videosOf(known).length;
  return { channels: channelsOf(known).length, videos, comments: videos };
}

const order: readonly Stage[] = ['channels', 'videos', 'comments'];

function stageFrom(
  stage: Stage,
  index: number,
  counts: { readonly [stage in Stage]: number },
): Cursor | null {
  if (index < counts[stage]) return { stage, at: index };
  const later = order.slice(order.indexOf(stage) + 1).find((one) => counts[one] > 0);
  return later === undefined ? null : { stage: later, at: 0 };
}

/** Where an import starts; null when the workbook has neither a channel nor a video. */
export function firstYoutube(context: SourceContext): Cursor | null {
  const counts = stageCounts(context);
  const stage = order.find((one) => counts[one] > 0);
  return stage === undefined ? null : { stage, at: 0 };
}
