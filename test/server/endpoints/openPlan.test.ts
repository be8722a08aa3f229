import { sidebarHost } from './sidebarHost';

test('before a run there is nobody to plan for', () => {
  expect(sidebarHost().value('openPlan', {})).toEqual({
    creators: [],
    action: null,
    marginPerAction: null,
    marginLack: 'nothingCounted',
    budget: null,
    usualBudget: null,
    sales: null,
    estimates: '',
    forecasts: [],
    record: { inside: 0, ended: 0 },
    plans: [],
    tests: [],
  });
});

test('after a run: counted figures, the median cost of a post, the margin of an order, the forecast', () => {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  sidebar.fill('Settings', [
    { Key: 'gross_margin', Value: 0.5 },
    { Key: 'target_cpa', Value: 40 },
    { Key: 'month_budget', Value: 900 },
  ]);
  sidebar.fill('Campaigns', [{ 'Campaign ID': 'spring', Name: 'Spring' }]);
  sidebar.fill('Creators', [{ 'Creator ID': 'mina', Name: 'Mina', Platform: 'instagram' }]);
  const posts = [
    ['m1', '2026-04-01', 100],
    ['m2', '2026-04-02', 180],
    ['m3', '2026-04-03', 140],
    ['m4', '2026-04-19', 140],
  ].map(([id = '', day = '', fee = 0]) => ({
    'Post ID': id,
    'Creator ID': 'mina',
    'Campaign ID': 'spring',
    'Published at': day,
    Fee: fee,
  }));
  sidebar.fill('Posts', posts);
  sidebar.fill('Links', [{ 'Campaign ID': 'spring', 'Creator ID': 'mina', 'UTM content': 'm1' }]);
  sidebar.fill(
    'Conversions',
    ['2026-04-02', '2026-04-03', '2026-04-19'].map((day, index) => ({
      'Conversion ID': `o${index}`,
      Kind: 'order',
      'Occurred at': day,
      'UTM content': 'm1',
      Revenue: 60,
    })),
  );
  sidebar.value('runJob', {});
  const opening = sidebar.value('openPlan', {});
  const { creators, marginPerAction, forecasts, record } = opening;
  // Median of 100, 140, 140, 180; half of 60; the post of yesterday is still open.
  expect(creators).toMatchObject([{ creatorId: 'mina', name: 'Mina', costPerPost: 140, posts: 4 }]);
  expect(creators[0]?.cost).toBeGreaterThan(420);
  expect(creators[0]?.cost).toBeLessThan(560);
  expect(creators[0]?.conversions).toBe(3);
  expect(marginPerAction).toBe(30);
  expect(forecasts).toMatchObject([{ name: 'Spring', day: '2026-04-20', seen: 3 }]);
  expect(forecasts[0]?.p90).toBeGreaterThan(3);
  expect(record.ended).toBe(0);
  // All four came out in April; the counted spend and the orders are those of the Scoreboard.
  expect(creators[0]?.months).toEqual([{ posts: 4, cost: creators[0]?.cost, conversions: 3 }]);
  // 560 of posts should have brought about 14 orders at the target of 40; three came.
  expect(opening).toMatchObject({ budget: 900, usualBudget: 560, estimates: '' });
  expect(opening.forecasts[0]).toMatchObject({ goal: null, pace: 'weak' });
});
