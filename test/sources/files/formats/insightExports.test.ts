import { iso, readFixture, refusalsOf, valuesOf } from '../../../support/exportFixture';

const chosen = { campaignId: 'serum', creatorId: 'mina-ig' };

describe('insights of posts', () => {
  test('Instagram: the post of Posts gets its counts, others become new rows of the chosen campaign', () => {
    const found = readFixture('instagramInsights.csv', { campaignId: 'serum' });
    expect(refusalsOf(found)).toEqual([]);
    const [present, added] = valuesOf(found);
    expect(present).toMatchObject({
      post_id: 'mina-1',
      views: 12400,
      reach: 9100,
      likes: 610,
      comments: 57,
      shares: 88,
      saves: 230,
    });
    expect(present).not.toHaveProperty('creator_id');
    expect(added).toMatchObject({
      post_id: 'instagram-DAdef456uvw',
      creator_id: 'mina-ig',
      campaign_id: 'serum',
      format: 'image',
      likes: 300,
    });
    // 14 October 18:00 in New York
    expect(iso(added?.published_at)).toBe('2026-10-14T22:00:00.000Z');
  });

  test('Instagram in Korean, tab-separated UTF-16', () => {
    const found = readFixture('instagramInsights.ko.utf16.csv', {}, { encoding: 'utf-16' });
    expect(valuesOf(found)).toEqual([
      expect.objectContaining({
        post_id: 'mina-1',
        views: 12400,
        reach: 9100,
        likes: 610,
        comments: 57,
        shares: 88,
        saves: 230,
      }),
    ]);
  });

  test('TikTok: the address names the creator; 1.2K views', () => {
    const [first, second] = valuesOf(readFixture('tiktokContent.csv', { campaignId: 'serum' }));
    expect(first).toMatchObject({
      post_id: 'tiktok-7400000000000000001',
      creator_id: 'jo-tt',
      views: 1200,
      likes: 300,
      saves: 40,
    });
    expect(second).toMatchObject({ views: 30000, likes: 1100, comments: 90, shares: 45 });
  });

  test('YouTube Studio: the total row is left out, thumbnails are no impressions', () => {
    const rows = valuesOf(readFixture('youtubeStudio.csv', chosen));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      post_id: 'youtube-abcDEF12345',
      url: 'https://www.youtube.com/watch?v=abcDEF12345',
      views: 9000,
      likes: 500,
      comments: 40,
      shares: 30,
    });
    expect(rows[0]).not.toHaveProperty('impressions');
  });

  test('without a campaign only posts of Posts are filled, the others are listed', () => {
    const found = readFixture('instagramInsights.csv');
    expect(valuesOf(found)).toHaveLength(1);
    expect(refusalsOf(found)).toEqual([
      '4: the post is not in Posts yet: choose a campaign for new posts of this file',
      '5: the post is not in Posts yet: choose a campaign for new posts of this file',
    ]);
  });

  test.each([
    [
      'instagramInsights.broken.csv',
      0,
      [
        '2: Views must be a whole number, not "l…"',
        '3: no row of Creators has the handle nobody.known: add it there or choose a creator for this file',
        '4: the row has 3 cells where the header has 18: check it for line breaks, separators or a download that stopped',
      ],
    ],
    [
      'tiktokContent.broken.csv',
      1,
      [
        '2: Post time has no year in "10 de octubre": write it into the file, such as 2026-10-28, and choose the file again',
        '3: Video link is blank, and no row can do without it',
      ],
    ],
    [
      'youtubeStudio.broken.csv',
      0,
      [
        '3: Video publish time must be a date and time, not "S…"',
        '4: Likes must be a whole number, not "s…"',
      ],
    ],
  ])('%s', (file, kept, refused) => {
    const found = readFixture(file, file.startsWith('youtube') ? chosen : { campaignId: 'serum' });
    expect(found.records).toHaveLength(kept);
    expect(refusalsOf(found)).toEqual(refused);
  });
});

describe('visits of GA4', () => {
  test('sessions of tagged links become clicks of their post, other traffic is passed over', () => {
    const found = readFixture('ga4Exploration.csv');
    expect(valuesOf(found)).toEqual([
      { post_id: 'mina-1', clicks: 150 },
      { post_id: 'jo-1', clicks: 60 },
    ]);
    expect(found.passedOver).toBe(1);
  });

  test('a broken one', () => {
    const found = readFixture('ga4Exploration.broken.csv');
    expect(valuesOf(found)).toEqual([{ post_id: 'jo-1', clicks: 60 }]);
    expect(refusalsOf(found)).toEqual([
      '8: Sessions must be a whole number, not "m…"',
      '10: the row has 3 cells where the header has 8: check it for line breaks, separators or a download that stopped',
    ]);
  });
});

describe('Meta ads', () => {
  test('days of an ad add up; its post stands in its name; the sum row is left out', () => {
    const found = readFixture('metaAds.csv');
    expect(refusalsOf(found)).toEqual([]);
    expect(found.currencies).toEqual(['USD']);
    expect(valuesOf(found)).toEqual([
      {
        asset_id: 'meta-120200000000000001',
        post_id: 'mina-1',
        touchpoint: 'ad',
        started_on: Date.UTC(2026, 9, 4) / 86_400_000,
        impressions: 2700,
        reach: null,
        added_cost: 27.75,
      },
      expect.objectContaining({
        post_id: 'jo-1',
        impressions: 900,
        reach: 800,
        added_cost: 1007.1,
      }),
    ]);
  });

  test('a broken one', () => {
    expect(refusalsOf(readFixture('metaAds.broken.csv'))).toEqual([
      '2: Amount spent (USD) must be a number, not "t…"',
      '3: no post id of Posts stands in the ad name: name ads after their post or choose a post for this file',
      '4: the row has 3 cells where the header has 16: check it for line breaks, separators or a download that stopped',
    ]);
  });
});
