import type { HostOptions } from '../../emulator/hostTypes';
import { advancedHandler, advancedServices } from './advancedServices';
import { fetchHandler } from './fetchHandler';
import { ga4Api, type SampleVisits } from './ga4Api';
import { instagramApi, type SampleAccount } from './instagramApi';
import { sampleOrders, shopifyApi } from './shopifyApi';
import { youtubeApi } from './youtubeApi';

/** What the workbench's shop and Instagram accept as a token. It opens nothing anywhere else. */
export const demoToken = 'workbench-demo-token-0000';
/** The GA4 property that the workbench knows. */
export const demoProperty = '123456789';

const auth = 'https://www.googleapis.com/auth/';
const dayMs = 86_400_000;
const demoOrders = 240;
const demoDays = 20;

/**
 * The add-on with every account switched on and invented services behind them, so that connecting,
 * importing and failing can be tried without an account and without a network.
 *
 * @param now the clock of the invented data, epoch milliseconds
 */
export function withDemoServices<Bundle extends Pick<HostOptions, 'code' | 'manifest'>>(
  bundle: Bundle,
  now: () => number,
): Bundle & Pick<HostOptions, 'fetch'> {
  const { code, manifest } = bundle;
  const oauthScopes = [
    ...(manifest.oauthScopes ?? []),
    `${auth}script.external_request`,
    `${auth}analytics.readonly`,
    `${auth}youtube.readonly`,
  ];
  return {
    ...bundle,
    code: `${code}\n${advancedServices}`,
    manifest: { ...manifest, oauthScopes },
    fetch: demoFetch(now),
  };
}

function demoFetch(now: () => number): NonNullable<HostOptions['fetch']> {
  const orders = sampleOrders(demoOrders, now() - demoDays * dayMs);
  const services = fetchHandler({
    '.myshopify.com': shopifyApi({ orders, secret: demoToken, nowMs: unhurried(now) }),
    'graph.facebook.com': instagramApi({ secret: demoToken, accounts: demoAccount }),
  });
  const ga4 = ga4Api({ property: demoProperty, visits: demoVisits(now()) });
  const youtube = youtubeApi({
    channels: (handle) => ({ subscribers: invented(handle, 2000, 60_000), videos: 120 }),
    videos: (id) => ({
      views: invented(id, 500, 40_000),
      likes: invented(id, 20, 2000),
      comments: ['Where can I get it?', 'Tried it, love it', 'Is there a code?'],
    }),
  });
  return advancedHandler({ AnalyticsData: ga4, YouTube: youtube }, services);
}

/** A clock that gains half a minute at every look, so that the shop's limits never hold anybody up. */
function unhurried(now: () => number): () => number {
  let gainedMs = 0;
  return () => {
    gainedMs += 30_000;
    return now() + gainedMs;
  };
}

function demoAccount(handle: string): SampleAccount {
  return {
    followers: invented(handle, 1500, 50_000),
    following: invented(handle, 100, 900),
    posts: [],
  };
}

function demoVisits(nowMs: number): SampleVisits[] {
  return ['mina_ig_1', 'jaeho_yt_1'].flatMap((content) =>
    Array.from({ length: demoDays }, (_, index) => ({
      date: new Date(nowMs - (index + 1) * dayMs).toISOString().slice(0, 10),
      source: 'instagram',
      content,
      sessions: 20 - index,
      purchases: index % 5 === 0 ? 1 : 0,
      revenue: index % 5 === 0 ? 32 : 0,
    })),
  );
}

/** The same number for the same text, between two bounds. */
function invented(text: string, least: number, most: number): number {
  let mixed = 7;
  for (const letter of text) mixed = (mixed * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return least + (mixed % (most - least));
}
