import { say } from '../../../src/ground/text/text';
import { ga4 } from '../../../src/sources/accounts/ga4/ga4';
import { instagram } from '../../../src/sources/accounts/instagram/instagram';
import { youtube } from '../../../src/sources/accounts/youtube/youtube';
import type { KnownTables } from '../../../src/sources/known/knownRows';
import type { Source } from '../../../src/sources/source';
import type { Api } from '../../../workbench/apis/api';
import { type ApiFault, withFaults } from '../../../workbench/apis/apiFaults';
import { ga4Api } from '../../../workbench/apis/ga4Api';
import { instagramApi } from '../../../workbench/apis/instagramApi';
import { youtubeApi } from '../../../workbench/apis/youtubeApi';
import { sampleTables } from '../../support/exportFixture';
import { ImportWorld } from '../../support/importWorld';

const secret = 'not-a-token-but-a-test-0002';

const tables: KnownTables = {
  creators: [
    ...sampleTables.creators,
    { creatorId: 'gone-ig', platform: 'Instagram', handle: 'gone.sample' },
    { creatorId: 'lee-yt', platform: 'youtube', handle: 'lee.sample' },
    { creatorId: 'kim-yt', platform: 'youtube', handle: '@kim.sample' },
  ],
  posts: [
    ...sampleTables.posts,
    {
      postId: 'lee-1',
      creatorId: 'lee-yt',
      campaignId: 'serum',
      url: 'https://youtu.be/abcDEF12345',
      publishedAtMs: Date.UTC(2026, 9, 5),
    },
    {
      postId: 'lee-2',
      creatorId: 'lee-yt',
      campaignId: 'serum',
      url: 'https://www.youtube.com/shorts/ghiJKL67890',
      publishedAtMs: null,
    },
  ],
  links: sampleTables.links,
  orderDays: ['2026-10-03', '2026-10-04'],
};

const accounts = {
  'mina.sample': {
    followers: 12_345,
    following: 321,
    posts: [
      { permalink: 'https://www.instagram.com/reel/DAbc123xyz/', likes: null, comments: 57 },
      { permalink: 'https://www.instagram.com/p/DAother00000/', likes: 9, comments: 1 },
    ],
  },
};

const channels = {
  '@lee.sample': { subscribers: 45_600, videos: 120 },
  '@kim.sample': { subscribers: 0, videos: 3, isHidden: true },
};
const videos = {
  abcDEF12345: { views: 9000, likes: 500, comments: ['Love it', 'Where from?', 'Love it'] },
  ghiJKL67890: { views: 1500, likes: null, comments: null },
};

const visit = (date: string, content: string, sessions: number, purchases = 0) => ({
  date,
  source: 'instagram',
  content,
  sessions,
  purchases,
  revenue: purchases * 40,
});
const visits = [
  visit('2026-10-03', 'mina-ig_1', 120, 1),
  visit('2026-10-04', 'Mina-IG_1', 30, 1),
  visit('2026-10-04', 'jo-tt_1', 60),
  visit('2026-10-04', '(not set)', 400),
  visit('2026-10-05', 'mina-ig_1', 5),
];

function world(source: Source, api: Api, settings: Record<string, string> = {}): ImportWorld {
  return new ImportWorld(source, api, settings, secret, tables);
}

const sentences = (notes: readonly Parameters<typeof say>[0][]) =>
  notes.map((note) => say(note, 'en'));

describe('Instagram', () => {
  const api = () => instagramApi({ secret, accounts });

  test('followers become a snapshot, posts of Posts get their counts, hidden likes stay blank', () => {
    const here = world(instagram, api(), { account: '17841400000000000' });
    const outcome = here.run();
    expect(outcome).toMatchObject({ result: 'done', done: 2, total: 2 });
    expect(here.rows('Snapshots')).toEqual([
      {
        creator_id: 'mina-ig',
        taken_on: Date.UTC(2026, 10, 1) / 86_400_000,
        followers: 12_345,
        following: 321,
        posts_count: 2,
      },
    ]);
    expect(here.rows('Posts')).toEqual([{ post_id: 'mina-1', likes: null, comments: 57 }]);
    expect(sentences(outcome.notes)).toEqual([
      'Instagram: no public professional account has the handle gone.sample; check it in Creators',
    ]);
    expect(here.run()).toMatchObject({ added: 0, changed: 0 });
  });

  test('an expired token comes as status 400 with code 190: connect again', () => {
    const here = world(instagram, instagramApi({ secret: 'another', accounts }), { account: '1' });
    expect(say(here.run().message, 'en')).toMatch(/Instagram no longer accepts the token/);
  });

  test('the token proves itself on the own account', () => {
    const answer = api()(instagram.test({ account: '17841400000000000' }), secret);
    expect(instagram.readTest(answer)).toEqual({ account: 'sample.brand' });
  });

  test('a usage limit tells when access comes back', () => {
    const busy: Api = () => ({
      status: 400,
      headers: { 'x-business-use-case-usage': '{"1":[{"estimated_time_to_regain_access":30}]}' },
      body: '{"error":{"code":4}}',
    });
    const here = world(instagram, busy, { account: '1' });
    expect(here.run().result).toBe('failed');
    expect(say(here.run().message, 'en')).toMatch(/wait 30 more minutes/);
  });
});

describe('YouTube', () => {
  const api = (units = 100) => youtubeApi({ channels, videos, units });

  test('subscribers, counts of videos, a sample of comments without names', () => {
    const here = world(youtube, api());
    const outcome = here.run();
    expect(outcome).toMatchObject({ result: 'done', done: 6, total: 6 });
    expect(here.rows('Snapshots')).toEqual([
      expect.objectContaining({ creator_id: 'lee-yt', followers: 45_600, posts_count: 120 }),
    ]);
    expect(here.rows('Posts')).toEqual([
      { post_id: 'lee-1', views: 9000, likes: 500, comments: 3 },
      { post_id: 'lee-2', views: 1500, likes: null, comments: null },
    ]);
    const comments = here.rows('Comments');
    expect(comments.map((row) => row.text)).toEqual(['Love it', 'Where from?', 'Love it']);
    expect(new Set(comments.map((row) => row.author)).size).toBe(3);
    expect(JSON.stringify(comments)).not.toMatch(/viewer/i);
    expect(sentences(outcome.notes)).toEqual([
      'YouTube: @kim.sample hides the number of followers',
      'YouTube: comments are switched off for the post lee-2',
    ]);
    expect(here.run()).toMatchObject({ added: 0, changed: 0 });
  });

  test('a used-up quota stops until tomorrow and goes on where it stopped', () => {
    const here = world(youtube, api(3));
    const outcome = here.run();
    expect(say(outcome.message, 'en')).toMatch(/today's quota is used up/);
    expect(here.rows('Posts')).toHaveLength(2);
    here.api = api();
    const before = here.requests;
    expect(here.run().result).toBe('done');
    expect(here.requests - before).toBe(2);
    expect(here.rows('Comments')).toHaveLength(3);
  });

  test('without a channel or a video there is nothing to ask', () => {
    const here = new ImportWorld(youtube, api(), {}, '', sampleTables);
    expect(say(here.run().message, 'en')).toMatch(/no creator or post of this platform/);
    expect(here.requests).toBe(0);
  });
});

describe('GA4', () => {
  const api = (extra = {}) => ga4Api({ property: '123456', visits, mostRows: 2, ...extra });
  const settings = { property: '123456' };

  test('sessions of tagged links become clicks of their post, over several pages', () => {
    const here = world(ga4, api(), settings);
    expect(here.run()).toMatchObject({ result: 'done', done: 5, total: 5 });
    expect(here.rows('Posts')).toEqual([
      { post_id: 'mina-1', clicks: 155 },
      { post_id: 'jo-1', clicks: 60 },
    ]);
    expect(here.run()).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  test('a gap between its purchases and Conversions is told', () => {
    const more = visits.map((one) => ({ ...one, purchases: one.purchases * 5 }));
    const outcome = world(ga4, api({ visits: more, isThresholded: true }), settings).run();
    expect(sentences(outcome.notes)).toEqual([
      expect.stringMatching(/thresholding/),
      expect.stringMatching(
        /^GA4 counts 10 purchases from 2026-10-02 to 2026-10-31, Conversions has 2: \+8\./,
      ),
    ]);
    expect(world(ga4, api(), settings).run().notes).toEqual([]);
  });

  test.each([
    ['a page that repeats', [{ atRequest: 2, kind: 'repeated' }]],
    ['a torn answer', [{ atRequest: 2, kind: 'torn' }]],
    [
      '500 twice',
      [
        { atRequest: 1, kind: 'serverError' },
        { atRequest: 3, kind: 'serverError' },
      ],
    ],
    ['429', [{ atRequest: 3, kind: 'tooMany', retryAfterSeconds: 3 }]],
  ] as const)('%s doubles no visit', (_, faults) => {
    const here = world(ga4, withFaults(api(), faults as readonly ApiFault[]), settings);
    expect(here.run().result).toBe('done');
    expect(here.rows('Posts')).toEqual([
      { post_id: 'mina-1', clicks: 155 },
      { post_id: 'jo-1', clicks: 60 },
    ]);
  });

  test('another property of another account is refused', () => {
    const outcome = world(ga4, api(), { property: '999999' }).run();
    expect(say(outcome.message, 'en')).toMatch(/refuses access \(PERMISSION_DENIED\)/);
    expect(ga4.readTest(api()(ga4.test(settings), ''))).toEqual({
      account: 'GA4 (America/New_York)',
    });
  });

  test('a metric that vanished is named', () => {
    const here = world(
      ga4,
      withFaults(api(), [{ atRequest: 1, kind: 'vanished', field: 'keyEvents' }]),
      settings,
    );
    expect(say(here.run().message, 'en')).toMatch(/no longer sends keyEvents/);
  });
});
