import { type Book, runBook } from '../support/jobBook';

const header = { kind: 'order', occurred_at: '2026-05-02', new_customer: true, revenue: 50 };

function orders(creator: string, count: number) {
  return Array.from({ length: count }, (_, row) => ({
    ...header,
    conversion_id: `${creator}${row}`,
    utm_content: creator,
    customer_id: `${creator}-${row % 4}`,
  }));
}

const creators = ['good', 'weak', 'open', 'idle'];

const book: Book = {
  Settings: [
    { key: 'target_cpa', value: 25 },
    { key: 'gross_margin', value: 0.6 },
  ],
  Campaigns: [
    { campaign_id: 'pilot', name: 'Pilot', stage: 'pilot' },
    { campaign_id: 'dear', name: 'Dear', stage: 'scaling', target_cpa: 80 },
  ],
  Creators: creators.map((creator_id) => ({
    creator_id,
    platform: 'instagram',
    followers: 12_000,
    name: creator_id,
  })),
  Posts: [
    {
      post_id: 'g',
      creator_id: 'good',
      campaign_id: 'pilot',
      published_at: '2026-05-01',
      fee: 300,
      clicks: 200,
      collab_type: 'review',
      views: 1000,
      saves: 30,
    },
    {
      post_id: 'w',
      creator_id: 'weak',
      campaign_id: 'pilot',
      published_at: '2026-05-01',
      fee: 400,
      clicks: 200,
    },
    {
      post_id: 'o',
      creator_id: 'open',
      campaign_id: 'dear',
      published_at: '2026-05-30',
      fee: 100,
      clicks: 50,
    },
  ],
  Links: ['good', 'weak', 'open'].map((creator) => ({
    campaign_id: creator === 'open' ? 'dear' : 'pilot',
    creator_id: creator,
    utm_content: creator,
  })),
  Conversions: [
    ...orders('good', 24),
    ...orders('weak', 2),
    { ...header, conversion_id: 'late', occurred_at: '2026-05-20', utm_content: 'good' },
    {
      conversion_id: 'l1',
      kind: 'lead',
      occurred_at: '2026-05-02',
      utm_content: 'good',
      qualified: true,
    },
    {
      conversion_id: 'l2',
      kind: 'lead',
      occurred_at: '2026-05-02',
      utm_content: 'good',
      qualified: false,
    },
  ],
  Assets: [
    { asset_id: 'a', post_id: 'g', rights_until: '2026-12-31', licence_price: 100 },
    {
      asset_id: 'b',
      post_id: 'g',
      touchpoint: 'ad',
      started_on: '2026-05-01',
      rights_until: '2026-08-08',
      licence_price: 100,
      added_cost: 60,
    },
  ],
};

const rows = runBook(book).tab('Scoreboard');
const rowOf = (name: string) => rows.find(({ creator }) => creator === name) ?? {};

test('the totals on top, then one row per creator, surest first', () => {
  expect(rows.map(({ scope, creator }) => [scope, creator])).toEqual([
    ['total', 'All campaigns'],
    ['campaign', 'Dear'],
    ['campaign', 'Pilot'],
    ['creator', 'good'],
    ['creator', 'open'],
    ['creator', 'weak'],
    ['creator', 'idle'],
  ]);
});

test('figures are those of the tabs (by hand)', () => {
  expect(rowOf('good')).toMatchObject({
    posts: 1,
    spend: 360,
    orders: 24,
    leads: 2,
    revenue: 1200,
    margin: 720,
    other_orders: 1,
    cpa: 15,
    romi: 1,
    quality_share: 0.5,
    unused_assets: 1,
    // 100 · 32 of 100 licensed days
    reuse_value: 32,
  });
  expect(rowOf('All campaigns')).toMatchObject({ spend: 860, orders: 26, other_orders: 1 });
});

test('ranges hold the figure and narrow with more orders', () => {
  const { cpa_low, cpa, cpa_high } = rowOf('good') as Record<string, number>;
  const weak = rowOf('weak') as Record<string, number>;
  expect(cpa_low).toBeLessThan(cpa ?? 0);
  expect(cpa_high).toBeGreaterThan(cpa ?? 0);
  expect((weak.cpa_high ?? 0) / (weak.cpa_low ?? 1)).toBeGreaterThan(
    (cpa_high ?? 0) / (cpa_low ?? 1),
  );
});

test.each([
  ['good', 'scale', 'Renew now'],
  ['weak', 'stop', 'No further fixed fee'],
  ['open', 'keep testing', 'Test on with half the money'],
  ['idle', '', 'Check the fit'],
])('%s: %s, and what to do', (creator, verdict, next) => {
  const row = rowOf(creator);
  expect([row.verdict, String(row.next_step).startsWith(next)]).toEqual([verdict, true]);
  expect(String(row.why).length).toBeGreaterThan(10);
});

test('without orders there is no CPA, but a range; without anything there is neither', () => {
  expect(rowOf('open')).toMatchObject({ cpa: '', romi: -1 });
  expect(rowOf('open').cpa_low).toBeGreaterThan(0);
  expect(rowOf('idle')).toMatchObject({ cpa: '', cpa_low: '', romi: '', chance: '', spend: 0 });
});

test('the KPIs are those of the stage and the collaboration type', () => {
  expect(rowOf('good').kpis).toBe(
    'CPA 15 · ROMI 100% · Conversion rate 12% · Qualified leads 50% · Saves per 1,000 views 30 · Reuse value 32',
  );
  expect(String(rowOf('Dear').kpis)).not.toContain('CPA 15');
});

test('without a target nothing is judged, and the row says what is missing', () => {
  const plain = runBook({
    ...book,
    Settings: [{ key: 'gross_margin', value: 0.6 }],
    Campaigns: [],
  });
  const [row = {}] = plain.tab('Scoreboard').filter(({ scope }) => scope === 'creator');
  expect(row).toMatchObject({
    verdict: '',
    chance: '',
    next_step: 'Enter a target CPA in Settings or Campaigns.',
  });
});

test('the texts are Korean where the file is', () => {
  const korean = runBook({
    ...book,
    Settings: [...(book.Settings ?? []), { key: 'language', value: 'ko' }],
  });
  expect(korean.tab('Scoreboard').map(({ verdict }) => verdict)).toContain('확대');
});
