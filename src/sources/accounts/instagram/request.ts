import type { Cursor, HttpRequest, SourceContext } from '../../source';
import { accountsOf } from './accounts';

/** The version of the Graph API that the fields were read from; each is served for two years. */
const graphVersion = 'v25.0';

const recentPosts = 50;
const fields = `followers_count,follows_count,media_count,media.limit(${recentPosts}){permalink,timestamp,like_count,comments_count}`;

/**
 * The public counts of one creator's professional account, seen from the user's own account.
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/business_discovery
 */
export function discoveryRequest(cursor: Cursor, { settings, known }: SourceContext): HttpRequest {
  const handle = accountsOf(known)[Number(cursor.at ?? 0)]?.handle ?? '';
  return graphRequest(settings, `business_discovery.username(${handle}){${fields}}`);
}

/** The user's own account: the cheapest proof that the token fits it. */
export function ownAccountRequest(settings: SourceContext['settings']): HttpRequest {
  return graphRequest(settings, 'username');
}

/** The token goes into a header, not into the address: addresses end up in messages and logs. */
function graphRequest(settings: SourceContext['settings'], wanted: string): HttpRequest {
  const account = encodeURIComponent(settings.account ?? '');
  return {
    kind: 'http',
    method: 'get',
    url: `https://graph.facebook.com/${graphVersion}/${account}?fields=${encodeURIComponent(wanted)}`,
    headers: {},
    body: null,
    secret: { header: 'Authorization', prefix: 'Bearer ' },
  };
}
