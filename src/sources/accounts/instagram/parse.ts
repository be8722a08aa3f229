import { type Message, message } from '../../../ground/text/text';
import { apiTexts } from '../../../messages/apiTexts';
import { faultOf, httpFault, vanished } from '../../faults';
import { at, listAt, numberAt, parseJson, textAt } from '../../json';
import type { ImportRecord } from '../../record';
import type { Cursor, SourceAnswer, SourceContext, SourceFault, SourcePage } from '../../source';
import { dayNumberAt } from '../../time/dayNumberAt';
import { accountsOf } from './accounts';

const source = 'Instagram';
const minuteMs = 60_000;
const tokenCodes = /^(?:102|190|463|467)$/;
const permissionCodes = /^(?:3|10|2\d\d)$/;
const throttleCodes = /^(?:4|17|32|613|80002)$/;
const notFoundCodes = /^(?:24|110)$/;

/** Followers of one account and the counts of those of its posts that stand in Posts. */
export function readDiscovery(
  answer: SourceAnswer,
  cursor: Cursor,
  context: SourceContext,
): SourcePage | SourceFault {
  const index = Number(cursor.at ?? 0);
  const account = accountsOf(context.known)[index];
  const body = parseJson(answer.body);
  const fault = instagramFault(answer, body);
  const isGone = fault !== null && notFoundCodes.test(fault.detail);
  if (fault !== null && !isGone) return fault;
  if (account === undefined) return pageOf(index, context, [], []);
  if (isGone) {
    return pageOf(
      index,
      context,
      [],
      [message(apiTexts.accountNotFound, { source, handle: account.handle })],
    );
  }
  const found = at(body, 'business_discovery');
  const followers = numberAt(found, 'followers_count');
  if (followers === null) return vanished('business_discovery.followers_count');
  const counts = {
    followers,
    following: numberAt(found, 'follows_count'),
    posts_count: numberAt(found, 'media_count'),
  };
  const creator = { creator_id: account.creatorId };
  const records: ImportRecord[] = [
    {
      tab: 'Snapshots',
      values: { ...creator, taken_on: dayNumberAt(context.nowMs, context.zone), ...counts },
    },
    { tab: 'Creators', values: { ...creator, ...counts } },
    ...postsOf(found, context),
  ];
  return pageOf(index, context, records, []);
}

/** The user's own name, or why the token does not fit. */
export function readOwnAccount(answer: SourceAnswer): { readonly account: string } | SourceFault {
  const body = parseJson(answer.body);
  const fault = instagramFault(answer, body);
  if (fault !== null) return fault;
  const account = textAt(body, 'username');
  return account === '' ? vanished('username') : { account };
}

/** Hidden likes are missing in the answer, not zero. */
function postsOf(found: unknown, { known }: SourceContext): ImportRecord[] {
  return (listAt(found, 'media', 'data') ?? []).flatMap((post): ImportRecord[] => {
    const postId = known.postByAddress(textAt(post, 'permalink'));
    if (postId === null) return [];
    const likes = numberAt(post, 'like_count');
    return [
      {
        tab: 'Posts',
        values: { post_id: postId, likes, comments: numberAt(post, 'comments_count') },
      },
    ];
  });
}

/** The Graph API answers most faults with 400 and its own code. */
function instagramFault(answer: SourceAnswer, body: unknown): SourceFault | null {
  const fault = httpFault(answer);
  if (fault === null) return typeof body === 'object' && body !== null ? null : faultOf('garbled');
  const code = textAt(body, 'error', 'code');
  if (tokenCodes.test(code)) return faultOf('signIn', code);
  if (throttleCodes.test(code))
    return faultOf('throttled', code, fault.retryAfterMs ?? regainMs(answer));
  if (permissionCodes.test(code)) return faultOf('forbidden', code);
  return { ...fault, detail: code };
}

/** Minutes until access comes back, as the usage header tells them. */
function regainMs({ headers }: SourceAnswer): number | null {
  const usage = parseJson(textAt(headers, 'x-business-use-case-usage'));
  if (typeof usage !== 'object' || usage === null) return null;
  const minutes = Object.values(usage).flatMap((uses) =>
    Array.isArray(uses)
      ? uses.map((use) => numberAt(use, 'estimated_time_to_regain_access') ?? 0)
      : [],
  );
  const longest = minutes.reduce((most, one) => Math.max(most, one), 0);
  return longest > 0 ? longest * minuteMs : null;
}

function pageOf(
  index: number,
  context: SourceContext,
  records: readonly ImportRecord[],
  notes: readonly Message[],
): SourcePage {
  const total = accountsOf(context.known).length;
  const isLast = index + 1 >= total;
  return {
    records,
    next: isLast ? null : { at: index + 1 },
    notes,
    waitMs: 0,
    done: Math.min(index + 1, total),
    total,
    watermarkMs: isLast ? context.nowMs : null,
  };
}
