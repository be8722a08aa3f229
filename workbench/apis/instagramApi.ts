import { type Api, type ByName, jsonAnswer, named } from './api';

/** A public professional account of the invented Instagram. */
export interface SampleAccount {
  readonly followers: number;
  readonly following: number;
  readonly posts: readonly {
    readonly permalink: string;
    readonly likes: number | null;
    readonly comments: number;
  }[];
}

export interface InstagramPlan {
  readonly secret: string;
  readonly accounts: ByName<SampleAccount>;
}

/**
 * Business discovery of the Graph API; its errors come with status 400 and a code of their own.
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/business_discovery
 */
export function instagramApi({ secret, accounts }: InstagramPlan): Api {
  return (request, given) => {
    if (request.kind !== 'http') return jsonAnswer({}, 404);
    if (given !== secret) return graphError(190, 'OAuthException');
    const fields = decodeURIComponent(/[?&]fields=([^&]*)/.exec(request.url)?.[1] ?? '');
    if (fields === 'username')
      return jsonAnswer({ username: 'sample.brand', id: '17841400000000000' });
    const handle = /^business_discovery\.username\(([^)]*)\)/.exec(fields)?.[1] ?? '';
    const account = named(accounts, handle);
    if (account === undefined) return graphError(110, 'OAuthException');
    return jsonAnswer({ business_discovery: discoveryOf(account), id: '17841400000000000' });
  };
}

function discoveryOf({ followers, following, posts }: SampleAccount) {
  return {
    followers_count: followers,
    follows_count: following,
    media_count: posts.length,
    media: {
      data: posts.map(({ permalink, likes, comments }, index) => ({
        id: `1790000000000000${index}`,
        permalink,
        timestamp: '2026-10-03T08:31:00+0000',
        ...(likes === null ? {} : { like_count: likes }),
        comments_count: comments,
      })),
    },
  };
}

function graphError(code: number, type: string) {
  const error = { message: `documented text for ${code}`, type, code, fbtrace_id: 'sample' };
  return jsonAnswer({ error }, 400);
}
