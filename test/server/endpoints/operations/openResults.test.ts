import { sidebarHost } from '../sidebarHost';

/** The run is on 20 April 2026: three posts in April, of which one sold twice, one nothing, and one has no key; a paid channel beside them. */
function ranHost() {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  sidebar.fill('Settings', [
    { key: 'currency', value: 'USD' },
    { key: 'gross_margin', value: 0.5 },
  ]);
  sidebar.fill('Campaigns', [
    {
      campaign_id: 'spring',
      name: 'Spring',
      target_cpa: 40,
      starts_on: '2026-04-01',
      hashtag: '#luma',
      tone_words: 'natural, trust',
    },
  ]);
  sidebar.fill('Creators', [
    { creator_id: 'mina', name: 'Mina', platform: 'instagram', source: 'hashtag' },
    { creator_id: 'joon', name: 'Joon', platform: 'instagram', source: 'reviews' },
    { creator_id: 'sol', name: 'Sol', platform: 'instagram', source: 'reviews' },
  ]);
  sidebar.fill('Links', [
    { campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' },
    { campaign_id: 'spring', creator_id: 'sol', promo_code: 'SOL' },
  ]);
  const post = { campaign_id: 'spring', fee: 100, impressions: 10_000 };
  sidebar.fill('Posts', [
    {
      ...post,
      post_id: 'm1',
      creator_id: 'mina',
      published_at: '2026-04-02 10:00',
      scenario: 'honest_use',
      caption: 'A natural week #Luma',
    },
    {
      ...post,
      post_id: 'j1',
      creator_id: 'joon',
      published_at: '2026-04-03 10:00',
      scenario: 'not_for',
      caption: 'Who it is not for',
    },
    {
      ...post,
      post_id: 's1',
      creator_id: 'sol',
      published_at: '2026-04-03 10:00',
      scenario: 'before_after',
      impressions: '',
    },
  ]);
  sidebar.fill('Conversions', [
    order('a', '2026-04-03', 200),
    order('b', '2026-04-04', 100),
    { ...order('x', '2026-04-05', 400), promo_code: '' },
  ]);
  sidebar.value('runJob', {});
  return sidebar;
}

const order = (id: string, day: string, revenue: number) => ({
  conversion_id: id,
  kind: 'order',
  occurred_at: `${day} 12:00`,
  promo_code: 'MINA',
  revenue,
});

const channel = {
  month: '2026-04-01',
  channel: 'paid_social',
  spend: 300,
  impressions: 20_000,
  orders: 10,
  revenue: 1000,
  shopOrders: 40,
  shopRevenue: 3000,
};

test('channels beside the computed row, retro lines, captions and followers, out of the file', () => {
  const sidebar = ranHost();
  expect(sidebar.value('openResults', {}).channels).toBeNull();
  sidebar.value('saveChannel', { channel });
  for (const [takenOn, followers] of [
    ['2026-03-31', 1000],
    ['2026-04-15', 1180],
  ] as const) {
    sidebar.value('saveBrandSnapshot', {
      snapshot: { takenOn, platform: 'instagram', followers },
    });
  }
  const { channels, proposals, captions, brand } = sidebar.value('openResults', {});
  expect(channels).toMatchObject({
    firstMonth: '2026-04',
    action: 'order',
    // 10 + 2 claimed of 40 sold
    overlap: 0,
    isRanked: true,
    // 300 of 3000
    sales: { floor: 0.1, upper: null },
  });
  const line = (name: string) => channels?.lines.find((each) => each.channel === name);
  expect(line('influencers')).toMatchObject({
    spend: 300,
    conversions: 2,
    cpm: 15,
    spendShare: 0.5,
  });
  expect(line('paid_social')).toMatchObject({
    cpm: 15,
    cpa: { middle: 30 },
    // half of 1000 over 300
    romi: { middle: expect.closeTo(500 / 300 - 1) },
  });
  expect(channels?.claims).toEqual([]);
  expect(sidebar.value('addClaims', {})).toEqual({ added: 3 });
  expect(sidebar.value('addClaims', {})).toEqual({ added: 0 });
  expect(sidebar.value('openResults', {}).channels?.claims).toMatchObject([
    { kind: 'cpm', low: 8, high: 10, against: { low: 12, high: 15 }, why: 'touchpoints' },
    { kind: 'earned', low: 4, high: 6, state: 'locked', why: 'reuse' },
  ]);
  expect(proposals.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'try: Write down the audience before creators are chosen',
    'try: Give every creator an own link or code before the post',
    'keep: Keep the scenario “Honest use”',
    'stop: Do not book Sol again on these terms',
    'try: Try the scenario “Price, timing and terms”',
  ]);
  expect(captions).toEqual([
    {
      campaignId: 'spring',
      campaign: 'Spring',
      captions: 2,
      hashtag: '#luma',
      tagged: 1,
      words: [
        { word: 'natural', captions: 1 },
        { word: 'trust', captions: 0 },
      ],
    },
  ]);
  expect(brand).toEqual([
    {
      campaign: 'Spring',
      platform: 'instagram',
      gained: 180,
      days: 15,
      usualPerWeek: null,
      beyondUsual: null,
    },
  ]);

  const [first] = proposals;
  if (!first) throw new Error('nothing proposed');
  sidebar.value('saveRetro', { retro: first });
  expect(sidebar.value('openResults', {}).proposals).not.toContainEqual(first);

  const [head = [], ...rows] = sidebar.shown('Scoreboard');
  const total = rows.find((row) => row[head.indexOf('Scope')] === 'total') ?? [];
  const cell = (header: string) => total[head.indexOf(header)];
  expect(cell('By scenario')).toBe(
    'Honest use: CPA 50 (2 actions, 1 post) · Before and after: 0 actions, 1 post',
  );
  expect(cell('By source')).toBe(
    'hashtag: CPA 50 (2 actions, 1 post) · reviews: 0 actions, 1 post',
  );
});
