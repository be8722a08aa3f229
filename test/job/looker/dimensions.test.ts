import { runBook } from '../../support/jobBook';

/** One post and nothing else: what the marketer left out is told from what cannot apply. */
test('a describing column is never blank', () => {
  const feed = runBook({
    Campaigns: [{ campaign_id: 'c', name: '=cmd|calc' }],
    Creators: [{ creator_id: '007', name: '-5% promo', platform: 'instagram' }],
    Posts: [
      {
        post_id: '2026-01-02',
        creator_id: '007',
        campaign_id: 'c',
        published_at: '2026-03-01',
        scenario: '+1 more',
      },
    ],
    Conversions: [{ conversion_id: '1', kind: 'order', occurred_at: '2026-03-02', revenue: 9 }],
  }).tab('Looker');
  const described = feed.map((row) => Object.values(row).slice(1, 14));
  expect(described).toEqual([
    [
      'c',
      "'=cmd|calc",
      '(not set)',
      '007',
      "'-5% promo",
      'instagram',
      '(not set)',
      '2026-01-02',
      '(not set)',
      "'+1 more",
      'post',
      '(none)',
      '(none)',
    ],
    [
      '(none)',
      '(none)',
      '(none)',
      '(none)',
      '(unattributed)',
      '(none)',
      '(none)',
      '(none)',
      '(none)',
      '(none)',
      'post',
      'none',
      '(none)',
    ],
  ]);
});
