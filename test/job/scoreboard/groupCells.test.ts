import { runBook } from '../../support/jobBook';

const post = { campaign_id: 'spring', fee: 100, published_at: '2026-05-01T10:00' };
const order = (id: string, code: string) => ({
  conversion_id: id,
  kind: 'order',
  occurred_at: '2026-05-02T12:00',
  promo_code: code,
  revenue: 90,
});

/** Three creators; the third has no key, so that nobody can say what her story brought. */
const scoreboard = runBook({
  Settings: [{ key: 'gross_margin', value: 0.5 }],
  Campaigns: [{ campaign_id: 'spring', target_cpa: 40 }],
  Creators: [
    { creator_id: 'mina', platform: 'instagram', source: 'hashtag' },
    { creator_id: 'sol', platform: 'instagram', source: 'reviews' },
    { creator_id: 'joon', platform: 'instagram', source: 'rivals' },
  ],
  Links: [
    { campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' },
    { campaign_id: 'spring', creator_id: 'sol', promo_code: 'SOL' },
  ],
  Posts: [
    { ...post, post_id: 'm', creator_id: 'mina', scenario: 'honest_use', collab_type: 'review' },
    { ...post, post_id: 's', creator_id: 'sol', scenario: 'before_after', collab_type: 'review' },
    { ...post, post_id: 'j', creator_id: 'joon', scenario: 'not_for', collab_type: 'giveaway' },
  ],
  Conversions: [order('a', 'MINA'), order('b', 'MINA'), order('c', 'SOL')],
}).tab('Scoreboard');

test.each(['campaign', 'total'])(
  'the %s tells what each story and source costs per action',
  (scope) => {
    const row = scoreboard.find((each) => each.scope === scope);
    expect(row?.by_scenario).toBe(
      'Honest use: CPA 50 (2 actions, 1 post) · Before and after: CPA 100 (1 action, 1 post)',
    );
    expect(row?.by_source).toBe(
      'hashtag: CPA 50 (2 actions, 1 post) · reviews: CPA 100 (1 action, 1 post)',
    );
    // One type alone is the row itself.
    expect(row?.by_collab_type).toBe('');
  },
);

test('a creator’s row tells nothing of groups', () => {
  const row = scoreboard.find(({ creator_id }) => creator_id === 'mina');
  expect([row?.by_scenario, row?.by_collab_type, row?.by_source]).toEqual(['', '', '']);
});
