import { type Book, type BookRow, runBook } from '../support/jobBook';

const base: Book = {
  Settings: [
    { key: 'target_cpa', value: 20 },
    { key: 'gross_margin', value: 0.5 },
  ],
  Campaigns: [{ campaign_id: 'spring', name: 'Spring' }],
  Creators: [
    { creator_id: 'mina', platform: 'instagram' },
    { creator_id: 'joon', platform: 'youtube' },
  ],
  Posts: [
    {
      post_id: 'm1',
      creator_id: 'mina',
      campaign_id: 'spring',
      published_at: '2026-05-01',
      fee: 100,
    },
    {
      post_id: 'm9',
      creator_id: 'mina',
      campaign_id: 'spring',
      published_at: '2026-05-01T12:00',
      fee: 0,
    },
  ],
  Briefs: [{ brief_id: 'b1', campaign_id: 'spring', creator_id: 'mina' }],
  Collaborations: [
    {
      collab_id: 'mina-spring',
      creator_id: 'mina',
      campaign_id: 'spring',
      stage: 'live',
      owner: 'Jo',
      terms_evidence: 'https://mail.example/1',
    },
  ],
  Links: [{ campaign_id: 'spring', creator_id: 'mina', utm_content: 'm1', promo_code: 'MINA' }],
  Conversions: [
    {
      conversion_id: 'c1',
      kind: 'order',
      occurred_at: '2026-05-02',
      utm_content: 'm1',
      revenue: 40,
    },
  ],
};

function health(change: Book): [unknown, unknown, unknown, unknown][] {
  const { tab } = runBook({ ...base, ...change });
  return tab('Health').map(({ severity, tab: name, column, found }) => [
    severity,
    name,
    column,
    found,
  ]);
}

const more = (name: keyof Book, ...rows: BookRow[]): Book => ({
  [name]: [...(base[name] ?? []), ...rows],
});

const noSignals = ['note', 'Snapshots', 'Followers', 'not enough data about 1 creator with posts'];

test('a workbook in order has nothing but the missing signals', () => {
  expect(health({})).toEqual([noSignals]);
});

test.each<[string, Book, unknown[]]>([
  [
    'a key of two creators',
    more('Links', { campaign_id: 'spring', creator_id: 'joon', utm_content: 'M1' }),
    ['warning', 'Links', 'UTM content', 'm1 belongs to mina, joon'],
  ],
  [
    'rights that end within 30 days (run on 1 June)',
    { Assets: [{ asset_id: 'a', post_id: 'm1', rights_until: '2026-07-01' }] },
    ['warning', 'Assets', 'Rights until', 'a: rights end on Jul 1, 2026 (30 days left)'],
  ],
  [
    'rights that are over while in use',
    {
      Assets: [
        { asset_id: 'a', post_id: 'm1', started_on: '2026-05-05', rights_until: '2026-05-31' },
      ],
    },
    ['error', 'Assets', 'Rights until', 'a: rights ended on May 31, 2026'],
  ],
  [
    'a creator who is not in Creators',
    more('Posts', {
      post_id: 'x',
      creator_id: 'ghost',
      campaign_id: 'spring',
      published_at: '2026-05-03',
    }),
    ['warning', 'Posts', 'Creator ID', 'ghost'],
  ],
  [
    'a campaign that is not in Campaigns',
    more('Posts', {
      post_id: 'x',
      creator_id: 'mina',
      campaign_id: 'lost',
      published_at: '2026-05-03',
    }),
    ['warning', 'Posts', 'Campaign ID', 'lost'],
  ],
  [
    'a link to another creator’s post',
    more('Links', { campaign_id: 'spring', creator_id: 'joon', post_id: 'm1', utm_content: 'j1' }),
    ['warning', 'Links', 'Post ID', 'm1 is a post of mina'],
  ],
  [
    'posts that nothing tracks',
    more('Posts', {
      post_id: 'j1',
      creator_id: 'joon',
      campaign_id: 'spring',
      published_at: '2026-05-03',
    }),
    ['warning', 'Links', 'Creator ID', '1 post in Spring and nothing that tracks them'],
  ],
  [
    'orders without a margin',
    { Settings: [{ key: 'target_cpa', value: 20 }] },
    ['warning', 'Settings', 'Gross margin', '1 order without a known margin: c1'],
  ],
  [
    'no target',
    { Settings: [{ key: 'gross_margin', value: 0.5 }] },
    ['note', 'Settings', 'Target CPA', 'neither in Settings nor in Campaigns'],
  ],
  [
    'revenue on a lead',
    more('Conversions', {
      conversion_id: 'l',
      kind: 'lead',
      occurred_at: '2026-05-02',
      revenue: 5,
    }),
    ['warning', 'Conversions', 'Revenue', '1 lead with revenue'],
  ],
  [
    'a cost without a day',
    { Assets: [{ asset_id: 'a', post_id: 'lost', added_cost: 5 }] },
    ['warning', 'Assets', 'Started on', 'a has cost but no day'],
  ],
  [
    'a conflict',
    {
      ...more('Links', { campaign_id: 'spring', creator_id: 'joon', promo_code: 'JOON' }),
      ...more('Conversions', {
        conversion_id: 'c2',
        kind: 'order',
        occurred_at: '2026-05-02',
        utm_content: 'm1',
        promo_code: 'JOON',
      }),
    },
    ['warning', 'Conversions', 'UTM content', 'c2: utm names another creator; code of joon won'],
  ],
  [
    'spend that nothing tracks',
    more('Posts', {
      post_id: 'j1',
      creator_id: 'joon',
      campaign_id: 'spring',
      published_at: '2026-05-03',
      fee: 10,
    }),
    ['error', 'Links', 'Creator ID', '1 post in Spring and nothing that tracks them'],
  ],
  [
    'hardly an order that says where it came from',
    {
      Conversions: Array.from({ length: 30 }, (_, row) => ({
        conversion_id: `o${row}`,
        kind: 'order',
        occurred_at: '2026-05-02',
        revenue: 40,
        utm_content: row < 2 ? 'm1' : '',
      })),
    },
    [
      'error',
      'Conversions',
      '',
      'Spring: 2 of 30 (6.7%) carry a code, link or page; 100 spent cannot be measured',
    ],
  ],
  [
    'a planned post (run on 1 June)',
    more('Posts', {
      post_id: 'm2',
      creator_id: 'mina',
      campaign_id: 'spring',
      published_at: '2026-06-05',
      fee: 50,
    }),
    ['note', 'Posts', 'Published at', 'm2 is planned for Jun 5, 2026'],
  ],
  [
    'leads without a value',
    {
      Campaigns: [{ campaign_id: 'spring', action: 'lead' }],
      ...more('Conversions', {
        conversion_id: 'l',
        kind: 'lead',
        occurred_at: '2026-05-02',
        utm_content: 'm1',
      }),
    },
    ['note', 'Campaigns', 'Lead value', 'spring counts leads without a value'],
  ],
  [
    'a cell that is no number',
    more('Posts', {
      post_id: 'm2',
      creator_id: 'mina',
      campaign_id: 'spring',
      published_at: '2026-05-03',
      fee: 'free',
    }),
    ['warning', 'Posts', 'Fee', 'free'],
  ],
])('%s is listed', (_, change, expected) => {
  expect(health(change)).toContainEqual(expected);
});

test('every conflict is listed, however many', () => {
  const conversions = Array.from({ length: 60 }, (_, row) => ({
    conversion_id: `c${row}`,
    kind: 'order',
    occurred_at: '2026-05-02',
    utm_content: 'm1',
    promo_code: 'JOON',
    revenue: 20,
  }));
  const links = more('Links', { campaign_id: 'spring', creator_id: 'joon', promo_code: 'JOON' });
  const found = health({ ...links, Conversions: conversions });
  expect(found.filter(([, name]) => name === 'Conversions')).toHaveLength(60);
});

test('a campaign’s id in utm_id is shared by convention, not by mistake', () => {
  const links = more(
    'Links',
    { campaign_id: 'spring', creator_id: 'mina', utm_id: 'spring' },
    { campaign_id: 'spring', creator_id: 'joon', utm_id: 'Spring' },
  );
  expect(health(links)).toEqual([noSignals]);
});

test('errors come first, and the language is the file’s', () => {
  const { tab } = runBook({
    ...base,
    Settings: [...(base.Settings ?? []), { key: 'language', value: 'ko' }],
    Posts: [{ post_id: 'm1', creator_id: 'mina', campaign_id: 'spring', published_at: '' }],
  });
  const [first] = tab('Health');
  expect(first).toMatchObject({ severity: 'error', row: 2, found: '비어 있음' });
});

test.each<[string, Book, string]>([
  ['a tab without rows', { Links: [] }, 'The tab is empty. Expected: a tab named Links'],
  [
    'a cell without a value',
    more('Posts', { post_id: 'x', campaign_id: 'spring', published_at: '2026-05-01' }),
    'The cell is empty. Expected: an id',
  ],
])('what is empty is named: %s', (_what, change, problem) => {
  const { tab } = runBook({ ...base, ...change });
  expect(tab('Health').map((row) => row.problem)).toContain(problem);
});

test('what Health links to comes with its findings', () => {
  const names = runBook(base).output.tabs.map(({ name }) => name);
  expect(names.indexOf('Help')).toBe(names.indexOf('Health') + 1);
});

test('sentences call creators and campaigns by their names, and by ids where two are called the same', () => {
  const creators = (name: string) => [
    { creator_id: 'mina', name: 'Mina Park', platform: 'instagram' },
    { creator_id: 'joon', name, platform: 'youtube' },
  ];
  const shared = more('Links', { campaign_id: 'spring', creator_id: 'joon', utm_content: 'm1' });
  const found = (name: string) =>
    health({ ...shared, Creators: creators(name), Briefs: [], Collaborations: [] }).map(
      ([, , , each]) => each,
    );
  expect(found('Joon Lee')).toEqual(
    expect.arrayContaining([
      'm1 belongs to Mina Park, Joon Lee',
      expect.stringMatching(/^Mina Park has a fee in Spring, but neither/),
    ]),
  );
  expect(found('Mina Park')).toContain('m1 belongs to mina, joon');
});

test.each([
  ['neither', { Briefs: [], Collaborations: [] }, 'Write the brief in the sidebar and keep a link'],
  ['no terms', { Collaborations: [] }, 'Keep a link to the terms in Collaborations.'],
  ['no brief', { Briefs: [] }, 'Write the brief in the sidebar.'],
])('a fee with %s asks for what is missing only', (_what, change, toDo) => {
  const { tab } = runBook({ ...base, ...change });
  const asked = tab('Health').filter(({ column }) => column === 'Fee');
  expect(asked.map((row) => String(row.what_to_do).slice(0, toDo.length))).toEqual([toDo]);
});
