import { fraudEvidenceOf } from '../../src/job/fraudEvidenceOf';
import { type Book, measuredBook } from '../support/jobBook';

const nowMs = Date.UTC(2026, 5, 1, 20);
const dayOf = (...[year, month, day]: [number, number, number]) =>
  Date.UTC(year, month - 1, day) / 86_400_000;

const full: Book = {
  Creators: [
    {
      creator_id: 'c1',
      name: 'Mina',
      platform: 'instagram',
      handle: 'mina.p',
      followers: 9000,
      following: 300,
      posts_count: 40,
      country_match: 0.7,
      audience_match: 0.6,
      on_topic: 0.5,
      meaningful_replies: 0.4,
      shares_numbers: true,
    },
  ],
  Snapshots: [{ creator_id: 'c1', taken_on: '2026-05-01', followers: 8000, note: 'giveaway' }],
  Posts: [
    {
      post_id: 'p',
      creator_id: 'c1',
      campaign_id: 'spring',
      published_at: '2026-05-02T23:30',
      caption: 'Hello',
      likes: 1,
      comments: 2,
      views: 3,
      saves: 4,
      shares: 5,
      clicks: 6,
    },
  ],
  Comments: [{ creator_id: 'c1', post_id: 'p', author: 'fan', text: 'Nice', language: 'en' }],
  Benchmarks: [
    {
      metric: 'engagement_rate',
      platform: 'instagram',
      tier: 'nano',
      low: 0.1,
      typical: 0.2,
      high: 0.3,
      unit: 'share',
      year: 2025,
      source: 'own',
    },
  ],
};

test('everything that the tabs say of a creator', () => {
  const { workbook } = measuredBook(full, { nowMs });
  expect(fraudEvidenceOf(workbook, nowMs)).toEqual({
    creators: [
      {
        creatorId: 'c1',
        name: 'Mina',
        platform: 'instagram',
        handle: 'mina.p',
        followers: 9000,
        following: 300,
        postsCount: 40,
        countryMatch: 0.7,
        audienceMatch: 0.6,
        onTopic: 0.5,
        meaningfulReplies: 0.4,
        sharesNumbers: true,
      },
    ],
    snapshots: [{ creatorId: 'c1', takenOn: dayOf(2026, 5, 1), followers: 8000, note: 'giveaway' }],
    posts: [
      {
        creatorId: 'c1',
        postId: 'p',
        publishedOn: dayOf(2026, 5, 2),
        caption: 'Hello',
        likes: 1,
        comments: 2,
        views: 3,
        saves: 4,
        shares: 5,
        clicks: 6,
      },
    ],
    comments: [{ creatorId: 'c1', postId: 'p', author: 'fan', text: 'Nice', language: 'en' }],
    thresholds: [
      {
        metric: 'engagement_rate',
        platform: 'instagram',
        tier: 'nano',
        low: 0.1,
        typical: 0.2,
        high: 0.3,
        unit: 'share',
        year: 2025,
        source: 'own',
      },
    ],
    asOf: dayOf(2026, 6, 1),
  });
});

test('what is blank is unknown, never 0 or an empty text; a benchmark without a metric is none', () => {
  const { workbook } = measuredBook({
    Creators: [{ creator_id: 'c1', platform: 'instagram' }],
    Snapshots: [{ creator_id: 'c1', taken_on: '2026-05-01', followers: 8000 }],
    Posts: [{ post_id: 'p', creator_id: 'c1', campaign_id: 'spring', published_at: '2026-05-02' }],
    Comments: [{ creator_id: 'c1', text: 'Nice' }],
    Benchmarks: [{ metric: '', low: 1 }, { metric: 'cpm' }],
  });
  const { creators, snapshots, posts, comments, thresholds } = fraudEvidenceOf(workbook, nowMs);
  const told = [creators, snapshots, posts, comments, thresholds].map((rows) =>
    rows?.map((row) => Object.values(row).filter((value) => value !== undefined)),
  );
  expect(told).toEqual([
    [['c1', 'instagram']],
    [['c1', dayOf(2026, 5, 1), 8000]],
    [['c1', 'p', dayOf(2026, 5, 2)]],
    [['c1', 'Nice']],
    [['cpm']],
  ]);
});
