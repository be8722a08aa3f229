import { type Book, runBook } from '../../support/jobBook';
import {
  anaLink,
  base,
  benLink,
  type Line,
  lead,
  linesOf,
  order,
  orders,
  told,
} from './healthLines';

/** Each line whole: how bad, which cell, what was expected and found, what to do (the sentences: src/messages). */
test.each<[string, Book, Line[]]>([
  [
    'six margins that nobody knows: five are named',
    {
      Settings: [{ key: 'target_cpa', value: 20 }],
      Conversions: [
        ...orders(6),
        lead('l'),
        order('x', { status: 'cancelled' }),
        order('y', { refunded: 50 }),
        order('z', { cost_of_goods: 1 }),
      ],
    },
    [
      [
        'warning',
        'Settings',
        'a gross margin in Settings or Campaigns, or the cost of goods on each order',
        '6 orders without a known margin: o1, o2, o3, o4, o5 …',
        /^Enter gross_margin/,
      ],
    ],
  ],
  [
    'an order whose revenue nobody can read needs no gross margin, which is there',
    {
      Conversions: [
        order('o1'),
        order('o2', { revenue: '' }),
        order('o3', { revenue: '' }),
        order('x', { revenue: '', status: 'cancelled' }),
        order('y', { revenue: 'forty' }),
        order('z', { revenue: '', cost_of_goods: 1 }),
      ],
    },
    [
      ['warning', 'Conversions!E6', 'an amount of money', 'forty', /^Correct the cell/],
      [
        'warning',
        'Conversions!E3',
        'the revenue of each order',
        '3 orders without a known revenue: o2, o3, z',
        /^Enter Revenue\./,
      ],
    ],
  ],
  [
    'leads that are worth nothing known, once for the campaign',
    {
      Campaigns: [{ campaign_id: 'spring', action: 'lead' }],
      Conversions: [lead('l'), lead('m', { promo_code: 'BEN' })],
    },
    [
      [
        'note',
        'Campaigns',
        'what one lead is worth',
        'spring counts leads without a value',
        /^Enter Lead value/,
      ],
    ],
  ],
  [
    'a campaign of leads without a lead',
    { Campaigns: [{ campaign_id: 'spring', action: 'lead' }] },
    [],
  ],
  [
    'figures of creators whom nobody entered',
    {
      Snapshots: ['ana', 'zoe', 'yan'].map((creator_id) => ({
        creator_id,
        taken_on: '2026-05-01',
        followers: 5,
      })),
      Comments: [{ creator_id: 'zoe', text: 'hi' }],
      Briefs: [
        { brief_id: 'b', campaign_id: 'spring', creator_id: '' },
        { brief_id: 'c', campaign_id: 'spring', creator_id: 'zoe' },
      ],
    },
    [
      [
        'warning',
        'Snapshots!A3',
        'creators that stand in Creators',
        '2 rows name creators who are not there: zoe, yan',
        /^Add them to Creators/,
      ],
      [
        'warning',
        'Comments!A2',
        'creators that stand in Creators',
        '1 row names a creator who is not there: zoe',
        /^Add them to Creators/,
      ],
      [
        'warning',
        'Briefs!C3',
        'creators that stand in Creators',
        '1 row names a creator who is not there: zoe',
        /^Add them to Creators/,
      ],
    ],
  ],
  [
    'no target anywhere',
    { Settings: [{ key: 'gross_margin', value: 0.5 }] },
    [
      [
        'note',
        'Settings',
        'a target CPA',
        'neither in Settings nor in Campaigns',
        /^Enter what an order may cost/,
      ],
    ],
  ],
  [
    'a target of one campaign is one',
    {
      Settings: [{ key: 'gross_margin', value: 0.5 }],
      Campaigns: [{ campaign_id: 'spring', target_cpa: 20 }, { campaign_id: 'other' }],
      Posts: [
        ...(base.Posts ?? []),
        {
          post_id: 'c',
          creator_id: 'ben',
          campaign_id: 'other',
          published_at: '2026-05-01',
          fee: 0,
        },
      ],
      Links: [anaLink, benLink, { campaign_id: 'other', creator_id: 'ben', utm_content: 'ben-o' }],
    },
    [],
  ],
  [
    'no target is asked for before there is a post',
    { Settings: [{ key: 'gross_margin', value: 0.5 }], Posts: [] },
    [],
  ],
  [
    'posts that nothing tracks: with spend it is an error',
    {
      Links: [{ campaign_id: 'spring', creator_id: 'ana', source: 'x' }],
      Posts: (base.Posts ?? []).map((post, at) => ({ ...post, fee: at === 0 ? 10 : 0 })),
    },
    [
      [
        'error',
        'Links!B:B',
        'a link, code or page for ana',
        '1 post in spring and nothing that tracks them',
        /left out of CPA and ROMI\. Give every creator an own code/,
      ],
      [
        'warning',
        'Links!B:B',
        'a link, code or page for ben',
        '1 post in spring and nothing that tracks them',
        /left out of CPA and ROMI\. Give every creator an own code/,
      ],
    ],
  ],
  [
    'one order of twenty with a key',
    {
      Conversions: [
        order('o1'),
        ...Array.from({ length: 19 }, (_, at) => order(`p${at}`, { promo_code: '' })),
      ],
      Posts: (base.Posts ?? []).map((post, at) => ({ ...post, fee: at === 0 ? 10 : 5 })),
    },
    [
      [
        'error',
        'Conversions',
        'orders that say where they came from',
        'spring: 1 of 20 (5%) carry a code, link or page; 15 spent cannot be measured',
        /^Give every creator an own code/,
      ],
    ],
  ],
  [
    'rights that end on the day of the run, within 30 days, and later; those over matter while in use',
    {
      Assets: (
        [
          ['used', '2026-05-10', '2026-05-31'],
          ['unused', '', '2026-05-31'],
          ['later', '2026-06-10', '2026-05-31'],
          ['today', '2026-05-10', '2026-06-01'],
          ['soon', '', '2026-07-01'],
          ['far', '2026-06-01', '2026-07-02'],
        ] as const
      ).map(([asset_id, started_on, rights_until]) => ({
        asset_id,
        post_id: 'a',
        touchpoint: 'ad',
        started_on,
        rights_until,
      })),
    },
    [
      [
        'error',
        'Assets!E2',
        'rights in force while in use',
        'used: rights ended on May 31, 2026',
        /^Take the content down/,
      ],
      [
        'warning',
        'Assets!E5',
        'rights for at least 30 more days',
        'today: rights end on Jun 1, 2026 (0 days left)',
        /^Renew them/,
      ],
      [
        'warning',
        'Assets!E6',
        'rights for at least 30 more days',
        'soon: rights end on Jul 1, 2026 (30 days left)',
        /^Renew them/,
      ],
    ],
  ],
])('%s', (_, change, expected) => {
  expect(linesOf(change)).toEqual(expected.map(told));
});

test('a handle in two rows is one creator under two ids', () => {
  const Creators = ['ana', 'ben'].map((creator_id) => ({
    creator_id,
    platform: 'instagram',
    handle: '@one',
  }));
  expect(linesOf({ Creators })).toEqual([
    [
      'warning',
      'Creators!C3',
      'every handle in one row',
      'one is ana and ben',
      expect.stringMatching(/^If they are one/),
    ],
  ]);
});

/** 10 % of 500 is 50; a bonus within 2 % of that looks like the same money. */
test.each([
  ['', 0],
  [0, 0],
  [48.9, 0],
  [49, 1],
  [51, 1],
  [51.1, 0],
])('a bonus of %p beside commission of 50', (bonus, count) => {
  const lines = linesOf({
    Settings: [...(base.Settings ?? []), { key: 'currency', value: 'USD' }],
    Posts: (base.Posts ?? []).map((post) => ({ ...post, bonus })),
    Collaborations: [
      {
        collab_id: 'k',
        creator_id: 'ana',
        campaign_id: 'spring',
        stage: 'live',
        owner: 'Jo',
        terms_evidence: 'https://m.example',
        commission_share: 0.1,
      },
    ],
    Conversions: [order('o1', { revenue: 300 }), order('o2', { revenue: 200 })],
  }).filter(([, where]) => /^Posts!F/.test(String(where)));
  expect(lines).toHaveLength(count);
  for (const [severity, where, , found] of lines) {
    expect([severity, where]).toEqual(['warning', 'Posts!F2']);
    expect(found).toMatch(new RegExp(`^the bonus of a .*USD ${bonus}.*USD 50`));
  }
});

test('who is not vetted is counted; a workbook without posts asks for nothing', () => {
  const told = (change: Book) =>
    runBook({ ...base, ...change })
      .tab('Health')
      .filter(({ tab }) => tab === 'Snapshots')
      .map(({ severity, found }) => [severity, found]);
  expect(told({})).toEqual([['note', 'not enough data about 2 creators with posts']]);
  expect(told({ Posts: (base.Posts ?? []).slice(1) })).toEqual([
    ['note', 'not enough data about 1 creator with posts'],
  ]);
  expect(told({ Posts: [] })).toEqual([]);
});

test('costs of a reuse need a day or a post to count on', () => {
  const Assets = (
    [
      ['post', 'a', ''],
      ['neither', '', ''],
      ['day', '', '2026-05-01'],
      ['gone', 'nope', ''],
    ] as const
  ).map(([asset_id, post_id, started_on]) => ({
    asset_id,
    post_id,
    touchpoint: 'ad',
    started_on,
    added_cost: 5,
  }));
  const found = linesOf({
    Assets: [...Assets, { asset_id: 'free', post_id: 'nope', touchpoint: 'ad' }],
  });
  const lines = found.filter(([, where]) => /^Assets!D/.test(String(where)));
  expect(lines.map(([severity, where]) => [severity, where])).toEqual([['warning', 'Assets!D5']]);
  expect(lines[0]?.[3]).toMatch(/^gone/);
});
